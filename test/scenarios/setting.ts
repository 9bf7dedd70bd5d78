import { randomBytes, randomInt } from 'node:crypto'
import type { Outcome } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { policyVersion } from '#modules/consent/policy.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { followDoor } from '#modules/referral/follow-door.ts'
import { sendReferral } from '#modules/referral/send.ts'
import { enough, requestIn } from '#test/request.ts'
import type { World } from '#test/world.ts'

/** The organisations of a setting: `a` holds a file, `b` was asked about it, `c` sent it, `d` declined it, `e` has nothing to do with it. */
export const places = ['office', 'a', 'b', 'c', 'd', 'e'] as const
export type Place = (typeof places)[number]

export const must = (outcome: Outcome): void => {
  if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome))
}

export interface Setting extends Awaited<ReturnType<typeof settingIn>> {}

/**
 * Where scenarios are prepared, through commands only. `related`: whoever is accompanied or referred has every relation at once
 * (asked, sent, declined elsewhere), as the permission matrix needs; otherwise the shortest way.
 */
export const settingIn = async (w: World, options: { related?: boolean; word?: () => string } = {}) => {
  const word = options.word ?? (() => `mot${randomBytes(5).toString('hex')}`)
  const phone = () => `+1990${String(randomInt(10_000_000)).padStart(7, '0')}`
  const tenantOf = (place: Place): string => (place === 'office' ? w.office : w.orgs['abcde'.indexOf(place)] ?? '')
  const today = () => w.clock.today('America/Toronto')
  const services = new Map((await w.rows('select distinct on (organisation_id) organisation_id, id from service order by organisation_id, id')).map((r) => [String(r['organisation_id']), String(r['id'])]))
  const serviceAt = (place: Place): string => services.get(tenantOf(place)) ?? ''
  /** A counsellor of a place; `d` and `e` have no team of their own, so a member is made up for them. */
  const counsellor = (place: Place): Session => (place === 'office' ? w.as('office.network') : w.members[`${place}.counsellor`] ? w.as(`${place}.counsellor`)
    : { kind: 'user', tenant: tenantOf(place), actor: uuid7(), role: 'counsellor', zone: 'America/Toronto' })
  const said = (doors: readonly string[] = ['work']) => ({
    ...enough, 'request.doors': [...doors], 'contact.phone': phone(), 'request.words': word(), 'person.called-name': word(), 'person.family-name': word(), 'contact.avoid': word(),
  })

  /** A request not sent yet, everything needed said. */
  const draft = (doors?: readonly string[]) => requestIn(w, { answers: said(doors) })
  /** A request sent; the office has its door. */
  const asked = async (doors?: readonly string[]) => {
    const request = await draft(doors)
    must(await request.submit())
    return request
  }
  /** A request sent to an organisation that she agreed to share with, everything or what is not sensitive. */
  const askedTo = async (place: Place, sensitive = true) => {
    const request = await draft()
    must(await request.choose('work', { service: serviceAt(place) }))
    must(await request.agree(tenantOf(place)))
    if (sensitive) must(await request.agree(tenantOf(place), 'share-sensitive'))
    must(await request.submit())
    const [referral] = await request.referrals()
    return { ...request, referral: String(referral?.['id']), to: place, from: 'office' as Place }
  }
  const accept = async (at: Place, referral: string) => {
    const by = counsellor(at), person = uuid7(), participation = uuid7()
    const [held] = await w.rows('select id from member where tenant_id = $1 and role in (\'counsellor\', \'network\') and left_on is null order by role limit 1', [by.tenant])
    must(await w.perform(by, acceptReferral, { referral, person, participation, counsellor: String(held?.['id'] ?? by.actor), meeting_on: today() }))
    return { at, by, person, participation, referral }
  }
  const sendOn = async (from: { at: Place; by: Session; person: string }, to: Place, sensitive = true) => {
    const referral = uuid7()
    must(await w.perform(from.by, sendReferral, {
      referral, from: { kind: 'person', person: from.person }, to: tenantOf(to), service: serviceAt(to), consent: { share: true, sensitive, lang: 'fr', version: policyVersion },
    }))
    return referral
  }
  /** A referral that `a` must answer: from the office, or from `c` when everything is related. */
  const referred = async (from: 'office' | 'any' = 'any') => {
    if (from === 'office' || !options.related) return askedTo('a')
    const before = await askedTo('c')
    const file = await accept('c', before.referral)
    return { ...before, from: 'c' as Place, to: 'a' as Place, referral: await sendOn(file, 'a') }
  }
  /** Somebody whom `a` accompanies, after a referral. */
  const held = async (from: 'office' | 'any' = 'any') => {
    const before = await referred(from)
    const file = { ...before, ...(await accept('a', before.referral)) }
    if (before.from === 'office') must(await w.perform(w.as('office.network'), followDoor, { referral: before.referral, receiver: file.by.tenant }))
    if (!options.related) return { ...file, open: '', ended: '' }
    const open = await sendOn(file, 'b'), ended = await sendOn(file, 'd', false)
    must(await w.perform(counsellor('d'), declineReferral, { referral: ended, reason: 'full' }))
    return { ...file, open, ended }
  }
  const inDays = (days: number): string => dayAfter(today(), days)
  const as = (role: Session['role'], at: Place, actor = counsellor(at).actor): Session => ({ kind: 'user', tenant: tenantOf(at), actor, role, zone: 'America/Toronto' })
  return { w, related: options.related ?? false, word, tenantOf, serviceAt, counsellor, said, today, inDays, as, draft, asked, askedTo, accept, sendOn, referred, held, sender: (r: { from: Place }) => counsellor(r.from) }
}
