import { makeApp } from '#app/app.ts'
import { openPool, type Connection } from '#db/connect.ts'
import { answer } from '#kernel/ask.ts'
import { perform } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Base } from './base.ts'
import { copied } from './network.ts'
import { recordIn, type Recorded } from './recorded.ts'

export interface Signer { kind: 'user' | 'link'; tenant: string; actor: string; role: 'person' | 'counsellor'; subject?: string }
/** The calls of one operation as HTTP bodies, who signs them, and the statements that each one sends. */
export interface Work { inputs: string[]; signers: Signer[]; cookie: 'jalon' | 'jalon-path'; recorded: Recorded[][] }
export type Operation = 'intake.submit' | 'referral.accept' | 'people.file'

/** Makes the calls, runs each once on a copy of the database, and writes down what left. Throws when one is refused: a refusal would measure nothing. */
export const prepare = async (connection: Connection, base: Base, operation: Operation, count: number): Promise<Work> => {
  const owner = openPool(connection, undefined, 1), { bench } = base
  const ids = await copied(owner, bench, count)
  await owner.end()
  const counsellor: Signer = { kind: 'user', tenant: bench.receiver, actor: bench.counsellor, role: 'counsellor' }
  const meeting = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10)
  const made = {
    'intake.submit': ids.requests.map((request) => ({ input: { request, lang: 'fr', doors: [{ kind: 'work', choice: { service: bench.service, resource: null } }] }, signer: { kind: 'link', tenant: base.office, actor: childId(request, 'path'), role: 'person', subject: request } as Signer })),
    'referral.accept': ids.referrals.map((referral) => ({ input: { referral, person: childId(referral, 'person'), participation: childId(referral, 'participation'), counsellor: bench.counsellor, meeting_on: meeting }, signer: counsellor })),
    'people.file': ids.people.map((person) => ({ input: { person }, signer: counsellor })),
  }[operation]
  const app = await makeApp({ config: base.config, connection, jobs: false, connections: 1 })
  const { take } = recordIn(app.tools.pool)
  const recorded: Recorded[][] = []
  for (const { input, signer } of made) {
    const session = { ...signer, zone: NETWORK_ZONE } as Session
    const told = operation === 'people.file' ? await answer(app.tools.engine, session, operation, input) : await perform(app.tools.engine, session, { id: idOf(input), name: operation, input })
    if (told.status === 'refused') throw new Error(`${operation}: ${told.code} ${JSON.stringify(told.issues ?? told.args ?? '')}`)
    recorded.push(take())
  }
  await app.close()
  return {
    recorded, cookie: operation === 'intake.submit' ? 'jalon-path' : 'jalon', signers: operation === 'intake.submit' ? made.map((m) => m.signer) : [counsellor],
    inputs: made.map(({ input }) => JSON.stringify({ id: idOf(input), input })),
  }
}
const idOf = (input: object) => childId(JSON.stringify(input), 'command')
