import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JobContext } from '#kernel/module.ts'
import type { Session } from '#kernel/session.ts'
import { answer } from '#kernel/ask.ts'
import { perform } from '#kernel/execute.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { invite } from '#modules/access/invite.ts'
import { policyVersion } from '#modules/consent/policy.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { pausePerson } from '#modules/plans/pause.ts'
import { proposePlan } from '#modules/plans/propose.ts'
import { resumePerson } from '#modules/plans/resume.ts'
import { acceptReferral } from '#modules/referral/accept.ts'
import { askAboutReferral } from '#modules/referral/ask.ts'
import { declineReferral } from '#modules/referral/decline.ts'
import { withdrawRequest } from '#modules/intake/withdraw.ts'
import { enough, requestIn, serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { mailbox } from './mailbox.query.ts'
import { queueMessage } from './queue.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(async () => { w.clock.move(0); await w.stop() })

const today = () => w.clock.today('America/Toronto')
const system = (tenant: string): Session => w.engine.registry.system(tenant)
const a = () => w.orgs[0] ?? ''
const { 'contact.avoid': _, ...plain } = enough
const byText = { ...plain, 'contact.how': ['text'], 'contact.language': 'ar', 'request.words': 'Je sors de détention et je cherche du travail.' }
const queue = (tenant: string, input: object, id = uuid7()) => w.perform(system(tenant), queueMessage, input, id)
const messages = (tenant: string) => w.rows('select * from message where tenant_id = $1 order by made_at, id', [tenant])
const asks = (person: string) => ({ to: { person }, template: 'news' })

/** Runs what waits in the outbox, as the worker does; answers the names of the jobs. */
const work = async (): Promise<string[]> => {
  const ran: string[] = []
  for (;;) {
    const handed = await w.rows('update kernel.outbox set handed_at = now() where handed_at is null returning id, tenant_id, name, payload')
    if (handed.length === 0) return ran.sort()
    for (const { id, tenant_id, name, payload } of handed) {
      ran.push(String(name))
      await runJob(String(name), String(tenant_id), payload as Record<string, string>, String(id))
    }
  }
}
const runJob = async (name: string, tenant: string, payload: Record<string, string> = {}, id = uuid7()) => {
  const session = system(tenant)
  let step = 0
  const c: JobContext = {
    tenant, id, now: w.clock.now(), today: today(),
    ask: async (query, input) => {
      const told = await answer(w.engine, session, query.name, input)
      if (told.status === 'refused') throw new Error(told.code)
      return told.view as never
    },
    perform: (command, input, own) => perform(w.engine, session, { id: own ?? childId(id, `${command.name} ${step++}`), name: command.name, input }),
  }
  await w.engine.registry.jobs.get(name)?.run(payload, c)
}

const asked = async (answers: Record<string, string | string[]> = byText, reminders = true) => {
  const r = await requestIn(w, { lang: 'en', answers: { ...answers, 'request.doors': ['work'] } })
  await r.choose('work', { service: await serviceOf(w, a()) })
  await r.agree(a())
  if (reminders) await r.agree(null, 'reminders')
  await r.submit()
  const [referral] = await r.referrals()
  return { ...r, referral: String(referral?.['id']) }
}

describe('refused', () => {
  test('by anybody but the system', async () => {
    const r = await asked()
    expect(await w.perform(w.as('office.network'), queueMessage, asks(r.request))).toMatchObject({ code: 'kernel.not-permitted' })
    expect(await w.perform(r.her, queueMessage, asks(r.request))).toMatchObject({ code: 'kernel.not-permitted' })
  })
  test('she did not agree, wants no message, wrote something to avoid, gave no written way', async () => {
    expect(await queue(w.office, asks((await asked(byText, false)).request))).toMatchObject({ code: 'communication.no-consent' })
    expect(await queue(w.office, asks((await asked({ ...byText, 'contact.how': ['phone', 'text'], 'contact.message': 'no' })).request))).toMatchObject({ code: 'communication.no-message-wanted' })
    expect(await queue(w.office, asks((await asked({ ...byText, 'contact.avoid': 'Pas la fin de semaine.' })).request))).toMatchObject({ code: 'communication.read-first' })
    expect(await queue(w.office, asks((await asked({ ...plain, 'contact.how': ['phone'] })).request))).toMatchObject({ code: 'communication.no-written-way' })
    expect(await messages(w.office)).toEqual([])
  })
  test('she withdrew, nobody of that name, a request of another organisation', async () => {
    const r = await asked()
    await w.perform(r.her, withdrawRequest, { request: r.request })
    expect(await queue(w.office, asks(r.request))).toMatchObject({ code: 'communication.she-withdrew' })
    expect(await queue(w.office, asks(uuid7()))).toMatchObject({ code: 'kernel.not-found' })
    expect(await queue(a(), asks((await asked()).request))).toMatchObject({ code: 'kernel.not-found' })
  })
  test('a team where nobody is; words for another, without a day, without a name, or with words of one’s own', async () => {
    expect(await queue(w.orgs[20] ?? '', { to: { team: 'welcome' }, template: 'referral-received', on: today() })).toMatchObject({ code: 'communication.nobody' })
    const wrong = [
      { to: { team: 'welcome' }, template: 'news' }, { to: { person: uuid7() }, template: 'referral-late', on: today() }, { to: { person: uuid7() }, template: 'request-received' },
      { to: { person: uuid7() }, template: 'first-meeting', on: today() }, { to: { team: 'welcome' }, template: 'invitation', on: today(), organisation: a() }, { to: { person: uuid7(), team: 'welcome' }, template: 'news' },
      { to: { team: 'welcome' }, template: 'your-benefit', on: today() },
    ]
    for (const input of wrong) expect(await queue(w.office, input)).toMatchObject({ code: 'kernel.invalid-input' })
  })
})

describe('told', () => {
  test('she hears that it arrived, the receiver that an answer is due; twice is once', async () => {
    await work()
    const before = { office: (await messages(w.office)).length, a: (await messages(a())).length }
    const r = await asked()
    expect(await work()).toEqual(['notify.referral', 'notify.request'])
    const toHer = (await messages(w.office)).slice(before.office), toThem = (await messages(a())).slice(before.a)
    expect(toHer).toMatchObject([{ subject_id: r.request, channel: 'text', address: '+14185550123', lang: 'ar', template: 'request-received', args: { on: addWorkdays(today(), 3) } }])
    expect(toThem.map((m) => m['address']).sort()).toEqual(['a.coordinator@example.org', 'a.reception@example.org'])
    for (const m of toThem) expect(m).toMatchObject({ channel: 'email', lang: 'fr', template: 'referral-received', args: { on: addWorkdays(today(), 3) }, subject_id: null })
    const id = uuid7()
    await runJob('notify.request', w.office, { request: r.request }, id)
    await runJob('notify.request', w.office, { request: r.request }, id)
    expect(await messages(w.office)).toHaveLength(before.office + 2)
  })

  test('a plan that waits for her word is news where she agreed to messages, and not a word of what; nothing in a pause', async () => {
    const r = await asked(), by = w.as('a.counsellor'), person = uuid7()
    await w.perform(by, acceptReferral, { referral: r.referral, person, participation: uuid7(), counsellor: by.actor, meeting_on: addWorkdays(today(), 4) })
    await w.perform(by, addGoal, { person, goal: uuid7(), words: 'Travailler dans un jardin' })
    await w.perform(by, pausePerson, { person })
    await work()
    const seen = (await messages(w.office)).length
    expect(await w.perform(by, proposePlan, { person })).toMatchObject({ status: 'applied' })
    expect(await work()).toEqual([])
    await w.perform(by, resumePerson, { person, next_on: today() })
    expect(await w.perform(by, proposePlan, { person })).toMatchObject({ status: 'applied' })
    expect(await work()).toEqual(['notify.news'])
    const told = (await messages(w.office)).slice(seen)
    expect(told).toMatchObject([{ subject_id: r.request, template: 'news', args: {} }])
    expect(JSON.stringify(told)).not.toMatch(/plan|jardin/i)
  })

  test('a question goes to whoever sent it or to the office; a day to her; a no says only that there is news', async () => {
    const steps = async (step: (referral: string) => Promise<unknown>) => {
      const r = await asked()
      await work()
      const seen = (await messages(w.office)).length
      await step(r.referral)
      expect(await work()).toContain('notify.moved')
      return (await messages(w.office)).slice(seen).map((m) => ({ template: m['template'], args: m['args'], to: m['address'] }))
    }
    const by = w.as('a.counsellor'), name = (await w.rows('select name from organisation where id = $1', [a()]))[0]?.['name']
    const asking = await steps((referral) => w.perform(by, askAboutReferral, { referral, text: 'Quel matin ?' }))
    expect(asking.map(({ to }) => to).sort()).toEqual(['office.network@example.org', 'office.reception@example.org'])
    for (const m of asking) expect(m).toMatchObject({ template: 'question-received', args: { on: addWorkdays(today(), 3) } })
    expect(await steps((referral) => w.perform(by, acceptReferral, { referral, person: uuid7(), participation: uuid7(), counsellor: by.actor, meeting_on: addWorkdays(today(), 4), meeting_time: '10:30' })))
      .toEqual([{ template: 'first-meeting', args: { on: addWorkdays(today(), 4), at: '10:30', organisation: name }, to: '+14185550123' }])
    expect(await steps((referral) => w.perform(by, declineReferral, { referral, reason: 'clientele' }))).toEqual([{ template: 'news', args: {}, to: '+14185550123' }])
  })

  test('an invitation carries no link', async () => {
    await w.perform(w.as('a.director'), invite, { name: 'Noé Rivage', email: 'noe@example.org', role: 'counsellor', languages: ['en'], hash: 'ab'.repeat(32) })
    await work()
    expect((await messages(a())).at(-1)).toMatchObject({ address: 'noe@example.org', lang: 'en', template: 'invitation', subject_id: null })
  })

  test('a clock that runs out is told to whoever must act, then late to both sides, once each', async () => {
    const r = await asked()
    await work()
    const told = async (day: number) => {
      w.clock.move(Date.parse(`${addWorkdays(start, day)}T14:00:00Z`) - Date.now())
      await runJob('communication.remind-due', w.office)
      await work()
      const about = await w.rows("select tenant_id, template from message where template in ('referral-soon', 'referral-late', 'answer-late') and (args ->> 'on')::date = $1 order by made_at, tenant_id", [(await w.rows('select due_on from referral where id = $1', [r.referral]))[0]?.['due_on']])
      return { soon: about.filter((m) => m['template'] === 'referral-soon').length, late: about.filter((m) => m['template'] === 'referral-late').length, sender: about.filter((m) => m['template'] === 'answer-late').map((m) => m['tenant_id']) }
    }
    const start = today(), open = (await w.rows("select count(*)::int as n from referral where status in ('sent', 'question') and due_on = (select due_on from referral where id = $1)", [r.referral]))[0]?.['n'] as number
    expect(await told(1)).toEqual({ soon: 0, late: 0, sender: [] })
    expect((await told(2)).soon).toBeGreaterThanOrEqual(2)
    const first = await told(4)
    expect(first.late).toBeGreaterThanOrEqual(2)
    expect(first.sender.length).toBeGreaterThanOrEqual(2)
    expect(first.sender.length).toBeLessThanOrEqual(open * 2)
    expect(await told(5)).toEqual(first)
    w.clock.move(0)
  })
})

describe('the mailbox', () => {
  test('my own organisation’s, for those who may; her words in her language with the French beside; the read is kept', async () => {
    await expect(w.ask(w.as('a.counsellor'), mailbox)).rejects.toThrow('kernel.not-permitted')
    const office = await w.ask(w.as('office.network'), mailbox, { whom: 'people' })
    const own = new Set((await messages(w.office)).map((m) => m['id']))
    expect(office.letters.every((letter) => own.has(letter.id))).toBe(true)
    const letter = office.letters.find(({ words }) => words.lines[0]?.text.includes('جالون'))
    expect(letter).toMatchObject({ lang: 'ar', channel: 'text', words: { subject: null, lines: [{ lang: 'ar', dir: 'rtl' }] } })
    expect(letter?.french?.lines[0]?.text).toMatch(/^Jalon\u00a0: /)
    expect(office.out).toBe(false)
    expect(await w.rows("select distinct how from kernel.read where query = 'communication.mailbox' and subject_id = $1", [letter?.subject])).toEqual([{ how: 'listed' }])
    const a = await w.ask(w.as('a.director'), mailbox, { whom: 'team' })
    expect(a.letters.every(({ words, subject }) => subject === null && words.lines.length > 0 && words.subject !== null)).toBe(true)
    expect(a.counts.people).toBe(0)
  })

  test('page after page, each message once', async () => {
    for (let i = 0; i < 35; i++) await queue(w.office, { to: { team: 'welcome' }, template: 'referral-received', on: today() })
    const seen: string[] = []
    for (let before: string | undefined; ;) {
      const page = await w.ask(w.as('office.network'), mailbox, { whom: 'team', ...(before && { before }) })
      seen.push(...page.letters.map(({ id }) => id))
      if (!page.next) break
      before = page.next
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength((await messages(w.office)).filter((m) => m['subject_id'] === null).length)
  })

  test('nothing that anybody said is in a message', async () => {
    const rows = await w.rows('select template, args from message')
    expect(rows.length).toBeGreaterThan(40)
    for (const { args } of rows) expect(Object.keys(args as object).every((key) => ['on', 'at', 'organisation', 'phone'].includes(key))).toBe(true)
    const all = JSON.stringify(rows)
    for (const word of ['détention', 'Awa', 'Diallo', 'work', 'clientele', 'femmes', policyVersion]) expect(all).not.toContain(word)
  })
})
