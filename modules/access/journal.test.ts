import { afterAll, beforeAll, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { personFile } from '#modules/people/file.query.ts'
import { requestFile } from '#modules/referral/request.query.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { world, type World } from '#test/world.ts'
import { changeRole } from './change-role.ts'
import { invite } from './invite.ts'
import { journal } from './journal.query.ts'
import { me } from './me.query.ts'
import { myReads } from './my-reads.query.ts'
import { reads } from './reads.query.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const somebody = (n: number) => ({ name: `Personne ${n}`, email: `journal${n}@example.org`, role: 'counsellor', hash: 'ab'.repeat(32) })

test.each(['a.counsellor', 'a.reception', 'a.coordinator'])('%s reads neither the journal nor who read whom', async (who) => {
  await expect(w.ask(w.as(who), journal)).rejects.toThrow('kernel.not-permitted')
  await expect(w.ask(w.as(who), reads)).rejects.toThrow('kernel.not-permitted')
})
test('the director does not read who read whom, nor does somebody with a code read the journal', async () => {
  await expect(w.ask(w.as('a.director'), reads)).rejects.toThrow('kernel.not-permitted')
  await expect(w.ask(w.link(uuid7()), journal)).rejects.toThrow('kernel.not-permitted')
})

test('the journal says who did what and how it ended, in one’s own organisation only, without a word of what was typed', async () => {
  must(await w.perform(w.as('a.director'), invite, somebody(1)))
  await w.perform(w.as('a.director'), changeRole, { member: w.as('a.reception').actor, role: 'reception' })
  const page = await w.ask(w.as('a.director'), journal)
  expect(page.lines.slice(0, 2)).toMatchObject([
    { command: 'access.change-role', actor: 'Membre a director', by: 'member', refusal: 'access.same-role', about: null },
    { command: 'access.invite', actor: 'Membre a director', refusal: null, about: null },
  ])
  expect(JSON.stringify(page.lines)).not.toContain('journal1@')
  expect((await w.ask(w.as('b.director'), journal)).lines).toEqual([])
  expect((await w.ask(w.as('a.privacy'), journal)).lines).toHaveLength(2)
})

test('filters narrow the journal, and its pages follow one another without losing or repeating a line', async () => {
  const director = w.as('b.director')
  for (let i = 10; i < 125; i++) await w.perform(director, invite, somebody(i))
  await w.perform(director, invite, somebody(10))
  const seen: string[] = []
  for (let before: string | null | undefined; before !== null;) {
    const page = await w.ask(director, journal, before ? { before } : {})
    expect(page.lines.length).toBeLessThanOrEqual(50)
    seen.push(...page.lines.map((l) => l.id))
    before = page.next
  }
  expect([seen.length, new Set(seen).size]).toEqual([116, 116])
  const today = w.clock.today('America/Toronto')
  const lines = async (input: object) => (await w.ask(director, journal, input)).lines.length
  expect(await lines({ outcome: 'refused' })).toBe(0) // inviting again only gives a new link
  expect(await lines({ command: 'access.invite', actor: director.actor, from: today, until: today })).toBe(50)
  expect(await lines({ from: '2099-01-01' })).toBe(0)
  expect(await lines({ actor: w.as('a.director').actor })).toBe(0)
})

test('who opened whom: the person in charge sees it for our files, and her own look is kept too; the person sees organisation, place and date', async () => {
  const asked = await sentTo(w, w.orgs[0] ?? ''), { input, perform } = acceptance(w, 'a', asked.referral)
  must(await perform())
  await w.ask(w.as('office.network'), requestFile, { request: asked.request })
  await w.ask(w.as('a.counsellor'), personFile, { person: input.person })

  const seen = await w.ask(w.as('a.privacy'), reads, { subject: input.person, how: 'opened' })
  expect(seen.lines).toMatchObject([{ subject: input.person, called: 'Awa', own: true, reader: 'Membre a counsellor', how: 'opened', query: 'people.file' }])
  expect((await w.ask(w.as('a.privacy'), reads, { subject: input.person })).lines.map((l) => l.query)).toContain('access.reads')
  expect((await w.ask(w.as('b.privacy'), reads, { subject: input.person })).lines).toEqual([])

  const mine = await w.ask(asked.her, myReads)
  expect(mine.reads.filter((r) => r.how === 'opened')).toEqual(expect.arrayContaining([
    { at: expect.any(String), organisation: 'Bureau du réseau', role: 'network', how: 'opened', times: 1 }, { at: expect.any(String), organisation: expect.any(String), role: 'counsellor', how: 'opened', times: expect.any(Number) },
  ]))
  expect(JSON.stringify(mine)).not.toContain('Membre')
  const other = await sentTo(w, w.orgs[1] ?? '')
  expect((await w.ask(other.her, myReads)).reads).toEqual([])
  expect((await w.ask(w.link(input.person), myReads)).reads).toEqual([])
})

test('who I am: my place, what the menus may show, and nothing of the others', async () => {
  expect(await w.ask(w.as('a.privacy'), me)).toMatchObject({
    member: { name: 'Membre a privacy', role: 'privacy' }, organisation: { kind: 'organisation', zone: 'America/Toronto' }, permissions: expect.arrayContaining(['access.read-reads']), others: [], demonstration: false, office: w.office, clockOffset: 0,
  })
})
