import * as z from 'zod'
import { together, type See } from '#kernel/command.ts'
import { origins, planes, sides } from './rules.ts'

/** What somebody writes: a line or a few, never blank. */
export const Words = z.string().trim().min(1).max(600)
/** One strength or obstacle: where it belongs, where it comes from, in her words. */
export const Line = { plane: z.enum(planes), side: z.enum(sides), origin: z.enum(origins), words: Words }
export const Languages = z.enum(['fr', 'en', 'ar'])

/** A line, and the portrait it stands in. */
export const itemFacts = async (see: See, id: string) => {
  const item = await see.one('portrait_item', id)
  return { item, portrait: (await see.many('portrait', { person_id: item.person_id }))[0] }
}
/** Everything that a reading freezes. */
export const wholePortrait = async (see: See, person: string) => {
  const { portraits, ...rest } = await together({
    portraits: see.many('portrait', { person_id: person }), items: see.many('portrait_item', { person_id: person }), versions: see.many('portrait_version', { person_id: person }),
  })
  return { portrait: portraits[0], ...rest }
}
