import { makeApp } from '#app/app.ts'
import { openPool, type Connection } from '#db/connect.ts'
import { answer } from '#kernel/ask.ts'
import { perform } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Base } from './base.ts'
import { caseloadRows, caseloads } from './caseload.ts'
import { copied } from './network.ts'
import { recordIn, type Recorded } from './recorded.ts'

export interface Signer { kind: 'user' | 'link'; tenant: string; actor: string; role: 'person' | 'counsellor'; subject?: string }
/** One thing that somebody does or looks at: what is sent for it, together when there is more than one. */
interface Done { asks: { name: string; input: object }[]; signer: Signer }
/** The calls of one operation as HTTP bodies, who signs each, and the statements that each one sends. */
export interface Work { calls: { requests: { path: string; body: string }[]; signer: Signer }[]; recorded: Recorded[][] }

interface Ids { base: Base; requests: string[]; referrals: string[]; rows: { person: string; participation: string; counsellor: string }[] }
const meeting = () => new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: NETWORK_ZONE, dateStyle: 'short' }).format()
const one = (name: string, input: object, signer: Signer): Done => ({ asks: [{ name, input }], signer })
const times = (count: number, make: (i: number) => Done): Done[] => Array.from({ length: count }, (_, i) => make(i))
const member = ({ base }: Ids, actor: string): Signer => ({ kind: 'user', tenant: base.caseload.tenant, actor, role: 'counsellor' })
/** The i-th of those whom `accept` takes, round and round. */
const nth = <T>(all: readonly T[], i: number): T => { const found = all[i % all.length]; if (found === undefined) throw new Error('nobody to work with'); return found }
/** The counsellors who have so many people, and one after the other whom they accompany: two calls in a row are of two of them. */
const teamWith = ({ rows }: Ids, size: number) => [...Map.groupBy(rows, ({ counsellor }) => counsellor).values()].filter((those) => those.length === size)
const inTurn = (ids: Ids) => { const teams = [...Map.groupBy(ids.rows, ({ counsellor }) => counsellor).values()]; return (i: number) => nth(nth(teams, i), Math.floor(i / teams.length)) }

/** What is measured. Whoever opens a file or writes in one does it in an organisation where each counsellor has 150 or 300 people. */
export const operations = {
  'intake.submit': (ids: Ids, count: number) => times(count, (i) => { const request = nth(ids.requests, i); return one('intake.submit', { request, lang: 'fr', doors: [{ kind: 'work', choice: { service: ids.base.bench.service, resource: null } }] }, { kind: 'link', tenant: ids.base.office, actor: childId(request, 'path'), role: 'person', subject: request }) }),
  'referral.accept': (ids: Ids, count: number) => times(count, (i) => { const referral = nth(ids.referrals, i), { bench } = ids.base; return one('referral.accept', { referral, person: childId(referral, 'person'), participation: childId(referral, 'participation'), counsellor: bench.counsellor, meeting_on: meeting() }, { kind: 'user', tenant: bench.receiver, actor: bench.counsellor, role: 'counsellor' }) }),
  'people.file': (ids: Ids, count: number) => { const of = inTurn(ids); return times(count, (i) => { const { person, counsellor } = of(i); return one('people.file', { person }, member(ids, counsellor)) }) },
  'interventions.of-person': (ids: Ids, count: number) => times(count, (i) => { const { person, counsellor } = nth(ids.rows.slice(0, ids.base.caseload.heavy), i); return one('interventions.of-person', { person }, member(ids, counsellor)) }),
  'file-screen': (ids: Ids, count: number) => times(count, (i) => { const { person, counsellor } = nth(ids.rows.slice(0, ids.base.caseload.heavy), i); return { asks: ['people.file', 'interventions.of-person'].map((name) => ({ name, input: { person } })), signer: member(ids, counsellor) } }),
  'day.mine': (ids: Ids, count: number) => times(count, (i) => one('day.mine', {}, member(ids, nth(nth(teamWith(ids, caseloads[0]), i), 0).counsellor))),
  'people.mine': (ids: Ids, count: number) => times(count, (i) => one('people.mine', {}, member(ids, nth(nth(teamWith(ids, caseloads[1]), i), 0).counsellor))),
  'interventions.log': (ids: Ids, count: number) => { const of = inTurn(ids); return times(count, (i) => { const { participation, counsellor } = of(i); return one('interventions.log', { intervention: childId(participation, `bench ${i}`), participation, kind: 'individual', day: today(), direct: 50, indirect: 10, mode: 'in-person', place: 'here', note: { kind: 'shared', text: 'Nous avons fait le point.' }, next_on: meeting() }, member(ids, counsellor)) }) },
  'interventions.log-group': (ids: Ids, count: number) => { const groups = [...Map.groupBy(ids.rows, ({ counsellor }) => counsellor).values()].flatMap((those) => Array.from({ length: Math.floor(those.length / 12) }, (_, g) => those.slice(12 * g, 12 * g + 12)))
    return times(count, (i) => { const those = nth(groups, 13 * i); return one('interventions.log-group', { group: childId(base(ids), `group ${i}`), participations: those.map(({ participation }) => participation), day: today(), direct: 120, indirect: 30, mode: 'in-person', place: 'here', note: 'Atelier sur la lettre.' }, member(ids, nth(those, 0).counsellor)) }) },
} as const
const base = ({ base: { office } }: Ids) => office
export type Operation = keyof typeof operations
/** They take long: a fifth of the calls tells as much. */
export const long: readonly Operation[] = ['interventions.of-person', 'file-screen', 'day.mine', 'people.mine', 'interventions.log-group']
const idOf = (input: object) => childId(JSON.stringify(input), 'command')

/** Makes the calls, runs each once on a copy of the database, and writes down what left. Throws when one is refused: a refusal would measure nothing. */
export const prepare = async (connection: Connection, from: Base, operation: Operation, count: number): Promise<Work> => {
  const owner = openPool(connection, undefined, 1)
  const ids: Ids = { base: from, ...(await copied(owner, from.bench, count)), rows: await caseloadRows(owner, from.caseload) }
  await owner.end()
  const made = operations[operation](ids, count), app = await makeApp({ config: from.config, connection, jobs: false, connections: 1 })
  const { take } = recordIn(app.tools.pool), { engine } = app.tools, recorded: Recorded[][] = []
  for (const { asks, signer } of made) {
    const session = { ...signer, zone: NETWORK_ZONE } as Session, left: Recorded[] = []
    for (const { name, input } of asks) {
      const told = engine.registry.queries.has(name) ? await answer(engine, session, name, input) : await perform(engine, session, { id: idOf(input), name, input })
      if (told.status === 'refused') throw new Error(`${name}: ${told.code} ${JSON.stringify(told.issues ?? told.args ?? '')}`)
      const trips = left.at(-1)?.trip ?? 0
      left.push(...take().map((one) => ({ ...one, trip: one.trip + trips })))
    }
    recorded.push(left)
  }
  await app.close()
  return { recorded, calls: made.map(({ asks, signer }) => ({ signer, requests: asks.map(({ name, input }) => ({ path: `/api/${name}`, body: JSON.stringify({ id: idOf(input), input }) })) })) }
}
