import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { site } from '#test/site.ts'
import { digitsOf, keyOn, visitor, type Visitor } from './visitor.ts'

let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => { s = await site() })
afterAll(() => s.stop())

const PASSWORD = 'trois canards à la gare', OTHER = 'quatre hérons sous la pluie'
const as = async (who: string): Promise<Visitor> => {
  const m = s.world.as(who), v = visitor(s.url)
  v.cookies.set('jalon', await s.world.sessions.start({ kind: 'user', tenant: m.tenant, actor: m.actor, role: m.role, zone: 'America/Toronto' }))
  return v
}
const linkFrom = async (who: string, input: object) => new URL(((await (await as(who)).json('/entrer/invitations', { id: uuid7(), input })).body as { link: string }).link).pathname
const codesOn = (html: string) => [...html.matchAll(/<code[^>]*>([a-z0-9-]{11})<\/code>/g)].map((m) => m[1] ?? '')
let count = 0
const enrolled = async () => {
  const email = `retour${++count}@example.org`, v = visitor(s.url)
  await v.get(await linkFrom('a.director', { name: `Personne ${count}`, email, role: 'counsellor' }))
  const key = keyOn((await v.post('/fr/entrer/invitation', { password: PASSWORD, repeat: PASSWORD })).html)
  const codes = codesOn((await v.post('/fr/entrer/invitation/code', { code: digitsOf(key, -1) })).html)
  const [member] = await s.world.rows('select id from member where email = $1', [email])
  return { email, key, codes, v, member: String(member?.['id']), renew: () => linkFrom('a.director', { member: String(member?.['id']) }) }
}
const enter = async (email: string, password: string, key: string, steps = 0) => {
  const v = visitor(s.url)
  await v.post('/fr/entrer', { email, password })
  await v.post('/fr/entrer/code', { kind: 'code', code: digitsOf(key, steps) })
  return v
}
const status = async (v: Visitor) => (await v.json('/api/access.me', { input: {} })).status

test('a link alone changes nothing: neither a password without a code, nor a phone without the password', async () => {
  const { email, key, renew } = await enrolled(), v = visitor(s.url)
  expect((await v.get(await renew())).html).toContain('J’ai oublié mon mot de passe')
  expect((await v.post('/fr/entrer/invitation', { password: OTHER, repeat: OTHER })).html).toContain('Vous avez déjà un compte')
  expect((await v.post('/fr/entrer/invitation/mot-de-passe', { code: '000000', password: OTHER, repeat: OTHER })).html).toContain('ne convient pas')
  expect((await v.post('/fr/entrer/invitation/mot-de-passe', { code: 'aaaaa-bbbbb', password: OTHER, repeat: OTHER })).html).toContain('ne convient pas')
  expect((await v.post('/fr/entrer/invitation/telephone', { password: 'pas le bon du tout' })).html).toContain('ne convient pas')
  expect((await v.post('/fr/entrer/invitation/telephone', { code: digitsOf(key) })).html).toContain('ne convient pas')
  expect(v.cookies.has('jalon')).toBe(false)
  expect(await status(await enter(email, PASSWORD, key))).toBe(200)
})

test('a forgotten password: link and code give a new one; her other sessions end; the journal says so', async () => {
  const { email, key, v: old, renew } = await enrolled(), v = visitor(s.url)
  await v.get(await renew())
  expect((await v.post('/fr/entrer/invitation/mot-de-passe', { code: digitsOf(key), password: 'motdepasse2024', repeat: 'motdepasse2024' })).html).toContain('trop connu')
  await v.post('/fr/entrer/invitation/mot-de-passe', { code: digitsOf(key), password: OTHER, repeat: OTHER })
  expect([await status(v), await status(old)]).toEqual([200, 401])
  expect((await visitor(s.url).post('/fr/entrer', { email, password: PASSWORD })).path).toBe('/fr/entrer')
  expect((await visitor(s.url).post('/fr/entrer', { email, password: OTHER })).path).toBe('/fr/entrer/code')
  expect(await s.world.rows("select input::jsonb as input from kernel.payload p join kernel.journal j using (tenant_id, id) join member m on m.id = j.actor where m.email = $1 and j.command = 'access.account-changed'", [email])).toEqual([{ input: { what: 'password', recovered: true } }])
})

