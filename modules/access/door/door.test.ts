import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { site } from '#test/site.ts'
import { digitsOf, keyOn, visitor, type Visitor } from './visitor.ts'

let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => { s = await site() })
afterAll(() => s.stop())

const PASSWORD = 'trois canards à la gare'
const tokenOf = (who: string) => s.world.sessions.start({ kind: 'user', tenant: s.world.as(who).tenant, actor: s.world.as(who).actor, role: s.world.as(who).role, zone: 'America/Toronto' })
const signedInAs = async (who: string): Promise<Visitor> => {
  const v = visitor(s.url)
  v.cookies.set('jalon', await tokenOf(who))
  return v
}
let count = 0
/** The director of an organisation invites somebody; answers her e-mail and the path of the link. */
const invite = async (from = 'a.director', more: object = {}) => {
  const email = `personne${++count}@example.org`
  const told = await (await signedInAs(from)).json('/entrer/invitations', { id: uuid7(), input: { name: `Personne Numéro ${count}`, email, role: 'counsellor', ...more } })
  const { link } = told.body as { link: string }
  return { email, link: new URL(link).pathname, told }
}
/** From a link to a session, with a password and a code. */
const enrol = async (from = 'a.director', more: object = {}) => {
  const { email, link } = await invite(from, more), v = visitor(s.url)
  await v.get(link)
  const app = await v.post('/fr/entrer/invitation', { password: PASSWORD, repeat: PASSWORD })
  const key = keyOn(app.html)
  const codes = await v.post('/fr/entrer/invitation/code', { code: digitsOf(key, -1) })
  return { email, key, v, codes: [...codes.html.matchAll(/<code[^>]*>([a-z0-9-]{11})<\/code>/g)].map((m) => m[1] ?? ''), page: codes, link }
}
const me = (v: Visitor) => v.json('/api/access.me', { input: {} })
const journaled = async (email: string) => (await s.world.rows("select j.command, p.input::jsonb ->> 'how' as how, p.input::jsonb ->> 'at' as at from kernel.journal j join kernel.payload p using (tenant_id, id) join member m on m.tenant_id = j.tenant_id and m.id = j.actor where m.email = $1 order by j.recorded_at", [email])).map((r) => [r['command'], r['how'] ?? r['at']].filter(Boolean).join(' '))
const eventually = async (check: () => Promise<void>) => {
  for (let i = 0; ; i++) {
    try { return await check() } catch (error) { if (i > 50) throw error }
    await new Promise((done) => setTimeout(done, 20))
  }
}

test('a link that is not ours, or not whole, opens nothing and says so without saying why', async () => {
  const { link } = await invite()
  for (const word of ['x', 'A'.repeat(64), link.slice(-64, -1) + (link.endsWith('A') ? 'B' : 'A')]) {
    const shown = await visitor(s.url).get(`/entrer/lien/${word}`)
    expect(shown.status).toBe(410)
    expect(shown.html).toContain('Ce lien n’ouvre rien')
  }
})

test('a weak or mistyped password is refused and nothing is made', async () => {
  const { email, link } = await invite(), v = visitor(s.url)
  expect((await v.get(link)).html).toContain('Personne Numéro')
  expect((await v.post('/fr/entrer/invitation', { password: 'motdepasse2024', repeat: 'motdepasse2024' })).html).toContain('trop connu')
  expect((await v.post('/fr/entrer/invitation', { password: PASSWORD, repeat: 'autre chose' })).html).toContain('pas les mêmes')
  expect(await s.world.rows('select 1 from auth."user" where email = $1', [email])).toEqual([])
})

test('from the link to the first session: password, code, recovery codes shown once; the journal says so', async () => {
  const { email, v, codes, page, link } = await enrol()
  expect(page.status).toBe(200)
  expect(new Set(codes).size).toBe(10)
  expect((await me(v)).body).toMatchObject({ status: 'answered', view: { member: { role: 'counsellor' }, permissions: expect.arrayContaining(['person.read']) } })
  expect(await journaled(email)).toEqual(['access.join', 'access.signed-in invitation'])
  expect((await visitor(s.url).get(link)).html).toContain('déjà servi')
  expect(v.cookies.get('jalon-door.session_token')).toBeUndefined()
  expect(await s.world.rows('select 1 from auth.session')).toEqual([])
})

