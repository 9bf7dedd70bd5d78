import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { world, type World } from '#test/world.ts'
import { clockFrom } from './clock.ts'
import { IDLE_MS, LINK_IDLE_MS, LONGEST_MS, sessionsIn, type Begun, type Sessions } from './sessions.ts'
import { uuid7 } from './uuid.ts'

const second = 1_000, minute = 60 * second
const clock = clockFrom(), pass = (ms: number) => clock.move(clock.offset() + ms)
let w: World, here: Sessions, elsewhere: Sessions
beforeAll(async () => {
  w = await world()
  // Two processes over one database.
  here = sessionsIn(w.pool, clock, 'ab'.repeat(32))
  elsewhere = sessionsIn(w.pool, clock, 'ab'.repeat(32))
})
beforeEach(() => clock.move(0))
afterAll(() => w.stop())

const member = (who = 'a.counsellor', more: Partial<Begun> = {}): Begun => {
  const { tenant, actor, role, zone } = w.as(who)
  return { kind: 'user', tenant, actor, role, zone, ...more }
}
const link = (more: Partial<Begun> = {}): Begun => ({ kind: 'link', tenant: w.office, actor: uuid7(), role: 'person', zone: 'America/Toronto', subject: uuid7(), ...more })
const isOpen = async (token: string, where = here, active = false) => {
  const told = await where.open(token, active)
  return told === undefined ? 'ended' : told === 'locked' ? told : 'open'
}

describe('a member', () => {
  test('is who she is, and nobody else with another word', async () => {
    const begun = member('a.counsellor', { account: 'account-1' }), token = await here.start(begun)
    expect(await elsewhere.open(token, true)).toMatchObject(begun)
    for (const other of ['', 'x', token.slice(1), `${token}A`, token.toLowerCase()]) expect(await isOpen(other)).toBe('ended')
  })

  test('away for fifteen minutes finds a locked session, in every process; a second less, an open one', async () => {
    const token = await here.start(member())
    pass(IDLE_MS - second)
    expect([await isOpen(token), await isOpen(token, elsewhere)]).toEqual(['open', 'open'])
    pass(second + 1)
    expect([await isOpen(token), await isOpen(token, elsewhere)]).toEqual(['locked', 'locked'])
    // Asking again is no proof.
    expect(await isOpen(token, here, true)).toBe('locked')
    await here.unlock(token)
    expect([await isOpen(token), await isOpen(token, elsewhere)]).toEqual(['open', 'locked'])
    pass(2_001)
    expect(await isOpen(token, elsewhere)).toBe('open')
  })

  test('what a device does by itself is no activity; what she does is, seen by every process', async () => {
    const [idle, busy] = [await here.start(member()), await here.start(member())]
    for (let i = 0; i < 4; i++) {
      pass(5 * minute)
      await here.open(idle, false)
      await here.open(busy, true)
    }
    expect([await isOpen(idle), await isOpen(busy), await isOpen(busy, elsewhere)]).toEqual(['locked', 'open', 'open'])
  })

  test('always busy, is asked again after twelve hours', async () => {
    const token = await here.start(member())
    for (let at = 0; at < LONGEST_MS - 10 * minute; at += 10 * minute) {
      pass(10 * minute)
      expect(await isOpen(token, here, true)).toBe('open')
    }
    pass(10 * minute)
    expect(await isOpen(token, here, true)).toBe('ended')
    await here.unlock(token)
    expect(await isOpen(token)).toBe('ended')
  })
})

describe('a link', () => {
  test('is held to its subject, never locks, and ends when nobody used it for two hours', async () => {
    const begun = link(), token = await here.start(begun)
    expect(await here.open(token, true)).toMatchObject({ kind: 'link', subject: begun.subject, role: 'person' })
    pass(LINK_IDLE_MS - second)
    expect([await isOpen(token), await isOpen(token, elsewhere)]).toEqual(['open', 'open'])
    pass(second + 1)
    expect([await isOpen(token), await isOpen(token, elsewhere)]).toEqual(['ended', 'ended'])
  })

  test('used, lives as long as a member’s session and not longer; or until the instant it was given', async () => {
    const used = await here.start(link()), short = await here.start(link({ until: new Date(Date.parse(clock.now()) + 30 * minute).toISOString() }))
    pass(31 * minute)
    expect([await isOpen(used, here, true), await isOpen(short)]).toEqual(['open', 'ended'])
    for (let at = 31 * minute; at < LONGEST_MS - 90 * minute; at += 90 * minute) {
      pass(90 * minute)
      expect(await isOpen(used, here, true)).toBe('open')
    }
    pass(90 * minute)
    expect(await isOpen(used)).toBe('ended')
  })
})

