import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#kernel/execute.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { withdrawConsent } from '#modules/consent/withdraw.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { askAboutReferral } from '#modules/referral/ask.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { followDoor } from '#modules/referral/follow-door.ts'
import { enough, requestIn, resourceFor, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { doorKinds, type DoorKind } from './changes.ts'
import { isOpenRequest } from './rules.ts'
import { reopenChoice } from './reopen-choice.ts'
import { withdrawRequest } from './withdraw.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const door = fc.constantFrom(...doorKinds), org = fc.constantFrom(0, 1), place = fc.constantFrom(0, 1, 'resource', 'call')
const step = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('choose'), door, place }) }, { weight: 2, arbitrary: fc.record({ does: fc.constant('agree'), org, more: fc.boolean() }) },
  fc.record({ does: fc.constant('end'), org, more: fc.boolean() }), { weight: 3, arbitrary: fc.record({ does: fc.constantFrom('accept', 'decline', 'ask'), nth: fc.nat(3) }) },
  fc.record({ does: fc.constant('follow') }), fc.record({ does: fc.constant('say'), digits: fc.integer({ min: 10, max: 99 }) }), fc.record({ does: fc.constant('add') }),
  { weight: 1, arbitrary: fc.record({ does: fc.constant('stop'), door }) }, { weight: 1, arbitrary: fc.record({ does: fc.constant('stop-all') }) },
)
type Step = { does: string; door?: DoorKind; place?: 0 | 1 | 'resource' | 'call'; org?: 0 | 1; more?: boolean; nth?: number; digits?: number }
type Told = Awaited<ReturnType<typeof requestIn>>

const play = async (r: Told, s: Step): Promise<Outcome | undefined> => {
  const to = w.orgs[s.org ?? 0] ?? '', referrals = await r.referrals(), referral = referrals[s.nth ?? 0]
  const receiver = w.as(referral?.['tenant_id'] === w.orgs[1] ? 'b.counsellor' : 'a.counsellor')
  switch (s.does) {
    case 'choose': return w.perform(r.her, reopenChoice, { request: r.request, door: s.door, choice: { service: typeof s.place === 'number' ? await serviceOf(w, w.orgs[s.place] ?? '') : null, resource: s.place === 'resource' ? await resourceFor(w, 'work') : null } })
    case 'agree': return r.agree(to, s.more ? 'share-sensitive' : 'share')
    case 'end': {
      const [row] = await w.rows('select id from consent where subject_id = $1 and recipient_id = $2 and purpose = $3 and withdrawn_at is null', [r.request, to, s.more ? 'share-sensitive' : 'share'])
      return row && w.perform(r.her, withdrawConsent, { request: r.request, consent: row['id'] })
    }
    case 'accept': return referral && w.perform(receiver, acceptReferral, { referral: referral['id'], person: uuid7(), participation: uuid7(), counsellor: receiver.actor, meeting_on: w.clock.today('America/Toronto') })
    case 'decline': return referral && w.perform(receiver, declineReferral, { referral: referral['id'], reason: 'full' })
    case 'ask': return referral && w.perform(receiver, askAboutReferral, { referral: referral['id'], text: 'Quel jour ?' })
    case 'follow': for (const one of referrals) await w.perform(w.engine.registry.system(w.office), followDoor, { referral: one['id'], receiver: one['tenant_id'] }); return undefined
    case 'say': return r.say({ 'contact.phone': `+141855501${s.digits}` })
    case 'add': return r.say({ 'request.doors': [...doorKinds] })
    case 'stop': return w.perform(r.her, withdrawRequest, { request: r.request, door: s.door })
    default: return w.perform(r.her, withdrawRequest, { request: r.request })
  }
}

const holds = async (r: Told, settled: boolean) => {
  const doors = await r.doors(), referrals = await r.referrals(), contents = (await r.contents()).filter(({ withdrawn_at }) => withdrawn_at === null)
  const [request] = await w.rows('select withdrawn_at is not null as over from request where id = $1', [r.request])
  for (const d of doors) {
    // One owner and a day, or a reason; the owner is the office until somebody accepted.
    expect(d['status'] === 'closed' ? d['closing_reason'] !== null && d['next_on'] === null : d['next_on'] !== null && d['closing_reason'] === null).toBe(true)
    if (d['status'] !== 'accepted' && d['status'] !== 'closed') expect(d['owner_id']).toBe(w.office)
    const held = referrals.find(({ id }) => id === d['referral_id'])
    if (settled && d['status'] === 'referred') expect(['sent', 'question']).toContain(held?.['status'])
    if (d['status'] === 'accepted') expect([held?.['status'], d['owner_id']]).toEqual(['accepted', held?.['tenant_id']])
  }
  expect(isOpenRequest(doors as never)).toBe(request?.['over'] !== true)
  // Nothing is read without a consent in force; one copy at most for each referral; one open referral at most for each door.
  const agreed = (await w.rows("select recipient_id from consent where subject_id = $1 and purpose = 'share' and withdrawn_at is null", [r.request])).map(({ recipient_id }) => recipient_id)
  for (const c of contents) expect(agreed).toContain(c['to_id'])
  expect(new Set(contents.map(({ referral_id }) => referral_id)).size).toBe(contents.length)
  const open = referrals.filter(({ status }) => status === 'sent' || status === 'question').map(({ door_id }) => door_id)
  expect(new Set(open).size).toBe(open.length)
  for (const id of open) expect(contents.some(({ referral_id }) => referrals.find((one) => one['id'] === referral_id)?.['door_id'] === id)).toBe(true)
}

test('whatever happens, every open door has one owner and a next day, or is closed with a reason', async () => {
  const seen = new Set<string>()
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
    const r = await requestIn(w, { answers: { ...enough, 'request.doors': ['social', 'work'] } })
    await r.choose('work', { service: await serviceOf(w, w.orgs[0] ?? '') })
    await r.agree(w.orgs[0] ?? '')
    await r.submit()
    for (const one of steps as Step[]) {
      const told = await play(r, one)
      seen.add(`${one.does} ${told?.status}`)
      if (told?.status === 'refused') expect(told.code).not.toMatch(/^kernel\.(?!not-found)/)
      await holds(r, one.does === 'follow')
    }
    await play(r, { does: 'follow' })
    await holds(r, true)
  }), { numRuns: 40, seed: 2026 })
  for (const does of ['choose', 'agree', 'end', 'accept', 'decline', 'ask', 'say', 'add', 'stop', 'stop-all']) expect(seen, does).toContain(`${does} applied`)
}, 120_000)