test('nothing that could open an account is kept as it was typed', async () => {
  const { email, key, codes } = await enrol()
  const kept = JSON.stringify([
    await s.world.rows('select a.*, t.* from auth."user" u join auth.account a on a."userId" = u.id join auth."twoFactor" t on t."userId" = u.id where u.email = $1', [email]),
    await s.world.rows('select input from kernel.payload'), await s.world.rows('select hash from invitation'),
  ])
  for (const secret of [PASSWORD, key, ...codes]) expect(kept).not.toContain(secret)
  expect(kept).toContain('$argon2id$')
})

test('a password alone never opens anything, also when the enrolment was not finished', async () => {
  const { email, link } = await invite(), v = visitor(s.url)
  await v.get(link)
  await v.post('/fr/entrer/invitation', { password: PASSWORD, repeat: PASSWORD })
  expect(v.cookies.has('jalon')).toBe(false)
  expect((await me(v)).status).toBe(401)
  const later = visitor(s.url), told = await later.post('/fr/entrer', { email, password: PASSWORD })
  expect(told.html).toContain('pas finie')
  expect(later.cookies.has('jalon')).toBe(false)
  expect([...later.cookies.keys()].filter((name) => name.includes('session'))).toEqual([])
  // The link is still good: she goes on from it.
  expect((await visitor(s.url).get(link)).html).toContain('Un mot de passe et un code')
})

test('password then code; each code opens once; a recovery code replaces the phone once', async () => {
  const { email, key, codes: [recovery = ''] } = await enrol()
  const v = visitor(s.url)
  expect((await v.post('/fr/entrer', { email: email.toUpperCase(), password: PASSWORD })).path).toBe('/fr/entrer/code')
  expect(v.cookies.has('jalon')).toBe(false)
  expect((await v.post('/fr/entrer/code', { kind: 'code', code: '000000' })).html).toContain('ne convient pas')
  await v.post('/fr/entrer/code', { kind: 'code', code: digitsOf(key) })
  expect((await me(v)).status).toBe(200)

  const again = visitor(s.url)
  await again.post('/fr/entrer', { email, password: PASSWORD })
  expect((await again.post('/fr/entrer/code', { kind: 'code', code: digitsOf(key) })).html).toContain('a déjà servi')
  await again.post('/fr/entrer/code', { kind: 'recovery', code: recovery.toUpperCase() })
  expect((await me(again)).status).toBe(200)

  const third = visitor(s.url)
  await third.post('/fr/entrer', { email, password: PASSWORD })
  expect((await third.post('/fr/entrer/code', { kind: 'recovery', code: recovery })).html).toContain('code de secours ne convient pas')
  await eventually(async () => expect(await journaled(email)).toEqual(expect.arrayContaining(['access.sign-in-refused code', 'access.signed-in password-code', 'access.signed-in password-recovery'])))
})

test('the same words whether the account exists or not', async () => {
  const { email } = await enrol()
  const strip = (html: string) => html.replaceAll(/value="[^"]*"/g, '')
  const [known, unknown] = [await visitor(s.url).post('/fr/entrer', { email, password: 'un autre mot de passe' }), await visitor(s.url).post('/fr/entrer', { email: 'personne@nulle-part.example', password: 'un autre mot de passe' })]
  expect(strip(known.html)).toBe(strip(unknown.html))
  expect([known.status, unknown.status]).toEqual([422, 422])
  await eventually(async () => expect(await journaled(email)).toContain('access.sign-in-refused password'))
})

test('wrong tries slow down one account from one address, and never lock it, nor the office', async () => {
  const one = await enrol(), other = await enrol()
  for (let i = 0; i < 8; i++) await visitor(s.url).post('/fr/entrer', { email: one.email, password: `faux mot de passe ${i}` })
  const slowed = await visitor(s.url).post('/fr/entrer', { email: one.email, password: PASSWORD })
  expect(slowed.status).toBe(429)
  expect(slowed.html).toMatch(/Attendez .*secondes|Attendez une seconde/)
  expect((await visitor(s.url).post('/fr/entrer', { email: other.email, password: PASSWORD })).path).toBe('/fr/entrer/code')
  s.world.clock.move(25_000)
  expect((await visitor(s.url).post('/fr/entrer', { email: one.email, password: PASSWORD })).path).toBe('/fr/entrer/code')
  s.world.clock.move(0)
})

