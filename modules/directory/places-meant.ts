import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { fold } from './fold.ts'
import { readPlace } from './place-code.ts'
import type { Place } from './territory.ts'

/** Nobody else could be meant: its name stands in what was typed, or a postal code does. A corrected spelling is asked back. */
const isSure = (words: string, place: Place): boolean => place.kind === 'postal-area' || ` ${fold(words)} `.includes(` ${fold(place.name)} `)

/** What a typed place may mean, to ask back before it is kept: `sure` one place, `several` to choose from, `unknown` nothing like it. */
export const placesMeant = query('directory.places-meant', {
  input: z.object({ words: z.string().trim().min(1).max(120) }),
  permission: 'directory.read',
  how: 'listed',
  facts: async () => ({}),
  view(_, { words }) {
    const read = readPlace(words)
    const places = [read ?? []].flat().map(({ name, hint }) => ({ name, hint }))
    return { read: read === undefined ? 'unknown' as const : !Array.isArray(read) && isSure(words, read) ? 'sure' as const : 'several' as const, places }
  },
})
