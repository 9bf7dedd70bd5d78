import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { world, type World } from '#test/world.ts'
import { changeRole } from './change-role.ts'
import { depart } from './depart.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'
import { members } from './members.ts'
import { renewInvitation } from './renew-invitation.ts'
import { signedIn } from './signed-in.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'
import { invitationOf } from './changes.ts'
import { childId } from '#kernel/uuid.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const hash = 'ab'.repeat(32)
let next = 0
const somebody = (more: object = {}) => ({ name: 'Nadia Essai', email: `nadia${++next}@example.org`, role: 'counsellor', hash, ...more })
const entrance = (member: string) => ({ ...w.as('a.director'), actor: member, role: 'entrance' as const })
/** Invites, and answers what the link would open. */
const invited = async (more: object = {}) => {
  const id = uuid7(), person = somebody(more)
  expect(await w.perform(w.as('a.director'), invite, person, id)).toMatchObject({ status: 'applied' })
  return { invitation: invitationOf(id), member: childId(id, 'member'), email: person.email }
}
const id = (who: string) => w.members[who]?.id ?? ''

test.each(['a.counsellor', 'a.coordinator', 'a.privacy', 'a.reception'])('%s does not look after the team', async (who) => {
  for (const [command, input] of [[invite, somebody()], [changeRole, { member: id('a.reception'), role: 'counsellor' }], [depart, { member: id('a.reception') }], [renewInvitation, { member: id('a.reception'), hash }]] as const)
    expect(await w.perform(w.as(who), command, input)).toMatchObject({ status: 'refused', code: 'kernel.not-permitted' })
})

test('a place of the network’s office is not given in an organisation, nor the other way round', async () => {
  expect(await w.perform(w.as('a.director'), invite, somebody({ role: 'network' }))).toMatchObject({ code: 'access.role-not-here' })
  expect(await w.perform(w.as('a.director'), changeRole, { member: id('a.reception'), role: 'accreditation' })).toMatchObject({ code: 'access.role-not-here' })
  expect(await w.perform(w.as('office.network'), invite, somebody({ role: 'director' }))).toMatchObject({ code: 'access.role-not-here' })
})

test('whoever is already here is not invited twice; whoever has not come yet gets a new link', async () => {
  expect(await w.perform(w.as('a.director'), invite, somebody({ email: 'A.Counsellor@example.org' }))).toMatchObject({ code: 'access.already-here' })
  const first = await invited()
  const again = uuid7()
  expect(await w.perform(w.as('a.director'), invite, somebody({ email: first.email, role: 'reception' }), again)).toMatchObject({ status: 'applied' })
  expect(await w.perform(entrance(first.member), join, { invitation: first.invitation, hash, account: 'account-one' })).toMatchObject({ code: 'access.invitation-withdrawn' })
  expect(await w.perform(entrance(first.member), join, { invitation: invitationOf(again), hash, account: 'account-one' })).toMatchObject({ status: 'applied' })
  expect(await w.rows('select role, account from member where id = $1', [first.member])).toEqual([{ role: 'reception', account: 'account-one' }])
})

test('joining asks for the right link, still open, in the name of the person invited', async () => {
  const it = await invited()
  const joining = { invitation: it.invitation, hash, account: 'account-two' }
  expect(await w.perform(entrance(it.member), join, { ...joining, hash: 'cd'.repeat(32) })).toMatchObject({ code: 'access.invitation-unknown' })
  expect(await w.perform(entrance(id('a.reception')), join, joining)).toMatchObject({ code: 'access.invitation-unknown' })
  expect(await w.perform({ ...entrance(it.member), tenant: w.members['b.director']?.tenant ?? '' }, join, joining)).toMatchObject({ code: 'kernel.not-found' })
  w.clock.move(8 * 86_400_000)
  expect(await w.perform(entrance(it.member), join, joining)).toMatchObject({ code: 'access.invitation-over' })
  w.clock.move(0)
  expect(await w.perform(entrance(it.member), join, joining)).toMatchObject({ status: 'applied' })
  expect(await w.perform(entrance(it.member), join, joining)).toMatchObject({ code: 'access.invitation-used' })
})

test('a link that was withdrawn opens nothing, and leaves no place', async () => {
  const it = await invited()
  expect(await w.perform(w.as('a.director'), withdrawInvitation, { invitation: it.invitation })).toMatchObject({ status: 'applied' })
  expect(await w.perform(w.as('a.director'), withdrawInvitation, { invitation: it.invitation })).toMatchObject({ code: 'access.invitation-withdrawn' })
  expect(await w.perform(entrance(it.member), join, { invitation: it.invitation, hash, account: 'account-three' })).toMatchObject({ code: 'access.invitation-withdrawn' })
  expect((await w.rows('select left_on from member where id = $1', [it.member]))[0]?.['left_on']).not.toBeNull()
})

test('the door’s own commands are closed to every member', async () => {
  for (const who of ['a.director', 'a.counsellor', 'office.network'])
    expect(await w.perform(w.as(who), signedIn, { how: 'passkey' })).toMatchObject({ code: 'kernel.not-permitted' })
})

test('nobody takes away the last person who looks after an organisation; somebody invited does not count', async () => {
  const [last, director] = [id('c.director'), w.as('c.director')]
  expect(await w.perform(director, invite, somebody({ role: 'director' }))).toMatchObject({ status: 'applied' })
  expect(await w.perform(director, depart, { member: last })).toMatchObject({ code: 'access.last-administrator' })
  expect(await w.perform(director, changeRole, { member: last, role: 'counsellor' })).toMatchObject({ code: 'access.last-administrator' })
  expect(await w.perform(director, changeRole, { member: id('c.counsellor'), role: 'director' })).toMatchObject({ status: 'applied' })
})

test('two who look after an organisation and note each other’s departure at the same instant: one of them stays', async () => {
  const other = w.as('c.counsellor')
  const [one, two] = await Promise.all([
    w.perform(w.as('c.director'), depart, { member: other.actor }), w.perform({ ...other, role: 'director' }, depart, { member: id('c.director') }),
  ])
  expect([one.status, two.status].sort()).toEqual(['applied', 'refused'])
  expect(await w.rows("select count(*) from member where tenant_id = $1 and role = 'director' and left_on is null and account is null and not exists (select from invitation i where i.member_id = member.id)", [other.tenant])).toEqual([{ count: 1 }])
})

test('the team shows addresses and actions only to whoever looks after it, and only ours', async () => {
  const plain = await w.ask(w.as('b.counsellor'), members)
  expect(plain.members.map((m) => m.name)).toContain('Membre b director')
  expect(JSON.stringify(plain)).not.toMatch(/@|Membre a|Nadia/)
  expect(plain.invite).toEqual([])
  const full = await w.ask(w.as('b.director'), members)
  expect(full.members.find((m) => m.id === id('b.director'))).toMatchObject({ email: 'b.director@example.org', me: true, can: { depart: false, roles: [], why: 'access.last-administrator' } })
  expect(full.members.find((m) => m.id === id('b.reception'))?.can).toMatchObject({ depart: true, renew: true })
})
