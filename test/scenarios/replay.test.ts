import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeRegistry } from '#app/registry.ts'
import { rehearse } from '#device/rehearse.ts'
import type { Command } from '#kernel/command.ts'
import { perform } from '#kernel/execute.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { world, type World } from '#test/world.ts'
import { scenarios } from './all.ts'
import { frozen } from './compare.ts'
import { holdingAll, readableRows } from './holding.ts'
import { settingIn, type Setting } from './setting.ts'

let w: World, s: Setting
beforeAll(async () => {
  w = await world()
  s = await settingIn(w)
})
afterAll(() => w.stop())

const countsOf = async (): Promise<Map<string, number>> => new Map((await w.rows([...Object.keys(w.engine.catalogue), 'kernel.journal', 'kernel.payload', 'kernel.outbox'].map((table) => `select '${table}' as name, count(*)::int as n from ${table}`).join(' union all ')))
  .map(({ name, n }) => [String(name), Number(n)]))

/** Named here without a world, from the registry's own declarations. */
const declared = [...makeRegistry(() => { throw new Error('nothing is served here') }).commands.values()]

test.each(declared)('$name, sent ten times at once, is done once', async (command: Command) => {
  const { name } = command, prepare = scenarios.get(name)?.prepare
  if (!prepare) throw new Error(`${name} has no scenario`)
  const { session, input } = await prepare(s), id = uuid7(), engine = frozen(w.engine)
  // What doing it once would change: the rows and jobs that the rule itself answers.
  const held = holdingAll(await readableRows(w, engine.catalogue, session), engine.catalogue, (all) => [...all])
  const { decidedBy: _, ...decided } = command
  const once = await rehearse(decided, input, id, session, { now: engine.clock.now(), today: engine.clock.today(session.zone) }, { held, catalogue: engine.catalogue, permissions: engine.registry.permissions })
  if (once.says !== 'applied') throw new Error(`${name}: ${JSON.stringify(once)}`)
  const before = await countsOf()
  const told = await Promise.all(Array.from({ length: 10 }, () => perform(engine, session, { id, name, input })))
  for (const one of told) expect(one).toEqual({ status: 'applied', id })

  const due = new Map<string, number>([['kernel.journal', 1], ['kernel.payload', 1]])
  for (const change of once.changes) {
    const [table, n] = change.do === 'job' ? ['kernel.outbox', 1] as const : [change.table, change.do === 'insert' ? 1 : change.do === 'remove' ? -1 : 0] as const
    if (n !== 0) due.set(table, (due.get(table) ?? 0) + n)
  }
  const after = await countsOf()
  const grown = new Map([...after].map(([table, n]): [string, number] => [table, n - (before.get(table) ?? 0)]).filter(([, n]) => n !== 0))
  expect(Object.fromEntries(grown)).toEqual(Object.fromEntries([...due].filter(([, n]) => n !== 0)))

  // The same id for something else, or from somebody else, is told so; and nothing more is written.
  const other = await prepare(s), counted = await countsOf()
  if (JSON.stringify(command.input.parse(other.input)) !== JSON.stringify(command.input.parse(input))) expect(await perform(engine, session, { id, name, input: other.input })).toEqual({ status: 'refused', code: 'kernel.id-reused' })
  expect(await perform(engine, { ...session, actor: uuid7() }, { id, name, input })).toEqual({ status: 'refused', code: 'kernel.id-reused' })
  expect(await countsOf()).toEqual(counted)
})
