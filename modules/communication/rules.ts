import type { ConsentRow, Json, MemberRow, OrganisationRow, SettingRow } from '#db/types.ts'
import { isShipped, type Lang } from '#kernel/languages.ts'
import { consentFor } from '#modules/consent/rules.ts'
import { settingOn } from '#modules/directory/settings.ts'
import { codesOf } from '#modules/instruments/values.ts'
import { valueOf } from '#modules/intake/known.ts'

/** Where a message may go. `address`: a telephone (`+14185550123`) or an e-mail. */
export interface Way { channel: 'email' | 'text'; address: string; lang: Lang }
/** Why nothing may be written to her; the code of the refusal. */
export type NoWay = 'communication.no-consent' | 'communication.no-message-wanted' | 'communication.read-first' | 'communication.no-written-way'

type Said = readonly { key: string; value: Json; replaced_at: string | null }[]
/** The known things that say how somebody can be reached safely. */
export const contactKeys = ['contact.how', 'contact.phone', 'contact.email', 'contact.message', 'contact.language', 'contact.avoid'] as const

/**
 * The one safe way to write to somebody, or why there is none. She agreed to messages, she ticked this way as safe, she did not say
 * that no message may be left, and she wrote nothing to avoid: only a person can heed such words, so then somebody calls her instead.
 */
export const wayTo = (said: Said, consents: readonly ConsentRow[], reads: string, today: string): Way | NoWay => {
  const of = (key: (typeof contactKeys)[number]) => valueOf(said.find((row) => row.key === key && row.replaced_at === null)?.value ?? '')
  const text = (key: (typeof contactKeys)[number]): string => { const value = of(key); return typeof value === 'string' ? value.trim() : '' }
  if (!consentFor(consents, 'reminders', null, today)) return 'communication.no-consent'
  if (of('contact.message') === 'no') return 'communication.no-message-wanted'
  if (text('contact.avoid') !== '') return 'communication.read-first'
  const how = codesOf(of('contact.how')), phone = text('contact.phone'), email = text('contact.email')
  const lang = [text('contact.language'), reads].find(isShipped) ?? 'fr'
  if (how.includes('text') && /^\+\d{7,15}$/.test(phone)) return { channel: 'text', address: phone, lang }
  return how.includes('email') && email.includes('@') ? { channel: 'email', address: email, lang } : 'communication.no-written-way'
}
export const isWay = (way: Way | NoWay): way is Way => typeof way === 'object'

type Colleague = Pick<MemberRow, 'id' | 'role' | 'email' | 'languages' | 'left_on'>
/** A colleague reads French unless she does not speak it. */
export const wayToMember = ({ email, languages }: Colleague): Way => ({ channel: 'email', address: email, lang: languages.includes('fr') || languages.length === 0 ? 'fr' : 'en' })

const welcoming: readonly MemberRow['role'][] = ['reception', 'coordinator', 'network']
/** Who hears of what arrives: the one who is named while she is here; else those who welcome and coordinate; else whoever directs. */
export const whoHears = <M extends Colleague>(members: readonly M[], named?: string): M[] => {
  const here = members.filter(({ left_on }) => left_on === null).sort((a, b) => (a.id < b.id ? -1 : 1))
  const [one] = here.filter(({ id }) => id === named)
  if (one) return [one]
  const team = here.filter(({ role }) => welcoming.includes(role))
  return team.length > 0 ? team : here.filter(({ role }) => role === 'director')
}

/** Whom to call about a message: the network's help phone when its office writes, else the organisation's own. */
export const phoneOf = (own: Pick<OrganisationRow, 'id' | 'kind' | 'phone'>, settings: readonly SettingRow[], today: string): string | undefined => {
  const help = own.kind === 'network' ? settingOn<unknown>(settings.filter((row) => row.organisation_id === own.id), 'help-phone', today, null) : null
  return typeof help === 'string' ? help : (own.phone ?? undefined)
}
