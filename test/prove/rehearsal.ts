import fc from 'fast-check'
import type { Role } from '#app/permissions.ts'
import type { Command } from '#kernel/command.ts'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { scenarios } from '#test/scenarios/all.ts'
import { compare, type Compared, type Try } from '#test/scenarios/compare.ts'
import { holdingAll, holdingSome, readableRows } from '#test/scenarios/holding.ts'
import { randomInput, type Pick } from '#test/scenarios/random-input.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import type { World } from '#test/world.ts'
import { base } from './base.ts'
import type { Proof } from './figure.ts'

export interface Rehearsed { tried: number; applied: number; refused: number; confirmed: number; parts: number; wrong: string[]; commands: Map<string, Set<string>> }
export const rehearsed = (): Rehearsed => ({ tried: 0, applied: 0, refused: 0, confirmed: 0, parts: 0, wrong: [], commands: new Map() })

const shuffled = (pick: Pick) => <T>(all: readonly T[]): T[] => all.map((one): [number, T] => [pick(1_000_000), one]).sort(([a], [b]) => a - b).map(([, one]) => one)

/** One try: on a device that holds everything that its user may read, on one that holds a part, and on the server, at the same instant. */
export const rehearseOnce = async (w: World, one: Omit<Try, 'id'>, pick: Pick, into: Rehearsed): Promise<Compared> => {
  const { catalogue } = w.engine, rows = await readableRows(w, catalogue, one.session), shuffle = shuffled(pick), missing = new Map<string, boolean>()
  const withheld = (table: string) => missing.get(table) ?? missing.set(table, pick(3) === 0).get(table) ?? false
  const told = await compare(w, { ...one, id: uuid7() }, { all: holdingAll(rows, catalogue, shuffle), some: holdingSome(rows, catalogue, shuffle, withheld, () => pick(2) === 0) })
  into.tried++
  if (told.outcome.status === 'applied') into.applied++
  else into.refused++
  if (told.full.says === 'to-be-confirmed') into.confirmed++
  if (told.part.says === 'to-be-confirmed') into.parts++
  const { command: { name } } = one
  into.commands.set(name, (into.commands.get(name) ?? new Set()).add(told.outcome.status === 'applied' ? 'applied' : told.outcome.code))
  into.wrong.push(...told.wrong.map((line) => `${name} by ${one.session.kind} ${one.session.role}: ${line} ${JSON.stringify(one.input)}`))
  return told
}

const cast: readonly [who: 'a' | 'b' | 'office', role: Role][] = [['a', 'counsellor'], ['a', 'director'], ['b', 'counsellor'], ['office', 'network'], ['office', 'system'], ['a', 'system'], ['a', 'entrance'], ['a', 'reception']]

const somebody = async (w: World, s: Setting, pick: Pick): Promise<Session> => {
  const i = pick(cast.length + 3), [who, role] = cast[i] ?? []
  if (who && role) return s.as(role, who)
  const requests = await w.rows('select id, path_id from request order by started_at desc limit 8'), row = requests[pick(Math.max(1, requests.length))]
  return { kind: 'link', tenant: w.office, actor: String(row?.['path_id'] ?? uuid7()), role: 'person', zone: NETWORK_ZONE, subject: String(row?.['id'] ?? uuid7()) }
}

const ends: readonly string[] = ['directory.close-service', 'directory.correct-organisation', 'access.depart', 'access.change-role']

