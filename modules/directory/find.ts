import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { orient } from '#modules/orientation/rules.ts'
import type { Wish } from '#modules/orientation/wish.ts'
import { clienteles } from './clienteles.ts'
import { directoryFacts, openRows, type OpenRows } from './facts.ts'
import { readPlace } from './place-code.ts'
import { matching } from './search.ts'
import type { Place } from './territory.ts'

const codes = new Set(clienteles.map(({ code }) => code))
/** What somebody looks for in the directory; everything may be left out. `place`: words, or a code of `placeCode`. */
export const Search = z.object({
  words: z.string().max(100).default(''), place: z.string().max(100).default(''),
  needs: z.array(z.enum(['financial', 'social', 'work'])).max(3).default([]), clienteles: z.array(z.string().refine((code) => codes.has(code))).max(20).default([]),
  languages: z.array(z.string().max(20)).max(10).default([]), modes: z.array(z.enum(['on-site', 'phone', 'video', 'writing'])).max(4).default([]),
})
export type Search = z.infer<typeof Search>

/** The services among the rows of those whose name, former name, place or group is like these words; all of them without words. */
const narrowed = (rows: OpenRows, words: string): OpenRows => {
  if (!words.trim()) return rows
  const meant = new Set(matching(rows, words).map(({ organisation }) => organisation.id))
  return { ...rows, services: rows.services.filter((row) => meant.has(row.organisation_id)) }
}

/** Proposals with their reasons, the likelier first. A place read in several ways is asked back (`which`) and does not count until then. */
export function search(rows: OpenRows, i: Search) {
  const read = i.place.trim() ? readPlace(i.place) : undefined
  const place: Place | undefined = Array.isArray(read) ? undefined : read
  const wish: Wish = { needs: i.needs, clienteles: i.clienteles, languages: i.languages, modes: i.modes, ...(place && { place }) }
  return { place, which: Array.isArray(read) ? read : [], lost: Boolean(i.place.trim()) && !read, proposals: orient(narrowed(rows, i.words), wish) }
}

/** Who can help: by words, need, group, language, way of meeting and place. Each proposal says why; the person chooses. Nothing about her is kept. */
export const find = query('directory.find', {
  input: Search,
  permission: 'public.read',
  how: 'listed',
  facts: (see) => directoryFacts(see),
  view: (facts, i, { today }) => search(openRows(facts, today), i),
})
