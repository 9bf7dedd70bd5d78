import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Engine } from '#kernel/execute.ts'
import { inTransaction, isolationIn, unnoticed, type Isolation } from '#test/prove/canaries.ts'
import { referralFile } from '#modules/referral/file.query.ts'
import { world, type World } from '#test/world.ts'
import { readsThrough } from './barrier.ts'
import { crop, harvest, sift } from './harvest.ts'
import { leftovers, listening } from './surroundings.ts'
import { universeOf } from './universe.ts'

let w: World, found: Isolation
beforeAll(async () => {
  w = await world()
  found = await isolationIn(w, { quick: true })
}, 180_000)
afterAll(() => w.stop())

test('every personal or sensitive column of every organisation holds a canary', () => {
  expect(found.ground.gaps.empty).toEqual([])
  expect(found.ground.gaps.columns).toBeGreaterThan(500)
})

test('answers to every role, link and anybody hold nothing of others', () => {
  expect(found.asked.foreign).toEqual([])
  expect(found.asked.traces).toBeGreaterThan(5_000)
})

test('pages, refusals, messages, jobs, journal, documents and the console hold nothing of others', () => {
  expect(found.around.foreign).toEqual([])
  expect(found.around.answers).toBeGreaterThan(1_000)
})

test('with every permission granted, answers still hold nothing of others', () => expect(found.bare.foreign).toEqual([]))

test('the database alone gives each reader exactly her rows, and the application reads no other table', () => {
  expect(found.reads.holes).toEqual([])
  expect(found.unknown).toEqual([])
})

test('the database alone takes nothing into the rows of others, nor anything outside a command', () => {
  expect(found.writes.holes).toEqual([])
  expect(found.outside.holes).toEqual([])
  expect(found.writes.tried + found.outside.tried).toBeGreaterThan(1_000)
})

describe('a safeguard taken away is reported', () => {
  test('row security of any table, any of its policies, the need of a command', { timeout: 60_000 }, async () => {
    const { controls, missed } = await unnoticed(w, found.ground)
    expect(missed).toEqual([])
    expect(controls).toBeGreaterThan(100)
  })

  const asks = async (name: string, engine: Engine, about = 0, who = 1) => {
    const { garden, targets, inputs } = found.ground, into = crop()
    for (const i of [about, who]) await harvest(engine, garden.as(garden.planted[i]?.tenant ?? '', 'counsellor'), targets.slice(about, about + 1), { ...found.ground, inputs: new Map([[name, inputs.get(name)]]) }, into)
    return into.foreign.join('\n')
  }

  test('a question that remembers what it told somebody else', async () => {
    let memory: unknown
    const queries = new Map([...w.engine.registry.queries].map(([name, query]) => [name, name === 'people.all' && query.kind === 'query' ? { ...query, view: (...given: Parameters<typeof query.view>) => (memory ??= query.view(...given)) } : query]))
    expect(await asks('people.all', w.engine, 0, 12)).toBe('')
    expect(await asks('people.all', { ...w.engine, registry: { ...w.engine.registry, queries } }, 0, 12)).toMatch(/^people.all to [0-9a-f-]{36}: a canary of called$/m)
  })

  test('a copy that holds more than she agreed to', async () => {
    const [, planted] = found.ground.garden.planted, tenant = planted?.tenant ?? ''
    const told = async () => {
      const into = crop(), view = await w.ask(found.ground.garden.as(tenant, 'counsellor'), referralFile, { referral: planted?.referral })
      sift(JSON.stringify(view), { tenant, subject: undefined, office: w.office }, found.ground, into, 'referral.file')
      return into.foreign.join('\n')
    }
    expect(await told()).toBe('')
    // What the projection would have written, had it forgotten her consent.
    await w.owner.query(`update referral_content c set things = things || (select jsonb_build_object('key', k.key, 'value', k.value, 'said_at', k.said_at, 'origin', k.origin) from known_thing k
      where k.tenant_id = c.tenant_id and k.subject_id = c.subject_id and k.key = 'request.words' limit 1) where c.referral_id = $1`, [planted?.referral])
    expect(await told()).toMatch(/^referral.file to [0-9a-f-]{36}: a canary of her words$/m)
  })

  test('words on the console, and in a message', async () => {
    const word = found.ground.targets[0]?.words[0] ?? '', into = crop()
    sift(await listening(async () => console.error(`broken: ${word}`)), { tenant: 'nobody', subject: undefined, office: w.office }, found.ground, into, 'the console')
    expect(into.foreign).toHaveLength(1)
    await w.owner.query(`update message set args = args || jsonb_build_object('called', $1::text) where id = (select id from message limit 1)`, [word])
    await leftovers(w, found.ground.canaries, into)
    expect(into.foreign).toHaveLength(2)
  })

  test('a table of somebody else, seen by the bare select', async () => {
    const holes = await inTransaction(w, async (client) => {
      const universe = await universeOf(w, w.engine.catalogue)
      await client.query('alter table person disable row level security')
      return (await readsThrough(client, universe, { tenant: w.orgs[3] ?? '', subject: undefined, office: w.office })).holes
    })
    expect(holes.join()).toMatch(/^person gives /)
  })
})
