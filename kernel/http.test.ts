import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeApp } from '#app/app.ts'
import { listening } from '#test/isolation/surroundings.ts'
import { put, withSamples } from '#test/sample.ts'
import { site } from '#test/site.ts'
import { COOKIE } from './http.ts'
import { openapi } from './openapi.ts'
import { uuid7 } from './uuid.ts'

let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => {
  s = await site({ demonstration: true })
  await withSamples(s.world)
})
afterAll(() => s.stop())

const tokenOf = async (who: string) => {
  const { tenant, actor, role, zone } = s.world.as(who)
  return s.world.sessions.start({ kind: 'user', tenant, actor, role, zone })
}
interface Sent { who?: string | null; headers?: Record<string, string>; method?: string; body?: string }
const send = async (name: string, { who = 'a.counsellor', headers = {}, method = 'POST', body = '{}' }: Sent = {}) => {
  const told = await fetch(`${s.url}/api/${name}`, {
    method, redirect: 'manual', ...(method === 'POST' && { body }), headers: { 'content-type': 'application/json', ...(who && { cookie: `${COOKIE.user}=${await tokenOf(who)}` }), ...headers },
  })
  const text = await told.text()
  return { status: told.status, headers: told.headers, text, code: /"code":"([^"]*)"/.exec(text)?.[1] }
}
const signed = (token: string) => ({ 'content-type': 'application/json', cookie: `${COOKIE.user}=${token}` })
/** As a browser never lets a page do: every header by hand, on a line of its own. */
const bare = (headers: Record<string, string>, body = '{}', name = 'sample.all') => new Promise<number>((told, broken) => {
  const sent = request(`${s.url}/api/${name}`, { method: 'POST', headers, agent: false }, (r) => { r.resume(); told(r.statusCode ?? 0) })
  sent.on('error', broken)
  sent.end(body)
})
const written = (changes: unknown[] = [], id = uuid7()) => JSON.stringify({ id, input: { changes } })

describe('what is answered', () => {
  test.each<[what: string, name: string, sent: () => Sent, status: number, code: string | undefined]>([
    ['a command done', 'sample.write', () => ({ body: written([put('sample', { id: uuid7() })]) }), 200, undefined], ['a question answered', 'sample.all', () => ({}), 200, undefined],
    ['a rule that says no', 'sample.add', () => ({ body: JSON.stringify({ id: uuid7(), input: { sample: known, by: 11 } }) }), 409, 'sample.full'], ['no permission', 'sample.write', () => ({ who: 'a.reception', body: written() }), 403, 'kernel.not-permitted'],
    ['a row that is not here', 'sample.one', () => ({ body: JSON.stringify({ input: { sample: uuid7() } }) }), 404, 'kernel.not-found'], ['an unknown name', 'sample.nothing', () => ({}), 404, 'kernel.unknown-command'],
    ['a name of the language', 'constructor', () => ({}), 404, 'kernel.unknown-command'], ['a name of another place', '..%2Fhealthz', () => ({}), 404, 'kernel.unknown-command'],
    ['an input that is not the one', 'sample.add', () => ({ body: JSON.stringify({ id: uuid7(), input: { sample: 'Awa' } }) }), 422, 'kernel.invalid-input'], ['no id', 'sample.write', () => ({ body: '{"input":{"changes":[]}}' }), 422, 'kernel.invalid-input'],
    ['an id that is none', 'sample.write', () => ({ body: '{"id":"\' or true","input":{"changes":[]}}' }), 422, 'kernel.invalid-input'],
    ...['', '{', 'null', '[]', '"x"', '7'].map((body): [string, string, () => Sent, number, string] => [`the body ${body || 'of nothing'}`, 'sample.write', () => ({ body }), 422, 'kernel.invalid-input']),
    ['an instant that no calendar has', 'sample.write', () => ({ body: JSON.stringify({ id: uuid7(), input: { changes: [] }, happenedAt: '+200000-01-01T00:00:00Z' }) }), 422, 'kernel.invalid-input'],
    ['a character that no text holds', 'sample.raw', () => ({ body: JSON.stringify({ input: { sql: 'select id from sample where word =', word: 'Awa\u0000' } }) }), 422, 'kernel.invalid-input'],
  ])('%s', async (_, name, sent, status, code) => {
    const told = await send(name, sent())
    expect([told.status, told.code]).toEqual([status, code])
    expect(told.headers.get('content-type')).toContain('application/json')
    expect(told.headers.get('cache-control')).toBe('no-store')
    expect(told.text).not.toContain('Awa')
  })
  let known: string
  beforeAll(async () => {
    known = uuid7()
    await send('sample.write', { body: written([put('sample', { id: known })]) })
  })

  test.each([true, false])('more than a megabyte is not read to its end (its length told: %s)', async (told) => {
    const id = uuid7(), body = written(['x'.repeat(2_000_000)], id)
    // The line may be cut before the answer is read.
    const status = await bare({ ...signed(await tokenOf('a.counsellor')), ...(told ? { 'content-length': String(body.length) } : { 'transfer-encoding': 'chunked' }) }, body, 'sample.write').catch(() => 413)
    expect(status).toBe(413)
    expect(await s.world.rows('select 1 from kernel.journal where id = $1', [id])).toEqual([])
  })

  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'OPTIONS'])('%s does nothing and leads nowhere', async (method) => {
    const told = await send('sample.write', { method })
    expect([told.status, told.headers.get('allow'), told.headers.get('location')]).toEqual([405, 'POST', null])
  })

  test('the document of the interface, and whether we live, to anybody', async () => {
    expect(await (await fetch(`${s.url}/openapi.json`)).json()).toEqual(JSON.parse(JSON.stringify(openapi(s.world.engine.registry, ((await (await fetch(`${s.url}/healthz`)).json()) as { version: string }).version))))
  })
})

