import type { ConsentRow, FreshConsent, Json, KnownThingRow, ReferralContentRow, ReferralRow } from '#db/types.ts'
import { insert, remove, update, type Change, type Moment } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { consentFor, isShare, project, type Thing } from './rules.ts'

interface Held { known: readonly KnownThingRow[]; consents: readonly ConsentRow[]; contents: readonly ReferralContentRow[] }
type Sent = Pick<ReferralRow, 'tenant_id' | 'id' | 'subject_id'>

/** A consent given; one that ends, at once; one that goes with the draft it was given in. */
export const gives = (consent: FreshConsent): Change => insert('consent', consent)
export const endConsents = (consents: readonly ConsentRow[], { now }: Pick<Moment, 'now'>): Change[] => consents.map((one) => update('consent', one, { withdrawn_at: now }))
export const forgetConsents = (consents: readonly ConsentRow[]): Change[] => consents.map((one) => remove('consent', one))

/**
 * The sharing that serves nothing any more, once referrals are taken back: their own copies; and in an organisation where none of her doors stands
 * any longer (`kept`: those where one does), her agreement and every copy that stood on it.
 */
export const endSharing = ({ consents, contents }: Pick<Held, 'consents' | 'contents'>, back: readonly Sent[], kept: readonly string[], moment: Moment): Change[] => {
  const left = new Set(back.map(({ tenant_id }) => tenant_id).filter((id) => !kept.includes(id)))
  return [
    ...endContents(contents.filter((one) => left.has(one.to_id) || back.some(({ id }) => id === one.referral_id)), moment),
    ...endConsents(consents.filter(({ purpose, recipient_id }) => isShare(purpose) && recipient_id !== null && left.has(recipient_id)), moment),
  ]
}

/** A copy for the organisation that holds a referral; its consent must be in force. */
export const writeContent = ({ tenant_id, id, subject_id }: Sent, share: ConsentRow, things: readonly Thing[], moment: Moment): Change =>
  insert('referral_content', {
    id: childId(moment.id, `content ${id}`), to_id: tenant_id, referral_id: id, subject_id, consent_id: share.id, things: things.map((thing): Json => ({ ...thing })), made_at: moment.now,
  })

/** Nothing more is read of these copies. */
export const endContents = (contents: readonly ReferralContentRow[], { now }: Moment): Change[] =>
  contents.filter((one) => one.withdrawn_at === null).map((one) => update('referral_content', one, { withdrawn_at: now }))

const same = (things: readonly Thing[], { things: before }: ReferralContentRow): boolean =>
  Array.isArray(before) && JSON.stringify(things.map((thing) => [thing.key, thing.value])) === JSON.stringify(before.map((thing) => (typeof thing === 'object' && thing !== null && !Array.isArray(thing) ? [thing['key'], thing['value']] : [])))

/** After a changed answer or a changed consent: each holder of a referral gets a fresh copy, or none any more. What did not change is left alone. */
export const renewContents = (referrals: readonly Sent[], { known, consents, contents }: Held, moment: Moment): Change[] =>
  referrals.flatMap((referral) => {
    const held = contents.filter((one) => one.referral_id === referral.id && one.withdrawn_at === null)
    const share = consentFor(consents, 'share', referral.tenant_id, moment.today)
    const things = project(known, consents, referral.tenant_id, moment.today)
    if (share && held.length === 1 && held[0] && same(things, held[0])) return []
    return [...endContents(held, moment), ...(share ? [writeContent(referral, share, things, moment)] : [])]
  }).sort((a, b) => Number(a.do === 'insert') - Number(b.do === 'insert'))