describe('ending', () => {
  test('one, all of an account, or all of a member: at once here, within two seconds elsewhere, and no other', async () => {
    const one = await here.start(member('a.counsellor', { account: 'account-2' })), same = await here.start(member('b.counsellor', { account: 'account-2' }))
    const hers = await here.start(member('a.director')), hersToo = await here.start(member('a.director')), other = await here.start(member('b.director'))
    const all = [one, same, hers, hersToo, other], states = (where: Sessions) => Promise.all(all.map((token) => isOpen(token, where)))
    expect([...await states(here), ...await states(elsewhere)]).toEqual(Array.from({ length: 10 }, () => 'open'))
    await here.end({ token: one })
    expect(await states(here)).toEqual(['ended', 'open', 'open', 'open', 'open'])
    await here.end({ account: 'account-2' })
    await here.end({ tenant: w.as('a.director').tenant, actor: w.as('a.director').actor })
    expect(await states(here)).toEqual(['ended', 'ended', 'ended', 'ended', 'open'])
    pass(2_001)
    expect(await states(elsewhere)).toEqual(['ended', 'ended', 'ended', 'ended', 'open'])
    await here.unlock(one)
    expect(await isOpen(one)).toBe('ended')
  })

  test('a session stands on a place in the team: without it, or with another role, it is over', async () => {
    const left = await here.start(member('b.reception')), moved = await here.start(member('b.coordinator')), never = await here.start(member('c.director', { actor: uuid7() }))
    expect([await isOpen(left), await isOpen(moved), await isOpen(never)]).toEqual(['open', 'open', 'ended'])
    await w.owner.query("update member set left_on = '2026-02-01' where id = $1", [w.as('b.reception').actor])
    await w.owner.query("update member set role = 'reception' where id = $1", [w.as('b.coordinator').actor])
    pass(2_001)
    expect([await isOpen(left), await isOpen(moved)]).toEqual(['ended', 'ended'])
  })
})

describe('what the database keeps', () => {
  test('a hash, never what opens; and nobody reads even that', async () => {
    const token = await here.start(member())
    expect(JSON.stringify(await w.rows("select *, encode(hash, 'hex') as hex, encode(hash, 'escape') as text from kernel.session"))).not.toContain(token)
    expect(await w.rows("select 1 from kernel.session where hash = sha256(convert_to($1, 'UTF8'))", [token])).toHaveLength(1)
    for (const verb of ['select * from', 'delete from', 'truncate']) await expect(w.pool.query(`${verb} kernel.session`)).rejects.toThrow(/permission denied/)
    await expect(w.pool.query("update kernel.session set ends_at = 'infinity'")).rejects.toThrow(/permission denied/)
  })

  test('two kinds: a link has a subject and a member has none; anybody has no session', async () => {
    for (const wrong of [member('a.counsellor', { subject: uuid7() }), (({ subject: _, ...rest }) => rest)(link()), { ...member(), kind: 'public' as never }]) await expect(here.start(wrong)).rejects.toMatchObject({ code: '23514' })
  })
})

describe('the proof that a form is ours', () => {
  test('is of one cookie and one page, made with a key', () => {
    const proof = here.seal('cookie page')
    expect([here.sealed('cookie page', proof), elsewhere.sealed('cookie page', proof)]).toEqual([true, true])
    expect(proof).toHaveLength(32)
    for (const wrong of ['', 'x', proof.slice(1), `${proof}x`, proof.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))]) expect(here.sealed('cookie page', wrong)).toBe(false)
    expect(here.sealed('cookie other', proof)).toBe(false)
    expect(sessionsIn(w.pool, clock, 'cd'.repeat(32)).sealed('cookie page', proof)).toBe(false)
  })
})
