import { edits, fold } from './fold.ts'
import { findRegion } from './regions.ts'
import type { DirectoryRows, OrganisationRow } from './rows.ts'
import { sound } from './sound.ts'

/** What was recognised: `text` is what to show, as it is written. */
export interface Match { organisation: OrganisationRow; by: 'name' | 'former-name' | 'place' | 'clientele'; text: string; away: number }
type Said = Pick<Match, 'by' | 'text'>

const small = new Set(['a', 'au', 'aux', 'd', 'de', 'des', 'du', 'en', 'et', 'l', 'la', 'le', 'les', 'pour', 'of', 'the', 'for', 'and', 'in'])
const wordsOf = (text: string): string[] => {
  const all = fold(text).split(' ').filter(Boolean)
  const telling = all.filter((word) => !small.has(word))
  return telling.length > 0 ? telling : all
}
const compact = (text: string) => fold(text).replaceAll(' ', '')

/** 0 the same word · 1 its beginning · 2 and more: the same sound, a slip of the hand. `undefined`: another word. */
function wordAway(asked: string, word: string): number | undefined {
  if (asked === word) return 0
  if (asked.length >= 2 && word.startsWith(asked)) return 1
  if (asked.length >= 4 && sound(asked) === sound(word)) return 2
  const limit = asked.length >= 8 ? 2 : asked.length >= 4 ? 1 : 0
  const away = limit === 0 ? limit + 1 : edits(asked, word, limit)
  return away > limit ? undefined : 1 + away
}

/** Every word that was asked must be in the text, in any order. */
function away(asked: readonly string[], whole: string, text: string): number | undefined {
  if (whole.length >= 2 && compact(text) === whole) return 0
  const words = wordsOf(text)
  let sum = 0
  for (const word of asked) {
    const best = words.map((one) => wordAway(word, one)).filter((one) => one !== undefined)
    if (best.length === 0) return undefined
    sum += Math.min(...best)
  }
  return 1 + sum
}

/** What an organisation is known by, the surest first. */
function saidOf(rows: DirectoryRows, organisation: OrganisationRow): Said[] {
  const listings = rows.listings.filter((row) => row.organisation_id === organisation.id)
  const points = rows.points.filter((row) => row.organisation_id === organisation.id)
  const regions = listings.flatMap(({ region }) => { const found = findRegion(region); return found ? [found.fr, found.en, ...found.aliases] : [] })
  const said = (by: Said['by'], texts: (string | null)[]): Said[] => texts.flatMap((text) => (text ? [{ by, text }] : []))
  return [
    ...said('name', [organisation.name, organisation.acronym, organisation.expanded_name, ...listings.map(({ name }) => name)]),
    ...said('former-name', organisation.former_names),
    ...said('place', [...points.map(({ name }) => name), ...listings.map(({ place_text }) => place_text), ...regions]),
    ...said('clientele', listings.map(({ clientele_text }) => clientele_text)),
  ]
}
const ranks: Match['by'][] = ['name', 'former-name', 'place', 'clientele']

/** Organisations that somebody may mean, the likelier first: by name, former name, acronym, place or group; a slip of the hand is forgiven. Empty words find nothing. */
export function matching(rows: DirectoryRows, words: string): Match[] {
  const asked = wordsOf(words.slice(0, 100))
  if (asked.length === 0) return []
  const whole = compact(words.slice(0, 100))
  const found = rows.organisations.flatMap((organisation): Match[] => {
    const [best] = saidOf(rows, organisation)
      .flatMap((said) => { const distance = away(asked, whole, said.text); return distance === undefined ? [] : [{ organisation, ...said, away: distance }] })
      .sort((a, b) => a.away - b.away || ranks.indexOf(a.by) - ranks.indexOf(b.by))
    return best ? [best] : []
  })
  return found.sort((a, b) => a.away - b.away || ranks.indexOf(a.by) - ranks.indexOf(b.by) || a.organisation.name.localeCompare(b.organisation.name, 'fr'))
}