test('a recovery code does as well as the phone, once', async () => {
  const { codes: [word = ''], renew } = await enrolled()
  const v = visitor(s.url)
  await v.get(await renew())
  await v.post('/fr/entrer/invitation/mot-de-passe', { code: word, password: OTHER, repeat: OTHER })
  expect(await status(v)).toBe(200)
  const again = visitor(s.url)
  await again.get(await renew())
  expect((await again.post('/fr/entrer/invitation/mot-de-passe', { code: word, password: PASSWORD, repeat: PASSWORD })).html).toContain('ne convient pas')
})

test('a lost phone: link and password set up another; until it has shown a code, the first one stays', async () => {
  const { email, key, codes, renew } = await enrolled(), v = visitor(s.url)
  await v.get(await renew())
  const fresh = keyOn((await v.post('/fr/entrer/invitation/telephone', { password: PASSWORD })).html)
  expect(fresh).not.toBe(key)
  expect(await status(await enter(email, PASSWORD, key))).toBe(200)
  const shown = await v.post('/fr/entrer/invitation/telephone', { code: digitsOf(fresh) })
  expect(codesOn(shown.html)).toHaveLength(10)
  expect(codesOn(shown.html)).not.toEqual(expect.arrayContaining(codes))
  expect(await status(v)).toBe(200)
  expect(await status(await enter(email, PASSWORD, key, 1))).toBe(401)
  expect(await status(await enter(email, PASSWORD, fresh, 1))).toBe(200)
})

test('a link of another team recovers nothing of the account', async () => {
  const { email, key } = await enrolled(), v = visitor(s.url)
  const shown = await v.get(await linkFrom('b.director', { name: 'Personne Ailleurs', email, role: 'counsellor' }))
  expect(shown.html).not.toContain('oublié')
  expect((await v.post('/fr/entrer/invitation/mot-de-passe', { code: digitsOf(key), password: OTHER, repeat: OTHER })).path).toBe('/fr/entrer/invitation')
  expect((await v.post('/fr/entrer/invitation/telephone', { password: PASSWORD })).path).toBe('/fr/entrer/invitation')
  expect(v.cookies.has('jalon')).toBe(false)
})

test('one’s own account: password, phone and recovery codes are changed soon after both factors, and later not at all', async () => {
  const { email, key, v } = await enrolled()
  expect((await v.get('/fr/entrer/compte')).html).toContain(email)
  expect((await v.post('/fr/entrer/compte/mot-de-passe', { password: 'motdepasse2024', repeat: 'x' })).html).toContain('trop connu')
  expect((await v.post('/fr/entrer/compte/mot-de-passe', { password: OTHER, repeat: OTHER })).html).toContain('C’est fait')
  const codes = codesOn((await v.post('/fr/entrer/compte/codes', {})).html)
  expect(codes).toHaveLength(10)
  const fresh = keyOn((await v.post('/fr/entrer/compte/telephone', {})).html)
  expect((await v.post('/fr/entrer/compte/telephone', { code: '000000' })).html).toContain('ne convient pas')
  expect(codesOn((await v.post('/fr/entrer/compte/telephone', { code: digitsOf(fresh) })).html)).toHaveLength(10)
  expect(await status(await enter(email, OTHER, key))).toBe(401)
  expect(await status(await enter(email, OTHER, fresh, 1))).toBe(200)

  s.world.clock.move(14 * 60_000)
  await v.get('/fr/entrer/compte')
  s.world.clock.move(16 * 60_000)
  const later = await v.post('/fr/entrer/compte/mot-de-passe', { password: PASSWORD, repeat: PASSWORD })
  expect(later.html).toContain('entrez de nouveau')
  expect(later.html).not.toContain('new-password')
  s.world.clock.move(0)
  expect((await visitor(s.url).post('/fr/entrer', { email, password: OTHER })).path).toBe('/fr/entrer/code')
})

test('nobody without a session sees an account', async () => {
  expect((await visitor(s.url).get('/fr/entrer/compte')).path).toMatch(/^\/fr\/entrer\?vers=/)
  expect((await visitor(s.url).get('/fr/entrer?vers=https://ailleurs.example/app/')).status).toBe(200)
})
