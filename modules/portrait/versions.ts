import type { Json, PortraitItemRow, PortraitVersionRow } from '#db/types.ts'
import type { Item } from './rules.ts'

/** What a reading freezes: one document, as it stood. `shape` says how it is written, so that an old one stays readable when the rows change theirs. */
export interface Content { shape: 1; items: Item[] }
export const freeze = (items: readonly Item[]): Content => ({ shape: 1, items: [...items] })
export const contentOf = (version: Pick<PortraitVersionRow, 'content'>): Content => version.content as unknown as Content
export const asJson = (content: Content): Json => content as unknown as Json
export const latest = <V extends { number: number }>(versions: readonly V[]): V | undefined => versions.toSorted((a, b) => b.number - a.number)[0]

export type What = 'added' | 'reworded' | 'moved' | 'lifted' | 'back' | 'off'
/** One difference between two versions. `before`: the words as they were, for what was reworded. */
export interface Difference { what: What; item: Item; before: string | null }

/** What changed from one version to another, in the order of the later one; what was taken off comes last. */
export const compare = (from: Content, to: Content): Difference[] => {
  const old = new Map(from.items.map((item) => [item.id, item])), stay = new Set(to.items.map(({ id }) => id))
  return [
    ...to.items.flatMap((item): Difference[] => {
      const was = old.get(item.id)
      const told = (what: What, before: string | null = null): Difference => ({ what, item, before })
      if (!was) return [told('added')]
      return [
        ...(was.words === item.words ? [] : [told('reworded', was.words)]),
        ...(was.plane === item.plane && was.origin === item.origin ? [] : [told('moved')]),
        ...(item.lifted_on !== null && (was.lifted_on !== item.lifted_on || was.lifted_words !== item.lifted_words) ? [told('lifted')] : []),
        ...(was.lifted_on !== null && item.lifted_on === null ? [told('back')] : []),
      ]
    }),
    ...from.items.filter(({ id }) => !stay.has(id)).map((item): Difference => ({ what: 'off', item, before: null })),
  ]
}
/** What somebody else wrote and she has not read yet: lines added, or said otherwise since. */
export const unreadOf = (last: Content | undefined, rows: readonly PortraitItemRow[]): string[] => rows.filter(({ id, plane, origin, words, written_by }) =>
  written_by === 'staff' && !last?.items.some((one) => one.id === id && one.words === words && one.plane === plane && one.origin === origin)).map(({ id }) => id)
