import type { ConsentRow, Json, KnownThingRow } from '#db/types.ts'
import { holds } from '#modules/instruments/conditions.ts'
import type { Instrument } from '#modules/instruments/schema.ts'
import { codesOf, isBlank, type Known } from '#modules/instruments/values.ts'
import { walk } from '#modules/instruments/walk.ts'

/**
 * One consent a purpose, each asked apart. `share`: what one organisation needs to answer; `share-sensitive`: what is more private, to the same;
 * `reminders`: texts or e-mails about her request; `statistics`: to be counted without a name.
 */
export const purposes = ['share', 'share-sensitive', 'reminders', 'statistics'] as const
export type Purpose = (typeof purposes)[number]
/** The purposes that name who receives. */
export const isShare = (purpose: string): boolean => purpose === 'share' || purpose === 'share-sensitive'

/** The known thing that notes a refusal, so that nobody asks twice. */
export const refusedKey = (purpose: Purpose, recipient: string | null): string => `consent.${purpose}${recipient ? `:${recipient}` : ''}`

/** A consent lasts a year at most; then it is asked again. */
export const consentDays = 365

/** How she may be reached safely always goes with how she may be reached. */
const always = (key: string) => key.startsWith('contact.')

/** The known things that a purpose covers, as an instrument classes them. */
export const keysOf = (purpose: Purpose, { questions }: Instrument): string[] =>
  questions.filter(({ key, class: kind }) => (purpose === 'share' && (kind !== 'sensitive' || always(key))) || (purpose === 'share-sensitive' && kind === 'sensitive' && !always(key))).map(({ key }) => key)

/** Whether she said anything that only the more personal sharing covers. « None of these » and what was left blank or kept to herself are nothing. */
export const saidSensitive = (known: Known, instrument: Instrument): boolean => instrument.questions.some(({ key, choices }) => {
  const value = keysOf('share-sensitive', instrument).includes(key) ? known[key]?.value ?? null : null, alone = choices?.find((choice) => choice.alone)?.code
  return value !== null && !isBlank(value) && !codesOf(value).every((code) => code === alone)
})

/** `today`: the local day. */
export const inForce = ({ withdrawn_at, ends_on }: Pick<ConsentRow, 'withdrawn_at' | 'ends_on'>, today: string): boolean =>
  withdrawn_at === null && (ends_on === null || ends_on >= today)

/** The consent in force for a purpose; for sharing, with that organisation. */
export const consentFor = (consents: readonly ConsentRow[], purpose: Purpose, recipient: string | null, today: string): ConsentRow | undefined =>
  consents.find((one) => one.purpose === purpose && (!isShare(purpose) || one.recipient_id === recipient) && inForce(one, today))

/** One line of what another organisation receives: who said it and when go with it. */
export interface Thing { key: string; value: Json; said_at: string; origin: KnownThingRow['origin'] }

const empty = (value: Json): boolean => value === '' || (Array.isArray(value) ? value.length === 0 : typeof value === 'object')

/**
 * What one organisation receives: a copy computed from her consents in force, nothing else. Without `share`, nothing at all.
 * What was left blank or kept to oneself is not in it.
 */
export const project = (known: readonly KnownThingRow[], consents: readonly ConsentRow[], recipient: string, today: string): Thing[] => {
  const share = consentFor(consents, 'share', recipient, today)
  if (!share) return []
  const covered = new Set([...share.keys, ...(consentFor(consents, 'share-sensitive', recipient, today)?.keys ?? [])])
  return known.filter(({ key, value, replaced_at }) => replaced_at === null && covered.has(key) && !empty(value))
    .map(({ key, value, said_at, origin }) => ({ key, value, said_at, origin })).sort((a, b) => (a.key < b.key ? -1 : 1))
}

const scopeOf = (instrument: Instrument, known: Known, today: string) => ({ known: walk(instrument, known, today).met, today, situations: instrument.situations })
/** Before fourteen it is a parent who consents. */
export const underFourteen = (instrument: Instrument, known: Known, today: string): boolean => holds({ is: 'under-fourteen' }, scopeOf(instrument, known, today))
/** The parent who must consent is not here, and is not the one who asks. */
export const parentMissing = (instrument: Instrument, known: Known, today: string): boolean => {
  const scope = scopeOf(instrument, known, today)
  return holds({ is: 'without-parent' }, scope) && !holds({ equals: ['parent.present', 'yes'] }, scope)
}
