import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer } from '#kernel/ask.ts'
import type { Asked } from '#kernel/query.ts'
import { enough, requestIn } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { destroyDraft } from './destroy-draft.ts'
import { destroyDrafts, oldDrafts } from './drafts.query.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const system = () => w.engine.registry.system(w.office)
const day = 86_400_000

test('refused: a request that was sent, a draft too young, another session', async () => {
  const [sent, young] = [await requestIn(w, { answers: enough }), await requestIn(w, { answers: enough })]
  await sent.submit()
  expect(await w.perform(sent.her, destroyDraft, { request: sent.request })).toMatchObject({ code: 'intake.already-sent' })
  expect(await w.perform(system(), destroyDraft, { request: young.request })).toMatchObject({ code: 'intake.draft-too-young' })
  expect(await w.perform(sent.her, destroyDraft, { request: young.request })).toMatchObject({ code: 'kernel.not-found' })
  expect(await w.perform(w.as('office.network'), destroyDraft, { request: young.request })).toMatchObject({ code: 'kernel.not-permitted' })
})

test('she destroys her own draft at any time; nothing said in it is left', async () => {
  const r = await requestIn(w, { answers: { ...enough, 'person.called-name': 'Inès' } })
  await r.say({ 'person.called-name': 'Ines' })
  await r.agree(null, 'statistics')
  expect(await w.perform(r.her, destroyDraft, { request: r.request })).toMatchObject({ status: 'applied' })
  for (const [table, column] of [['request', 'id'], ['known_thing', 'subject_id'], ['consent', 'subject_id']]) expect(await w.rows(`select 1 from ${table} where ${column} = $1`, [r.request])).toEqual([])
})

test('each night, drafts of thirty days go; younger ones and sent ones stay', async () => {
  const [old, sent] = [await requestIn(w, { answers: enough }), await requestIn(w, { answers: enough })]
  await sent.submit()
  w.clock.move(29 * day)
  const young = await requestIn(w, { answers: enough })
  w.clock.move(31 * day)
  const ask = async <V>(query: Asked<V>, input: unknown): Promise<V> => {
    const told = await answer(w.engine, system(), query.name, input)
    if (told.status === 'refused') throw new Error(told.code)
    return told.view as V
  }
  expect(await ask(oldDrafts, {})).toContain(old.request)
  await destroyDrafts.run({}, { tenant: w.office, id: old.request, now: w.clock.now(), today: w.clock.today('America/Toronto'), ask, perform: (command, input) => w.perform(system(), command, input) })
  const left = (await w.rows('select id from request')).map(({ id }) => id)
  expect(left).not.toContain(old.request)
  expect(left).toEqual(expect.arrayContaining([young.request, sent.request]))
  w.clock.move(0)
})
