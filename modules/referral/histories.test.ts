import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import type { Outcome } from '#kernel/execute.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'
import { serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { acknowledgeReferral } from './acknowledge.ts'
import { askAboutReferral } from './ask.ts'
import { declineReferral } from './decline.ts'
import { followDoor } from './follow-door.ts'
import { keepDoor } from './keep-door.ts'
import { replyToReferral } from './reply.ts'
import { sendReferral } from './send.ts'
import { withdrawReferral } from './withdraw.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const steps = ['accept', 'decline', 'ask', 'reply', 'withdraw', 'acknowledge', 'send-to-a', 'send-to-b', 'follow', 'call', 'close', 'days', 'both'] as const
type Step = (typeof steps)[number]
const zone = 'America/Toronto'

/** What must be true of every door and referral of a request, whatever happened. */
const sound = async (request: string): Promise<void> => {
  for (const door of await w.rows('select * from door where request_id = $1', [request])) {
    expect(door['owner_id']).toBeTruthy()
    expect((door['next_on'] === null) === (door['status'] === 'closed')).toBe(true)
    expect((door['closing_reason'] === null) === (door['status'] !== 'closed')).toBe(true)
    const open = await w.rows("select id from referral where door_id = $1 and status in ('sent', 'question')", [door['id']])
    expect(open.length).toBeLessThanOrEqual(1)
  }
  for (const r of await w.rows('select * from referral where subject_id = $1', [request])) {
    const open = r['status'] === 'sent' || r['status'] === 'question'
    expect(r['due_on']).toBeTruthy()
    expect(r['decided_at'] === null).toBe(open)
    expect(Number((await w.rows('select count(*) as n from participation where referral_id = $1', [r['id']]))[0]?.['n'])).toBe(r['status'] === 'accepted' ? 1 : 0)
    expect(Number((await w.rows('select count(*) as n from referral_content where referral_id = $1 and withdrawn_at is null', [r['id']]))[0]?.['n'])).toBe(r['status'] === 'withdrawn' ? 0 : 1)
  }
}

/** The last referral of a request, and whom it was sent to. */
const lastOf = async (request: string) => {
  const r = (await w.rows('select id, tenant_id from referral where subject_id = $1 order by sent_at desc, id desc limit 1', [request]))[0] ?? {}
  return { referral: String(r['id']), receiver: String(r['tenant_id']), side: r['tenant_id'] === w.orgs[0] ? 'a' as const : 'b' as const }
}

test('any order of steps, two at once too: a door keeps one owner and a day, a referral its deadline or its end', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 2, maxLength: 9 }), async (history) => {
    const asked = await sentTo(w, w.orgs[0] ?? ''), door = String((await asked.door())['id'])
    const office = w.as('office.network'), moved = w.clock.offset()
    const take = async (step: Step): Promise<Outcome | undefined> => {
      const { referral, receiver, side } = await lastOf(asked.request), theirs = w.as(`${side}.counsellor`)
      switch (step) {
        case 'accept': return acceptance(w, side, referral).perform()
        case 'decline': return w.perform(theirs, declineReferral, { referral, reason: 'full' })
        case 'ask': return w.perform(theirs, askAboutReferral, { referral, text: 'Le soir ?' })
        case 'reply': return w.perform(office, replyToReferral, { referral, text: 'Oui.' })
        case 'withdraw': return w.perform(office, withdrawReferral, { referral })
        case 'acknowledge': return w.perform(office, acknowledgeReferral, { referral })
        case 'follow': return w.perform(office, followDoor, { referral, receiver })
        case 'call': return w.perform(office, keepDoor, { door, then: { next_on: w.clock.today(zone) } })
        case 'close': return w.perform(office, keepDoor, { door, then: { closing: 'unreachable' } })
        case 'send-to-a': case 'send-to-b': {
          const to = w.orgs[step === 'send-to-a' ? 0 : 1] ?? ''
          return w.perform(office, sendReferral, { referral: uuid7(), from: { kind: 'door', door, request: asked.request }, to, service: await serviceOf(w, to), consent: { share: true, sensitive: false, lang: 'fr', version: 'v' } })
        }
        case 'days': w.clock.move(w.clock.offset() + 5 * 86_400_000); return undefined
        case 'both': await Promise.all([take('accept'), take('decline'), take('withdraw'), take('ask')]); return undefined
      }
    }
    try {
      for (const step of history) {
        const told = await take(step)
        if (told) expect(codeOf(told)).not.toMatch(/^kernel\.(?!not-found)/)
        await sound(asked.request)
      }
      // Whatever happened, it can be brought to an end that the sender has seen.
      const { referral, side } = await lastOf(asked.request)
      await w.perform(w.as(`${side}.counsellor`), declineReferral, { referral, reason: 'full' })
      await w.perform(office, acknowledgeReferral, { referral })
      await take('follow')
      expect(await w.rows('select seen_end_at is not null as seen from referral where id = $1', [referral])).toEqual([{ seen: true }])
      await sound(asked.request)
    } finally { w.clock.move(moved) }
  }), { numRuns: 40, examples: [[['both']], [['ask', 'days', 'reply', 'decline', 'send-to-b', 'accept', 'follow']], [['withdraw', 'close', 'send-to-b', 'follow']]] })
}, 120_000)

test('a door follows its own referral only', async () => {
  const asked = await sentTo(w, w.orgs[0] ?? ''), office = w.as('office.network')
  const { referral, receiver } = await lastOf(asked.request), door = String((await asked.door())['id'])
  must(await w.perform(w.as('a.counsellor'), declineReferral, { referral, reason: 'full' }))
  must(await asked.follow())
  const to = w.orgs[1] ?? ''
  must(await w.perform(office, sendReferral, { referral: uuid7(), from: { kind: 'door', door, request: asked.request }, to, service: await serviceOf(w, to), consent: { share: true, sensitive: false, lang: 'fr', version: 'v' } }))
  const before = await asked.door()
  must(await w.perform(office, followDoor, { referral, receiver }))
  expect(await asked.door()).toEqual(before)
})
