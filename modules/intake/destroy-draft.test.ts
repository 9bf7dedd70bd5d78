import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openPool } from '#db/connect.ts'
import { seal, verify } from '#kernel/journal.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { enough, requestIn } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { destroyDraft } from './destroy-draft.ts'
import { destroyDrafts, destroyTraces } from './erase.query.ts'
import { keepRequest } from './keep.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const asJob = () => ({ tenant: w.office, id: uuid7(), now: w.clock.now(), today: '2026-01-01', ask: () => Promise.reject(new Error('asks nothing')), perform: () => Promise.reject(new Error('performs nothing')) })
const night = () => destroyDrafts(() => w).run({}, asJob())
/** Moves the clock of the installation, which the database reads too. */
const moveTo = async (days: number) => {
  await w.rows('update kernel.installation set clock_offset_ms = $1', [days * 86_400_000])
  await w.reload()
}
/** Where a word stands anywhere in the database: every table of every schema, each row as text. */
const found = async (word: string): Promise<string[]> => {
  const tables = await w.rows("select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')")
  const rows = await w.rows(tables.map(({ name }) => `select '${String(name)}' as name, count(*)::int as n from ${String(name)} x where x::text ilike '%' || $1 || '%'`).join(' union all '), [word])
  return rows.filter(({ n }) => Number(n) > 0).map(({ name }) => String(name)).sort()
}
const certificates = () => w.rows('select rule, days, destroyed from kernel.certificate order by at, rule')

/** A draft full of one word: answers given, changed and refused, an agreement, a code, a session. */
const draftOf = async (word: string) => {
  const r = await requestIn(w, { answers: { ...enough, 'person.called-name': word, 'request.words': `Je suis ${word}.` } })
  await r.say({ 'person.called-name': `${word}e` })
  expect(await r.say({ 'contact.email': `${word} sans adresse` })).toMatchObject({ code: 'intake.unreadable-answer' })
  expect(await r.say({ [`question.${word}`]: 'x' })).toMatchObject({ code: 'intake.unknown-question' })
  await r.agree(null, 'statistics')
  const id = uuid7()
  expect(await w.perform(r.her, keepRequest, { request: r.request, words_mac: id.replaceAll('-', '').repeat(2), hash: `$argon2id$${word}` }, id)).toMatchObject({ status: 'applied' })
  await w.sessions.start({ kind: 'link', tenant: w.office, actor: r.path, role: 'person', zone: 'America/Toronto', subject: r.request })
  return r
}
const everywhere = ['kernel.payload', 'public.access_code', 'public.known_thing']

describe('refused', () => {
  test('a request that was sent, somebody else, a member, and anything but the role made for it', async () => {
    const [sent, other] = [await requestIn(w, { answers: enough }), await requestIn(w, { answers: enough })]
    await sent.submit()
    expect(await w.perform(sent.her, destroyDraft, { request: sent.request })).toMatchObject({ code: 'intake.already-sent' })
    expect(await w.perform(sent.her, destroyDraft, { request: other.request })).toMatchObject({ code: 'kernel.not-found' })
    for (const s of [w.as('office.network'), w.engine.registry.system(w.office)]) expect(await w.perform(s, destroyDraft, { request: other.request })).toMatchObject({ code: 'kernel.not-permitted' })
    for (const pool of [w.pool, w.authPool]) await expect(pool.query('select destroy_old_drafts()')).rejects.toMatchObject({ code: '42501' })
    const { erasePool } = w
    for (const table of ['request', 'known_thing', 'kernel.payload', 'kernel.journal', 'access_code']) await expect(erasePool.query(`delete from ${table}`)).rejects.toMatchObject({ code: '42501' })
  })
  test('the traces of whoever still has a request', async () => {
    const word = 'zibelinette', r = await draftOf(word)
    await destroyTraces(() => w).run({ request: r.request, path: r.path }, asJob())
    await destroyTraces(() => w).run({ request: uuid7(), path: r.path }, asJob())
    expect(await found(word)).toEqual(everywhere)
  })
})