/** One step of a history: somebody does what a scenario prepares, the same again, or tries anything at all. */
export const step = async (w: World, settings: readonly Setting[], pick: Pick, into: Rehearsed): Promise<void> => {
  const commands = [...w.engine.registry.commands.values()], s = settings[pick(settings.length)]
  const command = commands[pick(commands.length)]
  if (!s || !command) return
  // What a history has closed before may leave nothing to prepare it with.
  const prepared = pick(2) === 0 ? await scenarios.get(command.name)?.prepare(s).catch(() => undefined) : undefined
  if (prepared) {
    await rehearseOnce(w, { command, input: prepared.input, session: prepared.session }, pick, into)
    // What was possible once is refused, or changes nothing, the second time; or it is somebody else who tries.
    if (pick(2) === 0) await rehearseOnce(w, { command, input: prepared.input, session: pick(3) === 0 ? await somebody(w, s, pick) : prepared.session }, pick, into)
    return
  }
  const session = await somebody(w, s, pick), able = commands.filter(({ permission }) => w.engine.registry.permissions[session.role]?.includes(permission))
  const any: Command = able[pick(able.length)] ?? command
  // Few close for good what all the others stand on.
  const one = ends.includes(any.name) && pick(10) > 0 ? command : any
  const rows = await readableRows(w, w.engine.catalogue, session)
  await rehearseOnce(w, { command: one, input: randomInput(one.input, rows, s.today(), pick, uuid7), session }, pick, into)
}

/** Numbers that follow from one: a history is told whole by its seed. */
export const picking = (seed: number): Pick => {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    const a = Math.imul(state ^ (state >>> 15), 1 | state), b = (a + Math.imul(a ^ (a >>> 7), 61 | a)) ^ a
    return Math.floor((((b ^ (b >>> 14)) >>> 0) / 4_294_967_296) * below)
  }
}

/** Random histories: what one does is what the next one meets. Stops at the first difference. */
export const histories = async (w: World, { runs, steps, seed }: { runs: number; steps: number; seed?: number }): Promise<Rehearsed> => {
  const into = rehearsed(), settings = [await settingIn(w), await settingIn(w, { related: true })]
  await fc.assert(fc.asyncProperty(fc.integer(), async (start) => {
    const pick = picking(start)
    for (let i = 0; i < steps; i++) await step(w, settings, pick, into)
    if (into.wrong.length > 0) throw new Error(into.wrong.join('\n'))
  }), { numRuns: runs, endOnFailure: true, ...(seed !== undefined && { seed }) })
  return into
}

/** Each command as its scenario prepares it: on a device that holds everything, it must be rehearsed as applied. */
export const everyCommand = async (w: World, pick: Pick): Promise<Rehearsed> => {
  const into = rehearsed(), s = await settingIn(w)
  for (const { name, prepare } of scenarios.values()) {
    const command = w.engine.registry.commands.get(name)
    if (!command) continue
    const { session, input } = await prepare(s), { full } = await rehearseOnce(w, { command, input, session }, pick, into)
    if (full.says !== 'applied' && command.decidedBy === undefined) into.wrong.push(`${name}: rehearsed ${full.says}`)
  }
  return into
}

export const rehearsal: Proof = async ({ quick }) => {
  const b = await base(), w = await b.world()
  try {
    const whole = await everyCommand(w, picking(1))
    const told = await histories(w, { runs: quick ? 10 : 150, steps: 12 }).catch((error: Error) => ({ ...rehearsed(), wrong: [`${error.message.split('\n').slice(0, 3).join(' ')} ${String((error.cause as Error | undefined)?.message ?? '')}`] }))
    for (const line of [...whole.wrong, ...told.wrong].slice(0, 20)) console.error(`  ${line}`)
    const wrong = whole.wrong.length + told.wrong.length, count = whole.tried + told.tried
    return [
      { figure: `rehearsals that differ from the server, of ${count} (${told.applied} applied, ${told.refused} refused, ${told.parts} to be confirmed where a part was withheld)`, target: '0', measured: String(wrong), holds: wrong === 0 },
      { figure: 'commands rehearsed in random histories', target: quick ? '≥ 20' : 'all', measured: `${told.commands.size} of ${w.engine.registry.commands.size}`, holds: told.commands.size >= (quick ? 20 : w.engine.registry.commands.size) },
    ]
  } finally {
    await w.stop()
    await b.stop()
  }
}
