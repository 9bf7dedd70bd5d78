import type { Pool } from 'pg'
import type { Role } from '#app/permissions.ts'
import { answer } from '#kernel/ask.ts'
import { perform, type Engine } from '#kernel/execute.ts'
import type { Catalogue } from '#kernel/register.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { readerOf, reads, writes, type Reader } from '#test/isolation/reach.ts'
import { leaves, traces, universeOf, type Universe } from '#test/isolation/universe.ts'
import type { Call, Scenario } from '#test/scenarios/scenario.ts'
import type { Setting } from '#test/scenarios/setting.ts'
import { castOf, othersIn, staffCast, type Actor } from './cast.ts'
import { keepingNothing, type Effect } from './dry.ts'
import { spied } from './spy.ts'

export interface Tally { assertions: number; calls: number; wrong: string[] }
interface Prepared { name: string; call: Call }
/** `expected`: what the committed page says. */
interface Matrix { engine: Engine; pool: Pool; expected: ReadonlyMap<string, ReadonlySet<string>>; universe: Universe; office: string }

/** Those whose work is with no person: no question ever gives them a row about one. */
const withoutPeople: readonly Role[] = ['public', 'entrance', 'privacy', 'training', 'accreditation', 'project', 'partner']

/** Every scenario, prepared once, with everybody related to it. */
export const prepareAll = async (s: Setting, scenarios: Iterable<Scenario>): Promise<Prepared[]> => {
  const out: Prepared[] = []
  for (const { name, prepare } of scenarios) out.push({ name, call: await prepare(s) })
  return out
}

export interface Ground extends Awaited<ReturnType<typeof groundOf>> {}
/** Everybody who tries, and everything that the database holds once all is prepared. */
export const groundOf = async (s: Setting) => {
  const others = await othersIn(s), members = await staffCast(s)
  return { others, members, universe: await universeOf(s.w, s.w.engine.catalogue) }
}

/** Whether a call may succeed for this session, by where it stands: the organisation, and the person that a link is held to. */
const within = ({ session: hers, also = [] }: Call, { session }: Actor): boolean =>
  (session.tenant === hers.tenant || also.includes(session.tenant)) && session.kind !== 'public' && (session.kind === 'user' || (hers.kind === 'link' && session.subject === hers.subject))

/** Role × organisation × relation × command and query: each call is made for real, and nothing of it is kept. */
export const runMatrix = async (s: Setting, prepared: readonly Prepared[], options: { engine: Engine; pool: Pool; expected: ReadonlyMap<string, ReadonlySet<string>>; ground: Ground; some?: (actor: Actor, name: string, n: number) => boolean }): Promise<Tally> => {
  const { others, members, universe } = options.ground
  const m: Matrix = { ...options, universe, office: s.w.office }
  const tally: Tally = { assertions: 0, calls: 0, wrong: [] }
  const tries = prepared.flatMap(({ name, call }) => castOf(s, call, others, members).map((actor) => ({ name, call, actor })))
    .filter(({ name, actor }, n) => actor.relation === 'owner' || !options.some || options.some(actor, name, n))
  // Three at once: the database works while answers are read. Nothing is kept, so they do not meet.
  await Promise.all(Array.from({ length: 3 }, async () => {
    for (let one = tries.shift(); one; one = tries.shift()) {
      const { name, call, actor } = one, { role, kind, tenant } = actor.session
      const apart: Tally = { assertions: 0, calls: 1, wrong: [] }
      await (m.engine.registry.commands.has(name) ? tryCommand(m, name, call, actor, apart) : tryQuery(m, name, call, actor, apart))
      tally.assertions += apart.assertions
      tally.calls++
      tally.wrong.push(...apart.wrong.map((line) => `${name} by ${kind} ${role} (${actor.relation}, ${tenant.slice(0, 8)}): ${line}`))
    }
  }))
  return tally
}

const say = (tally: Tally, holds: boolean, otherwise: () => string): void => {
  tally.assertions++
  if (!holds) tally.wrong.push(otherwise())
}

const tryCommand = async (m: Matrix, name: string, call: Call, actor: Actor, tally: Tally): Promise<void> => {
  const dry = keepingNothing(m.engine, m.pool, m.universe)
  const told = await perform(dry.engine, actor.session, { id: uuid7(), name, input: call.input })
  const code = told.status === 'refused' ? told.code : 'applied'
  const may = m.expected.get(name)?.has(actor.session.role) ?? false
  say(tally, may === (code !== 'kernel.not-permitted'), () => (may ? 'has the permission and is refused it' : `has no permission and is told ${code}`))
  const reach = within(call, actor)
  if (may && !reach && !call.anywhere) say(tally, code !== 'applied', () => 'out of reach, and applied')
  if (may && reach && actor.session.kind === 'user' && call.session.kind === 'user' && (!call.own || actor.relation === 'owner')) say(tally, code === 'applied', () => `within reach, and refused ${code}`)
  const effects = dry.last(), reader = readerOf(actor.session, m.office)
  if (code !== 'applied') say(tally, effects.length === 0, () => `refused ${code}, and wrote ${effects.map(({ table }) => table).join()}`)
  for (const effect of effects) for (const row of [effect.before, effect.after]) if (row) say(tally, mayWrite(m.engine.catalogue, effect, row, reader), () => `wrote somebody else's ${effect.table}`)
}
const mayWrite = (catalogue: Catalogue, { table }: Effect, row: Readonly<Record<string, unknown>>, reader: Reader): boolean => {
  const info = catalogue[table]
  return info !== undefined && writes(info, row, reader)
}

const tryQuery = async (m: Matrix, name: string, call: Call, actor: Actor, tally: Tally): Promise<void> => {
  const { session } = actor, reader = readerOf(session, m.office)
  const seen = spied(m.engine)
  const told = await answer(seen.engine, session, name, call.input)
  const may = m.expected.get(name)?.has(session.role) ?? false
  const code = told.status === 'refused' ? told.code : 'answered'
  say(tally, may === (code !== 'kernel.not-permitted'), () => (may ? 'has the permission and is refused it' : `has no permission and is told ${code}`))
  if (may && within(call, actor) && call.session.kind === session.kind) say(tally, code === 'answered', () => `within reach, and refused ${code}`)
  const strange = withoutPeople.includes(session.role)
  // The rows that it was given, each field of each.
  for (const { table, row } of seen.rows()) {
    const info = m.engine.catalogue[table]
    const fits = info !== undefined && reads(info, row, reader)
    if (strange) say(tally, info?.subject === undefined, () => `works with nobody, and was given ${table}`)
    for (const column of Object.keys(row)) say(tally, fits, () => `was given somebody else's ${table}.${column}`)
  }
  // What comes out, each field of it: nothing that only somebody else's row could have said.
  if (told.status === 'answered') for (const [path, leaf] of leaves(told.view)) {
    const foreign = leaf === null || typeof leaf === 'boolean' ? undefined : traces(String(leaf)).map((trace) => m.universe.foreign(trace, reader)).find(Boolean)
    say(tally, foreign === undefined, () => `${path} tells ${foreign}`)
  }
}
