import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { readPlace } from './place-code.ts'

/** What a typed place may mean, to ask back before it is kept: `sure` one place, `several` to choose from, `unknown` nothing like it. */
export const placesMeant = query('directory.places-meant', {
  input: z.object({ words: z.string().trim().min(1).max(120) }),
  permission: 'directory.read',
  how: 'listed',
  facts: async () => ({}),
  view(_, { words }) {
    const read = readPlace(words)
    const places = [read ?? []].flat().map(({ name, hint }) => ({ name, hint }))
    return { read: Array.isArray(read) ? 'several' as const : read ? 'sure' as const : 'unknown' as const, places }
  },
})
