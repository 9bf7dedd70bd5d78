import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { readPlace } from './place-code.ts'

/** Municipalities that a few words may mean, to place a point of service. */
export const places = query('directory.places', {
  input: z.object({ words: z.string().max(100) }),
  permission: 'directory.write',
  how: 'listed',
  facts: async () => ({}),
  view(_, { words }) {
    const read = words.trim().length < 2 ? undefined : readPlace(words)
    return [read ?? []].flat().filter(({ kind }) => kind === 'municipality').map(({ code, name, hint, region }) => ({ code, name, hint, region }))
  },
})
