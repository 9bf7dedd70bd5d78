import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { catalogue } from '#db/catalogue.ts'
import { command, insert, refuse, type Command } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { setNext } from '#modules/people/set-next.ts'
import { everyCommand, histories, picking, rehearsed, rehearseOnce } from '#test/prove/rehearsal.ts'
import { scenarios } from '#test/scenarios/all.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'
import { rehearse, type Held } from './rehearse.ts'

const session: Session = { kind: 'user', tenant: '00000000-0000-7000-8000-00000000000a', actor: '00000000-0000-7000-8000-00000000000b', role: 'counsellor', zone: 'America/Toronto' }
const at = { now: '2026-05-04T12:00:00.000Z', today: '2026-05-04' }, id = '00000000-0000-7000-8000-000000000001'
const permissions = { counsellor: ['person.write'] }
const holding = (rows: readonly Record<string, unknown>[], whole: boolean): Held => ({ rows: () => rows, complete: () => whole })
const person = { tenant_id: session.tenant, id: '00000000-0000-7000-8000-000000000002', called: 'Ana' }

describe('what a device may say', () => {
  const rename = command('people.rename', {
    input: z.object({ person: z.uuid() }), permission: 'person.write', facts: (see, i) => see.one('person', i.person),
    decide: (row) => (row.called === 'Ana' ? [] : refuse('people.other')),
  })
  const on = (held: Held, of: Command = rename, input: unknown = { person: person.id }, who = permissions) => rehearse(of, input, id, session, at, { held, catalogue, permissions: who })

  test('applied, when the row is here', async () => expect(await on(holding([person], false))).toEqual({ says: 'applied', changes: [] }))
  test('refused, by the rule of the command', async () => expect(await on(holding([{ ...person, called: 'Bea' }], false))).toMatchObject({ says: 'refused', refusal: { code: 'people.other' } }))
  test('refused, when everything is here and the row is not', async () => expect(await on(holding([], true))).toMatchObject({ says: 'refused', refusal: { code: 'kernel.not-found' } }))
  test('to be confirmed, when the row may be elsewhere', async () => expect(await on(holding([], false))).toEqual({ says: 'to-be-confirmed' }))
  test('a row of another organisation is not here', async () => expect(await on(holding([{ ...person, tenant_id: id }], true))).toMatchObject({ says: 'refused' }))
  test('refused without the permission, and for an input that cannot be read', async () => {
    expect(await on(holding([person], true), rename, { person: person.id }, { counsellor: [] })).toMatchObject({ refusal: { code: 'kernel.not-permitted' } })
    expect(await on(holding([person], true), rename, { person: 'Ana' })).toMatchObject({ refusal: { code: 'kernel.invalid-input' } })
  })
  test('to be confirmed, when only the server can know', async () => {
    const decided: Command = { ...rename, decidedBy: 'constraint' }
    expect(await on(holding([person], true), decided)).toEqual({ says: 'to-be-confirmed' })
    expect(await on(holding([{ ...person, called: 'Bea' }], true), decided)).toMatchObject({ says: 'refused' })
  })
  test('a set is known only when it is held whole', async () => {
    const lists = command('people.lists', { input: z.object({}), permission: 'person.write', facts: (see) => see.many('person', { called: ['Ana', 'Bea'] }), decide: (rows) => (rows.length === 1 ? [] : refuse('people.other')) })
    expect(await on(holding([person], false), lists, {})).toEqual({ says: 'to-be-confirmed' })
    expect(await on(holding([person], true), lists, {})).toMatchObject({ says: 'applied' })
  })
})

describe('the same answer as the server, at the same instant', () => {
  // A world of its own each time: commands and histories may close for good what others stand on.
  let w: World
  beforeEach(async () => { w = await world() })
  afterEach(() => w.stop())

  test('every command, as its scenario prepares it', { timeout: 60_000 }, async () => {
    const told = await everyCommand(w, picking(7))
    expect(told.wrong).toEqual([])
    expect(told.applied).toBe(told.tried)
  })

  // The same histories each time; `npm run prove -- rehearsal` looks for others.
  test('random histories of commands', { timeout: 60_000 }, async () => {
    const told = await histories(w, { runs: 5, steps: 10, seed: 2026 })
    expect(told.wrong).toEqual([])
    expect(Math.min(told.applied, told.refused, told.parts)).toBeGreaterThan(5)
  })

  /** What a rehearsal of this scenario finds when the server does otherwise. */
  const against = async (name: string, server: Partial<Command>): Promise<string> => {
    const commands = w.engine.registry.commands as Map<string, Command>, real = commands.get(name), s = await settingIn(w)
    if (!real) throw new TypeError(name)
    const { session, input } = (await scenarios.get(name)?.prepare(s)) ?? {}
    if (!session) throw new TypeError(name)
    const into = rehearsed()
    commands.set(name, { ...real, ...server })
    await rehearseOnce(w, { command: real, input, session }, picking(1), into)
    commands.set(name, real)
    return into.wrong.join('\n')
  }
  test('a server that refuses what was rehearsed is reported', async () => {
    expect(await against(setNext.name, { decide: () => refuse('people.ended') })).toMatch(/rehearsed applied, and the server refused people.ended/)
  })
  test('a server that writes one row more, or another value, is reported', async () => {
    const decide: Command['decide'] = (facts, input, moment) => [...(setNext.decide as Command['decide'])(facts, input, moment) as [], insert('setting', { id: moment.id, organisation_id: moment.session.tenant, key: 'more', value: 1, from_on: moment.today })]
    expect(await against(setNext.name, { decide })).toMatch(/setting: rehearsed 0 rows, the server wrote 1/)
    const later: Command['decide'] = (facts, input, moment) => (setNext.decide as Command['decide'])(facts, { ...(input as object), next_on: '2031-01-01' }, { ...moment, today: '2030-12-31' })
    expect(await against(setNext.name, { decide: later })).toMatch(/participation.next_on: rehearsed "\d{4}-\d\d-\d\d", stored "2031-01-01"/)
  })
})