test('a form sent from another site is refused', async () => {
  const { email } = await enrol()
  const elsewhere = visitor(s.url, { 'sec-fetch-site': 'cross-site' })
  expect((await elsewhere.post('/fr/entrer', { email, password: PASSWORD })).status).toBe(403)
  expect(elsewhere.cookies.size).toBe(0)
})

test('going out ends the session at once; everywhere ends them all; a token that ended is never taken again', async () => {
  const { email, key, v } = await enrol()
  const tokens = [v.cookies.get('jalon') ?? '']
  const second = visitor(s.url)
  await second.post('/fr/entrer', { email, password: PASSWORD })
  await second.post('/fr/entrer/code', { kind: 'code', code: digitsOf(key) })
  expect((await me(second)).status).toBe(200)
  tokens.push(second.cookies.get('jalon') ?? '')
  expect((await second.post('/entrer/sortir', { partout: '1' })).html).toContain('tous vos appareils')
  for (const token of tokens) {
    const replay = visitor(s.url)
    replay.cookies.set('jalon', token)
    expect((await me(replay)).status).toBe(401)
  }
  expect(await journaled(email)).toContain('access.signed-out')
})

test('fifteen minutes away lock the session: the same password opens it again, another does not; after twelve hours it is over', async () => {
  const { v } = await enrol()
  s.world.clock.move(16 * 60_000)
  expect((await me(v)).headers.get('x-jalon')).toBe('locked')
  expect((await v.get('/fr/entrer/deverrouiller')).html).toContain('Toujours là')
  expect((await v.json('/entrer/deverrouiller', { password: 'pas le bon du tout' })).body).toMatchObject({ code: 'access.locked-refused' })
  expect((await me(v)).status).toBe(401)
  expect((await v.json('/entrer/deverrouiller', { password: PASSWORD })).status).toBe(204)
  expect((await me(v)).status).toBe(200)
  s.world.clock.move(13 * 3_600_000)
  expect((await me(v)).status).toBe(401)
  expect((await v.json('/entrer/deverrouiller', { password: PASSWORD })).status).toBe(401)
  s.world.clock.move(0)
})

test('whoever leaves, or changes place, is out before the answer', async () => {
  for (const [command, input] of [['access.depart', {}], ['access.change-role', { role: 'reception' }]] as const) {
    const { v, email } = await enrol('b.director'), director = await signedInAs('b.director')
    expect((await me(v)).status).toBe(200)
    const [member] = await s.world.rows('select id from member where email = $1', [email])
    expect((await director.json(`/api/${command}`, { id: uuid7(), input: { member: member?.['id'], ...input } })).status).toBe(200)
    expect((await me(v)).status).toBe(401)
    expect((await me(director)).status).toBe(200)
  }
})

test('whoever left cannot come in any more, even with both factors', async () => {
  const { email, key } = await enrol('b.director'), director = await signedInAs('b.director')
  const [member] = await s.world.rows('select id from member where email = $1', [email])
  await director.json('/api/access.depart', { id: uuid7(), input: { member: member?.['id'] } })
  const v = visitor(s.url)
  await v.post('/fr/entrer', { email, password: PASSWORD })
  const told = await v.post('/fr/entrer/code', { kind: 'code', code: digitsOf(key) })
  expect(told).toMatchObject({ status: 403 })
  expect(v.cookies.has('jalon')).toBe(false)
})

