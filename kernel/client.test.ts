import { afterAll, afterEach, beforeAll, beforeEach, expect, expectTypeOf, test } from 'vitest'
import { addSample, allSamples, breakSample, put, withSamples, writeSample } from '#test/sample.ts'
import { site } from '#test/site.ts'
import type { acceptReferral } from '#modules/referral/accept.ts'
import type { personFile } from '#modules/people/file.query.ts'
import { listening } from '#test/isolation/surroundings.ts'
import { fetchView, send } from './client.ts'
import { COOKIE } from './http.ts'
import { uuid7 } from './uuid.ts'

let s: Awaited<ReturnType<typeof site>>, token: string, where: string
const real = globalThis.fetch
beforeAll(async () => {
  s = await site()
  await withSamples(s.world)
})
// What a browser adds by itself: the place, and the cookie.
beforeEach(async () => {
  const { tenant, actor, role, zone } = s.world.as('a.counsellor')
  token = await s.world.sessions.start({ kind: 'user', tenant, actor, role, zone })
  where = s.url
  globalThis.fetch = (path, init) => real(new URL(String(path), where), { ...init, headers: { ...(init?.headers as Record<string, string>), ...(token && { cookie: `${COOKIE.user}=${token}` }) } })
})
afterEach(() => {
  globalThis.fetch = real
  s.world.clock.move(0)
})
afterAll(() => s.stop())

test('what is sent is done, under the id that was given, and refused by name', async () => {
  const id = uuid7(), sample = uuid7()
  expect(await send(writeSample, { changes: [put('sample', { id: sample })] }, id)).toEqual({ status: 'applied', id })
  expect(await send(addSample, { sample, by: 1 })).toMatchObject({ status: 'applied' })
  expect(await send(addSample, { sample, by: 11 })).toEqual({ status: 'refused', code: 'sample.full', args: { most: 10 } })
  expect(await fetchView(allSamples, {})).toMatchObject({ status: 'answered', view: [{ id: sample, n: 1 }] })
})

test('what did not reach the server, or came back as anything else, is told apart and loses nothing', async () => {
  const sample = uuid7(), sent = () => send(addSample, { sample, by: 1 })
  expect((await listening(async () => expect(await send(breakSample, { words: 'x' })).toEqual({ status: 'unreached', why: 'server' }))).length).toBeGreaterThan(0)
  s.world.clock.move(16 * 60_000)
  expect(await sent()).toEqual({ status: 'unreached', why: 'locked' })
  s.world.clock.move(0)
  token = ''
  expect(await sent()).toEqual({ status: 'unreached', why: 'signed-out' })
  where = 'http://127.0.0.1:9'
  expect(await sent()).toEqual({ status: 'unreached', why: 'offline' })
  // The page that a hotel shows before it lets anybody out.
  where = 'data:text/html,bonjour'
  globalThis.fetch = () => real(where)
  expect(await sent()).toEqual({ status: 'unreached', why: 'server' })
})

test('a field of the real commands and questions has its type', () => {
  expectTypeOf<Parameters<typeof send<typeof acceptReferral>>[1]['meeting_on']>().toEqualTypeOf<string>()
  expectTypeOf<Parameters<typeof send<typeof acceptReferral>>[1]['known']>().toEqualTypeOf<boolean | undefined>()
  expectTypeOf<Parameters<typeof fetchView<typeof personFile>>[1]>().toEqualTypeOf<{ person: string }>()
  expectTypeOf<Extract<Awaited<ReturnType<typeof fetchView<typeof personFile>>>, { status: 'answered' }>['view']>().not.toBeAny()
})
