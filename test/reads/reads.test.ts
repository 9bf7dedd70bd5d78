import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verify } from '#kernel/journal.ts'
import type { Engine } from '#kernel/execute.ts'
import type { AnyQuery, SharedQuery } from '#kernel/query.ts'
import { alterations, pagesOf, unanswered, watch, type Watched } from '#test/prove/reads.ts'
import { world, type World } from '#test/world.ts'
import { kinds } from './alterations.ts'
import { askEverything } from './asking.ts'
import { compare, minutes } from './compare.ts'
import { herPages } from './her-page.ts'

let w: World, found: Watched
beforeAll(async () => {
  w = await world()
  found = await watch(w, { quick: true, seed: 20_261_122 })
}, 120_000)
afterAll(() => w.stop())

test('every question is asked', () => expect(unanswered(w, found.queries)).toEqual([]))

test('whoever is shown in an answer is kept, by everybody who may ask', () => {
  expect(found.asked.unlogged).toEqual([])
  expect(found.asked.shown).toBeGreaterThan(2_000)
})

test('whoever is shown on a page is kept, and what is hers leaves nothing', () => {
  expect(found.visited.unlogged).toEqual([])
  expect(found.visited.shown).toBeGreaterThan(10)
})

test('nothing is kept of people who were neither shown nor asked about', () => expect([...found.asked.unshown, ...found.visited.unshown]).toEqual([]))

test('she is told of each visit, once, and of nothing else', () => {
  expect(found.told.differences).toEqual([])
  expect(found.told.lines).toBeGreaterThan(50)
})

test('alterations of what is sealed are found; untouched, and with words erased, it holds', { timeout: 60_000 }, async () => {
  const { altered, sound, erased } = await alterations(w, { count: 100, seed: 20_261_122 })
  expect(altered.missed).toEqual([])
  expect(altered.kinds.size).toBeGreaterThan(40)
  expect([sound, erased]).toEqual([true, true])
})

describe('a safeguard taken away is reported', () => {
  const later = minutes(Date.now() + 60 * 86_400_000)
  /** One question with something of it replaced. */
  const engineBut = (name: string, change: (query: AnyQuery) => object): Engine => ({ ...w.engine, registry: { ...w.engine.registry, queries: new Map([...w.engine.registry.queries].map(([key, query]) => [key, key === name ? { ...query, ...change(query) } as AnyQuery : query])) } })
  const differences = async (name: string, engine = w.engine) =>
    compare(w, found.whose, await askEverything(w, found.ground, found.whose, { engine, organisations: [1], random: 0, seed: 1, only: [name], office: false, next: later }))

  test.each(['communication.mailbox', 'people.all', 'access.reads', 'people.find'])('%s as it is: nothing to report', async (name) => {
    const { calls, unlogged, unshown } = await differences(name)
    expect([calls > 0, unlogged, unshown]).toEqual([true, [], []])
  })

  test('a question with its own SQL that forgets whom it showed', async () => {
    const { unlogged } = await differences('access.reads', engineBut('access.reads', () => ({ reads: () => [] })))
    expect(unlogged.join('\n')).toMatch(/^access.reads by user privacy: \S+ of \S+ was shown, and nothing kept$/m)
  })

  test('a list that tells names, and no identifier to keep them by', async () => {
    const { unlogged } = await differences('people.all', engineBut('people.all', (query) => ({ view: (...given: Parameters<SharedQuery['view']>) => ((query as SharedQuery).view(...given) as { lines: { called: string }[] }).lines.map(({ called }) => called) })))
    expect(unlogged.join('\n')).toMatch(/^people.all by user counsellor: mot\w+ of \S+ was shown, and nothing kept$/m)
  })

  test('a reading kept of somebody who was not shown', async () => {
    const other = String((await w.rows('select id from person where tenant_id = $1', [found.ground.garden.planted[30]?.tenant]))[0]?.['id'])
    const { unshown } = await differences('communication.mailbox', engineBut('communication.mailbox', (query) => ({ reads: (view: never) => [...(query.kind === 'server-query' ? query.reads(view) : []), other] })))
    expect(unshown.join('\n')).toMatch(/^communication.mailbox by user director: a reading of \S+ was kept, who was not shown$/m)
  })

  test('what is kept, no more', async () => {
    const [{ definition }] = (await w.rows("select pg_get_functiondef('kernel.note_reads'::regproc) as definition")) as [{ definition: string }]
    await w.owner.query(`create or replace function kernel.note_reads(tenants uuid[], subjects uuid[], reader uuid, who uuid, manner text, what text, moment timestamptz) returns void language sql security definer set search_path = '' begin atomic select 1; end`)
    try {
      expect((await differences('people.all')).unlogged.length).toBeGreaterThan(0)
    } finally {
      await w.owner.query(definition)
    }
  })

  test('her page, when it leaves a visit out or tells of one that did not happen', async () => {
    const visits = [...found.asked.visits, ...found.visited.visits], links = pagesOf(w, found, found.organisations.slice(0, 1)), [one] = visits.filter(({ her }) => links.some((link) => link.her === her))
    const told = async () => (await herPages(w, links, visits)).differences.join('\n')
    expect(await told()).toBe('')
    const its = "date_trunc('minute', at) = date_trunc('minute', $1::timestamptz)"
    await w.owner.query(`create table kept_reads as select * from kernel.read where ${its}`, [one?.at])
    await w.owner.query(`delete from kernel.read where ${its}`, [one?.at])
    expect(await told()).toMatch(/happened \d+ times, and she is told \d+$/m)
    await w.owner.query("insert into kernel.read select * from kept_reads; insert into kernel.read (tenant_id, subject_id, at, reader_id, actor, how, query) select tenant_id, subject_id, at, tenant_id, gen_random_uuid(), 'searched', query from kept_reads")
    expect(await told()).toMatch(/which did not happen$/m)
  })

  test.each<[what: string, missing: RegExp, check: typeof verify]>([
    ['the head outside the database', /^the end cut off, its lines too$/m, (pool, key) => verify(pool, key)],
    ['verifying at all', /^kernel.journal: another actor$/m, async () => ({ ok: true, seals: 0, rows: 0, unsealed: 0 })],
  ])('alterations, without %s', { timeout: 60_000 }, async (_, missing, check) => {
    expect((await alterations(w, { count: kinds.length, seed: 1, check })).altered.missed.join('\n')).toMatch(missing)
  })

  test('alterations of the readings, when their digest is not of them', { timeout: 60_000 }, async () => {
    const [{ definition }] = (await w.rows("select pg_get_functiondef('kernel.reads_digest'::regproc) as definition")) as [{ definition: string }]
    await w.owner.query("create or replace function kernel.reads_digest(above xid8, below xid8) returns bytea language sql stable security definer set search_path = '' begin atomic select sha256('same'); end; truncate kernel.seal")
    expect((await alterations(w, { count: kinds.length, seed: 1 })).altered.missed.join('\n')).toMatch(/^kernel.read: a reading added$/m)
    await w.owner.query(`${definition}; truncate kernel.seal`)
  })
})
