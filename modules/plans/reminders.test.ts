import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer } from '#kernel/ask.ts'
import { perform } from '#kernel/execute.ts'
import type { JobContext } from '#kernel/module.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { policyVersion } from '#modules/consent/policy.ts'
import { queueMessage } from '#modules/communication/queue.ts'
import { personTemplates } from '#modules/communication/templates.ts'
import { myDay } from '#modules/day/mine.query.ts'
import { askAboutReferral } from '#modules/referral/ask.ts'
import { sendReferral } from '#modules/referral/send.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'
import { serviceOf } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { pausePerson } from './pause.ts'
import { resumePerson } from './resume.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(async () => { w.clock.move(0); await w.stop() })

const today = () => w.clock.today('America/Toronto')
const held = async () => {
  const asked = await sentTo(w, w.orgs[0] ?? ''), { input, perform: accept } = acceptance(w, 'a', asked.referral)
  must(await accept())
  return { person: input.person, by: w.as('a.counsellor') }
}
/** Runs a job in a tenant, as the worker does. */
const run = async (name: string, tenant: string, payload: Record<string, string>): Promise<void> => {
  const session = w.engine.registry.system(tenant), id = uuid7()
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

test('in a pause nothing that calls her back leaves; what answers her still does', async () => {
  const { person, by } = await held(), system = w.engine.registry.system(by.tenant)
  must(await w.perform(by, pausePerson, { person }))
  const told = await Promise.all(personTemplates.map(async (template) => [template, codeOf(await w.perform(system, queueMessage, { to: { person }, template, on: today(), organisation: by.tenant })) === 'communication.in-pause'] as const))
  expect(Object.fromEntries(told)).toMatchObject({ 'request-received': false, 'first-meeting': false, news: true })
  must(await w.perform(by, resumePerson, { person, next_on: today() }))
  expect(codeOf(await w.perform(system, queueMessage, { to: { person }, template: 'news' }))).not.toBe('communication.in-pause')
})

test('nobody is reminded about her while she is in a pause, and is again once she is back', async () => {
  const { person, by } = await held(), to = w.orgs[1] ?? '', referral = uuid7()
  must(await w.perform(by, sendReferral, { referral, from: { kind: 'person', person }, to, service: await serviceOf(w, to), consent: { share: true, sensitive: false, lang: 'fr', version: policyVersion } }))
  must(await w.perform(w.as('b.counsellor'), askAboutReferral, { referral, text: 'Le matin ?' }))
  must(await w.perform(by, pausePerson, { person }))
  const moved = w.clock.offset(), late = () => w.rows("select template from message where tenant_id = $1 and template = 'question-late'", [by.tenant])
  w.clock.move(moved + 20 * 86_400_000)
  await run('notify.due', by.tenant, { referral, receiver: to })
  expect(await late()).toEqual([])
  must(await w.perform(by, resumePerson, { person, next_on: today() }))
  await run('notify.due', by.tenant, { referral, receiver: to })
  expect(await late()).toHaveLength(1)
  w.clock.move(moved)
})

test('a promise gone by is to care for, not while she is in a pause', async () => {
  const { person, by } = await held(), moved = w.clock.offset()
  const care = async () => (await w.ask(by, myDay, {})).care.some((one) => one.person === person)
  w.clock.move(moved + 10 * 86_400_000)
  expect(await care()).toBe(true)
  must(await w.perform(by, pausePerson, { person }))
  expect(await care()).toBe(false)
  w.clock.move(moved)
})