test('somebody of several teams joins with her account, chooses, and passes from one to the other', async () => {
  const { email, key, v } = await enrol()
  const director = await signedInAs('b.director')
  const told = await director.json('/entrer/invitations', { id: uuid7(), input: { name: 'Personne Partagée', email, role: 'coordinator' } })
  const link = new URL((told.body as { link: string }).link).pathname, again = visitor(s.url)
  expect((await again.get(link)).html).toContain('Vous avez déjà un compte')
  // The link of a team opens nothing of an account that has two factors.
  expect((await again.post('/fr/entrer/invitation', { password: 'un tout autre mot', repeat: 'un tout autre mot' })).html).toContain('Vous avez déjà un compte')
  await again.post('/fr/entrer', { email, password: PASSWORD })
  await again.post('/fr/entrer/code', { kind: 'code', code: digitsOf(key) })
  expect((await me(again)).body).toMatchObject({ view: { member: { role: 'coordinator' }, others: [{ role: 'counsellor' }] } })
  expect((await me(v)).body).toMatchObject({ view: { others: [{ role: 'coordinator' }] } })

  const [mine] = await s.world.rows("select id from member where email = $1 and role = 'coordinator'", [email])
  await v.post('/entrer/changer', { member: String(mine?.['id']) })
  expect((await me(v)).body).toMatchObject({ view: { member: { role: 'coordinator' } } })
  await v.post('/entrer/changer', { member: s.world.as('b.director').actor })
  expect((await me(v)).body).toMatchObject({ view: { member: { role: 'coordinator' } } })
  // Passing over proves nothing again: what proves an account is still changed only soon after both factors.
  expect((await v.get('/fr/entrer/compte')).html).toContain('new-password')
  const [first] = await s.world.rows("select id from member where email = $1 and role = 'counsellor'", [email])
  s.world.clock.move(14 * 60_000)
  await v.post('/entrer/changer', { member: String(first?.['id']) })
  s.world.clock.move(16 * 60_000)
  const later = (await v.get('/fr/entrer/compte')).html
  s.world.clock.move(0)
  expect([later.includes('entrez de nouveau'), later.includes('new-password')]).toEqual([true, false])
})

test('the same invitation sent twice gives the same link; a counsellor gets none', async () => {
  const director = await signedInAs('a.director'), sent = { id: uuid7(), input: { name: 'Deux Fois', email: 'deux.fois@example.org', role: 'reception' } }
  const [one, two] = [await director.json('/entrer/invitations', sent), await director.json('/entrer/invitations', sent)]
  expect(one.body).toMatchObject({ status: 'applied', link: expect.stringContaining('/entrer/lien/') })
  expect(two.body).toEqual(one.body)
  expect((await (await signedInAs('a.counsellor')).json('/entrer/invitations', { id: uuid7(), input: sent.input })).status).toBe(403)
})

test('personas exist only where the database was born as a demonstration, whatever the server believes', async () => {
  const persona = s.world.as('a.counsellor'), fields = { tenant: persona.tenant, member: persona.actor }
  const v = visitor(s.url)
  expect((await v.post('/entrer/persona', fields)).status).toBe(404)
  expect(v.cookies.size).toBe(0)
  await expect(s.world.pool.query('update kernel.installation set demonstration = true')).rejects.toThrow(/permission denied/)
  await expect(s.world.pool.query("insert into kernel.installation (one, office_id, demonstration) values (true, $1, true)", [s.world.office])).rejects.toThrow(/permission denied/)
  expect((await s.world.pool.query('select * from personas()')).rows).toEqual([])
})

test('in a demonstration one click opens a session, its sleep ends with one click too, and the journal says that it was one', async () => {
  const demo = await site({ demonstration: true })
  try {
    const persona = demo.world.as('a.counsellor'), v = visitor(demo.url)
    const list = await v.get('/fr/entrer')
    expect(list.html).toContain('Membre a counsellor')
    expect(list.html).not.toContain('type="password"')
    expect((await v.post('/entrer/persona', { tenant: demo.world.as('b.director').tenant, member: persona.actor })).status).toBe(404)
    await v.post('/entrer/persona', { tenant: persona.tenant, member: persona.actor })
    expect((await me(v)).body).toMatchObject({ view: { demonstration: true, member: { id: persona.actor } } })
    demo.world.clock.move(16 * 60_000)
    expect((await me(v)).status).toBe(401)
    expect((await v.json('/entrer/deverrouiller', {})).status).toBe(204)
    expect((await me(v)).status).toBe(200)
    expect(await demo.world.rows("select 1 from kernel.journal where command = 'access.signed-in' and actor = $1", [persona.actor])).toHaveLength(1)
  } finally {
    await demo.stop()
  }
})