test('she erases her own draft: not one word of it is left anywhere, and the journal is still proved', async () => {
  const word = 'quokkaverte', r = await draftOf(word)
  expect(await found(word)).toEqual(everywhere)
  expect(await w.perform(r.her, destroyDraft, { request: r.request })).toMatchObject({ status: 'applied' })
  const [job] = await w.rows("select payload from kernel.outbox where name = 'intake.destroy-traces' order by run_at desc limit 1")
  await destroyTraces(() => w).run(job?.['payload'] as Record<string, string>, asJob())
  expect(await found(word)).toEqual([])
  expect(await w.rows('select 1 from kernel.session where subject = $1 union all select 1 from kernel.payload where subject_id = $1', [r.request])).toEqual([])
  expect((await certificates()).at(-1)).toMatchObject({ rule: 'draft-erased-by-its-author', days: null, destroyed: { access_code: 1, payload: 8, session: 1 } })
  // The journal keeps a line for each command.
  expect(await w.rows('select command, status from kernel.journal where actor = $1 and command <> $2', [r.path, 'intake.answer'])).toHaveLength(4)
})

test('after thirty days a draft goes whole; one of twenty-nine days and one that was sent stay; a certificate says how many rows', async () => {
  await moveTo(0)
  const key = w.config.secrets.journal, worker = openPool(w.connection, 'jalon_worker', 1)
  const old = await draftOf('ornithorose'), sent = await draftOf('axolotline')
  expect(await sent.submit()).toMatchObject({ status: 'applied' })
  await moveTo(1)
  const young = await draftOf('tamanoirelle')
  const head = await seal(worker, key)
  await moveTo(29.9)
  const before = (await certificates()).length
  await night()
  expect([await found('ornithorose'), (await certificates()).length]).toEqual([everywhere, before])
  await moveTo(30.1)
  await night()
  expect(await found('ornithorose')).toEqual([])
  for (const word of ['axolotline', 'tamanoirelle']) expect(await found(word)).toEqual(expect.arrayContaining(everywhere))
  expect((await certificates()).at(-1)).toMatchObject({ rule: 'draft-not-sent', days: 30, destroyed: { request: expect.any(Number), payload: expect.any(Number), access_code: expect.any(Number) } })
  expect(JSON.stringify(await w.rows('select * from kernel.certificate'))).not.toContain(old.request)
  expect(await young.say({ 'person.called-name': 'Tam' })).toMatchObject({ status: 'applied' })
  // What was sealed before the words went is proved after.
  expect(await verify(worker, key, head)).toMatchObject({ ok: true })
  await worker.end()
  await moveTo(0)
})

test('the office changes the delay with a dated setting, which counts from its day', async () => {
  await moveTo(0)
  const r = await draftOf('numbatine')
  const set = (days: number, from: string) => w.rows("insert into setting (id, organisation_id, key, value, from_on) values ($1, $2, 'retention', $3, $4)", [uuid7(), w.office, { draft: days }, from])
  await set(60, w.clock.today('America/Toronto'))
  await moveTo(45)
  await night()
  expect(await found('numbatine')).toEqual(everywhere)
  await set(20, w.clock.today('America/Toronto'))
  await night()
  expect(await found('numbatine')).toEqual([])
  expect((await certificates()).at(-1)).toMatchObject({ days: 20 })
  await w.rows("delete from setting where key = 'retention'")
  await r.known()
  await moveTo(0)
})

test('a night that meets somebody waits and runs again', async () => {
  await moveTo(0)
  const r = await draftOf('dugongine'), other = await w.owner.connect()
  await moveTo(31)
  await other.query('begin')
  await other.query('update request set lang = lang where id = $1', [r.request])
  const destroyed = night()
  while ((await w.rows("select from pg_stat_activity where wait_event_type = 'Lock' and query like '%destroy_old_drafts%'")).length === 0) await new Promise((later) => setTimeout(later, 10))
  await other.query('commit')
  other.release()
  await destroyed
  expect(await found('dugongine')).toEqual([])
  await moveTo(0)
})
