import type { ConsentRow, DoorRow, KnownThingRow, OrganisationRow, RequestRow, ServiceRow } from '#db/types.ts'
import type { PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import { consentFor, parentMissing, refusedKey, saidSensitive, type Purpose } from '#modules/consent/rules.ts'
import { answers, next, voice } from '#modules/instruments/engine.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import type { Reading } from '#modules/instruments/render.tsx'
import { codesOf, type Known } from '#modules/instruments/values.ts'
import { askedIn, chosenIn } from './choice.ts'
import { knownOf, textOf } from './known.ts'

/** My own request, as the pages hold it; `consents`: also those that ended; `draft_days`: how long it waits until it is sent. */
export interface Mine { request: RequestRow; known: KnownThingRow[]; consents: ConsentRow[]; doors: DoorRow[]; draft_days: number }

/** The request that this visitor is held to; undefined without a session, or when it was destroyed. */
export const mineOf = async (page: PageContext): Promise<Mine | undefined> => {
  if (page.session.kind !== 'link') return undefined
  const told = await page.ask({ name: 'intake.mine' } as Asked<Mine | undefined>, {})
  return told && !('refused' in told) ? told : undefined
}

/** The path of a page in the reader's language. */
export const at = (page: Pick<PageContext, 'lang'>, path: string): string => `/${page.lang}${path}`

export const saidIn = (mine: Mine, page: Pick<PageContext, 'session'>): Known => knownOf(mine.known, page.session.zone)
export const readingOf = (known: Known, { t, today }: Pick<PageContext, 't' | 'today'>): Reading => ({ instrument: guichet, t, today, voice: voice(guichet, known, today) })

/** How our sentences speak: to her, or of her to whoever asks in her name. */
export const voiceOf = (mine: Mine, page: Pick<PageContext, 'session' | 'today'>): string => voice(guichet, saidIn(mine, page), page.today)

/** Her page, after something changed there. */
export const savedPage = '/ma-demande?enregistre=1'

/** The services of the directory that she chose, by door; an organisation chosen twice is asked about once. */
export interface Recipient { organisation: OrganisationRow; service: ServiceRow }
export const chosenServices = (mine: Mine): string[] => [...new Set(mine.request.submitted_at === null
  ? askedIn(mine.known).flatMap((kind) => chosenIn(mine.known, kind)?.service ?? [])
  : mine.doors.flatMap((door) => (door.status === 'waiting' || door.status === 'referred' ? door.service_id ?? [] : [])))]

/** One question about a consent: with whom, for what. */
export interface ConsentAsked { purpose: Purpose; recipient: string | null }
/** May be answered by a text or an e-mail: only then is there anything to remind by. */
const writesTo = (known: readonly KnownThingRow[]): boolean => {
  const how = known.find(({ key }) => key === 'contact.how')?.value
  return Array.isArray(how) && codesOf(how.filter((one): one is string => typeof one === 'string')).some((code) => code === 'text' || code === 'email')
}
/** Every consent that makes sense for this request, in order. `recipients`: the organisations of the services she chose. Under fourteen without a parent: none. */
export const consentsAsked = (mine: Mine, recipients: readonly string[], page: Pick<PageContext, 'session' | 'today'>): ConsentAsked[] => {
  const said = saidIn(mine, page), more = saidSensitive(answers(guichet, said, page.today), guichet)
  if (parentMissing(guichet, said, page.today)) return []
  return [
    ...[...new Set(recipients)].flatMap((recipient): ConsentAsked[] => [{ purpose: 'share', recipient }, ...(more && consentFor(mine.consents, 'share', recipient, page.today) ? [{ purpose: 'share-sensitive' as const, recipient }] : [])]),
    ...(writesTo(mine.known) ? [{ purpose: 'reminders' as const, recipient: null }] : []), { purpose: 'statistics', recipient: null },
  ]
}
/** Yes, no, or not asked yet. */
export const consentSaid = (mine: Mine, { purpose, recipient }: ConsentAsked, today: string): 'yes' | 'no' | undefined =>
  consentFor(mine.consents, purpose, recipient, today) ? 'yes' : textOf(mine.known, refusedKey(purpose, recipient)) ? 'no' : undefined

/** The first door she has not chosen for; the first page that still asks; `undefined` when all is said. `from`: the page just answered. */
export const nextPage = (mine: Mine, page: Pick<PageContext, 'session' | 'today'>, from?: string): string | undefined => {
  const open = next(guichet, saidIn(mine, page), page.today, from)
  if (open) return `/demande/${open.id}`
  const door = mine.request.submitted_at === null ? askedIn(mine.known).find((kind) => chosenIn(mine.known, kind) === undefined) : undefined
  return door && `/demande/choix/${door}`
}
/** Where she goes on: what is left to ask, the doors, her agreements, the check; once sent, her request. */
export const onward = (mine: Mine, page: Pick<PageContext, 'session' | 'today'>, from?: string): string =>
  mine.request.submitted_at !== null ? '/ma-demande' : nextPage(mine, page, from) ?? '/demande/consentements'
