import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Told, Work } from '#device/outbox.ts'
import { COOKIE } from '#kernel/http.ts'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { settingIn, type Setting } from '#test/scenarios/setting.ts'
import { world, type World } from '#test/world.ts'

let w: World, s: Setting
beforeAll(async () => {
  w = await world()
  s = await settingIn(w)
})
afterAll(() => w.stop())

const post = async (session: Session, body: unknown, headers: Record<string, string> = {}) => {
  if (session.kind !== 'user') throw new Error('a member')
  const { tenant, actor, role, zone } = session, token = await w.sessions.start({ kind: 'user', tenant, actor, role, zone })
  const response = await w.app.hono.request('/sync/push', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', cookie: `${COOKIE.user}=${token}`, ...headers } })
  return { status: response.status, why: response.headers.get('x-jalon'), body: await response.json() as { answers: Told[]; code?: string } }
}
const as = (session: Session) => ({ tenant: session.tenant, user: session.actor })
type File = Awaited<ReturnType<Setting['held']>>
const log = (file: File, more: Partial<Work> = {}, input: object = {}): Work => ({
  id: uuid7(), name: 'interventions.log', v: 1, about: file.person, at: new Date().toISOString(), ...more,
  input: { intervention: uuid7(), participation: file.participation, kind: 'individual', day: s.today(), direct: 5, indirect: 0, mode: 'in-person', place: 'here', ...input },
})
const said = (answers: readonly Told[]) => answers.map(({ status }) => status)

test('each command of a batch has its own answer, and the same answer again', async () => {
  const file = await s.held(), good = log(file), late = log(file, {}, { day: '2100-01-01' }), unread = log(file, {}, { direct: 'much' })
  const first = await post(file.by, { as: as(file.by), commands: [good, late, unread] })
  expect(first.body.answers).toMatchObject([{ id: good.id, status: 'applied' }, { id: late.id, status: 'refused' }, { status: 'refused', code: 'kernel.invalid-input' }])
  const again = await post(file.by, { as: as(file.by), commands: [good, late] })
  expect(again.body.answers).toMatchObject([{ status: 'duplicate' }, { status: 'refused', code: first.body.answers[1]?.code }])
  expect(await w.rows('select 1 from intervention where id = $1', [(good.input as { intervention: string }).intervention])).toHaveLength(1)
})

test('what this program does not know yet waits, with the rest of its file and nothing else', async () => {
  const one = await s.held(), other = await s.held()
  const { body } = await post(one.by, { as: as(one.by), commands: [log(one, { name: 'interventions.sing' }), log(one), log(other), log(other, { v: 2 })] })
  expect(said(body.answers)).toEqual(['retry', 'retry', 'applied', 'retry'])
})

test('what broke here is no answer: it waits, and so does the rest of its file', async () => {
  const one = await s.held(), other = await s.held(), commands = w.engine.registry.commands as Map<string, unknown>, real = commands.get('interventions.log')
  commands.set('interventions.log', { ...real as object, decide: (_f: unknown, i: { direct: number }) => { if (i.direct === 7) throw new Error('broken'); return [] } })
  const { body } = await post(one.by, { as: as(one.by), commands: [log(one, {}, { direct: 7 }), log(one), log(other)] })
  commands.set('interventions.log', real)
  expect(said(body.answers)).toEqual(['retry', 'retry', 'applied'])
})

test('nothing is done in the name of somebody else who has signed in since', async () => {
  const file = await s.held(), work = log(file), director = w.as('a.director')
  expect(await post(director, { as: as(file.by), commands: [work] })).toMatchObject({ status: 409, why: 'somebody-else' })
  expect(await w.rows('select 1 from kernel.journal where id = $1', [work.id])).toEqual([])
})

test('when it happened is what the device says, when it was recorded is what we say', async () => {
  const file = await s.held(), work = log(file, { at: '2026-01-02T03:04:05.000Z' })
  await post(file.by, { as: as(file.by), commands: [work] })
  const [row] = await w.rows('select happened_at, recorded_at > now() - interval \'1 minute\' as fresh from kernel.journal where id = $1', [work.id])
  expect(row).toMatchObject({ happened_at: '2026-01-02T03:04:05.000Z', fresh: true })
})

test('without a session, from elsewhere, too many or unreadable: the whole request is refused', async () => {
  const file = await s.held(), body = { as: as(file.by), commands: [log(file)] }
  expect((await w.app.hono.request('/sync/push', { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })).status).toBe(401)
  expect((await post(file.by, body, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
  expect((await post(file.by, { ...body, commands: Array.from({ length: 51 }, () => log(file)) })).status).toBe(422)
  expect((await post(file.by, { ...body, commands: [log(file, { at: 'yesterday' })] })).status).toBe(422)
})