describe('who is answered', () => {
  test('nobody without a session, nor with one that ended; a locked one says so, and is not kept awake by a device', async () => {
    expect(await send('sample.all', { who: null })).toMatchObject({ status: 401, code: 'kernel.signed-out' })
    expect(await send('sample.nothing', { who: null })).toMatchObject({ status: 401, code: 'kernel.signed-out' })
    const token = await tokenOf('a.counsellor'), headers = { cookie: `${COOKIE.user}=${token}` }, background = { ...headers, 'x-jalon-background': '1' }
    try {
      s.world.clock.move(10 * 60_000)
      expect((await send('sample.all', { who: null, headers: background })).status).toBe(200)
      s.world.clock.move(16 * 60_000)
      const locked = await send('sample.all', { who: null, headers })
      expect([locked.status, locked.code, locked.headers.get('x-jalon')]).toEqual([401, 'kernel.locked', 'locked'])
    } finally {
      s.world.clock.move(0)
    }
    await s.world.sessions.end({ token })
    expect(await send('sample.all', { who: null, headers })).toMatchObject({ status: 401, code: 'kernel.signed-out' })
  })

  test.each<[what: string, headers: () => Record<string, string>, status: number]>([
    ['our pages', () => ({ 'sec-fetch-site': 'same-origin' }), 200], ['the address bar', () => ({ 'sec-fetch-site': 'none' }), 200], ['another program', () => ({}), 200], ['our origin, by an older browser', () => ({ origin: s.url }), 200],
    ['another site', () => ({ 'sec-fetch-site': 'cross-site' }), 403], ['a neighbour on the same domain', () => ({ 'sec-fetch-site': 'same-site' }), 403], ['another site that says our origin', () => ({ 'sec-fetch-site': 'cross-site', origin: s.url }), 403],
    ['another origin', () => ({ origin: 'https://ailleurs.example' }), 403], ['another port', () => ({ origin: 'http://127.0.0.1:1' }), 403], ['an origin that hides', () => ({ origin: 'null' }), 403],
    ['a form', () => ({ 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' }), 403], ['a form that hides JSON', () => ({ 'content-type': 'text/plain' }), 403],
  ])('%s', async (_, headers, status) => {
    expect(await bare({ ...signed(await tokenOf('a.counsellor')), ...headers() })).toBe(status)
  })
})

describe('what breaks', () => {
  test.each<[what: string, words: string]>([
    ['a sentence', 'Awa Diallo'], ['what looks like a path', 'cannot read "1987/03/04 Awa Diallo"'], ['what looks like a trace', `x\n    at Awa Diallo (${new URL('awa.ts:1:1', import.meta.url).pathname})`],
  ])('says nothing of what was typed, here or on the console: %s', async (_, words) => {
    let told: Awaited<ReturnType<typeof send>> | undefined
    const heard = await listening(async () => { told = await send('sample.break', { body: JSON.stringify({ id: uuid7(), input: { words } }) }) })
    expect([told?.status, told?.text]).toEqual([500, '{"status":"refused","code":"kernel.internal"}'])
    expect(heard).toMatch(/"where":"POST \/api\/:name","error":"RangeError","place":"test\/sample\.ts:\d+:\d+"\}/)
    expect(`${heard}${told?.text}`).not.toMatch(/Awa|Diallo|1987/i)
  })

  test('nor what the database says of it, on a page or in the interface', async () => {
    const told: string[] = []
    const heard = await listening(async () => {
      told.push((await send('sample.raw', { body: JSON.stringify({ input: { sql: 'select "Awa Diallo" from sample' } }) })).text)
      await s.world.owner.query('alter table listing rename to listing_away')
      try {
        const shown = await fetch(`${s.url}/fr/organismes?q=Awa+Diallo`, { redirect: 'manual' })
        told.push(String(shown.status), await shown.text())
      } finally {
        await s.world.owner.query('alter table listing_away rename to listing')
      }
    })
    expect(told[0]).toBe('{"status":"refused","code":"kernel.internal"}')
    expect(heard).toMatch(/"code":"42703"/)
    expect(told[1]).toBe('500')
    expect(heard).toMatch(/"where":"GET \/fr\/organismes","error":"error","code":"42P01"/)
    expect(heard).not.toMatch(/Awa|Diallo/)
    expect(told[2]).not.toMatch(/listing|42P01|relation/)
  })
})

describe('cookies', () => {
  const persona = async (origin?: string) => {
    const app = await makeApp({ config: { ...s.world.config, ...(origin && { origin }) }, connection: s.world.connection, jobs: false })
    try {
      const { tenant, actor } = s.world.as('a.counsellor')
      const told = await app.hono.request('http://localhost/fr/entrer/persona', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded', 'sec-fetch-site': 'same-origin' }, body: new URLSearchParams({ tenant, member: actor }).toString() })
      return told.headers.getSetCookie().find((cookie) => cookie.startsWith(`${COOKIE.user}=`))?.replace(/=[^;]+/, '=…').split('; ').sort()
    } finally {
      await app.close()
    }
  }
  test('are out of reach of scripts and of other sites; over https they go by no other way; they end with the browser', async () => {
    expect(await persona('https://jalon.example')).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', 'Secure', `${COOKIE.user}=…`])
    expect(await persona()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Lax', `${COOKIE.user}=…`])
  })
})
