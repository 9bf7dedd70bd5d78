import { afterAll, beforeAll, expect, test } from 'vitest'
import { COOKIE } from '#kernel/http.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { world, type World } from '#test/world.ts'

let w: World, person: string
beforeAll(async () => {
  w = await world()
  const asked = await sentTo(w, w.orgs[0] ?? ''), { input, perform } = acceptance(w, 'a', asked.referral)
  must(await perform())
  ;({ person } = input)
  must(await w.perform(w.as('a.counsellor'), addGoal, { person, goal: uuid7(), words: 'Trouver un emploi' }))
})
afterAll(() => w.stop())

const paper = async (who?: string, path = `plan/${person}.pdf`) => {
  const session = who && w.as(who)
  const cookie = session ? `${COOKIE.user}=${await w.sessions.start({ kind: 'user', tenant: session.tenant, actor: session.actor, role: session.role, zone: session.zone })}` : ''
  return w.app.hono.request(`http://localhost/papiers/${path}`, { headers: { cookie } })
}
const reads = async () => Number((await w.owner.query('select count(*) from kernel.read where subject_id = $1', [person])).rows[0].count)

test('whoever may read the plan has it on paper, and it is logged as any opening of the file', async () => {
  const before = await reads(), told = await paper('a.counsellor')
  expect(told.status).toBe(200)
  expect(told.headers.get('content-type')).toBe('application/pdf')
  expect(told.headers.get('cache-control')).toBe('no-store')
  expect(Buffer.from(await told.arrayBuffer()).subarray(0, 5).toString()).toBe('%PDF-')
  expect(await reads()).toBe(before + 1)
})

test('nobody else: another organisation, a role that reads no file, a paper that does not exist, somebody who is not signed in', async () => {
  for (const [who, path] of [['b.counsellor'], ['a.privacy'], ['a.counsellor', `autre/${person}.pdf`], [undefined]] as const) {
    const told = await paper(who, path)
    expect([told.status, told.headers.get('location')], who).toEqual([302, who ? `/app/personnes/${person}/plan` : '/entrer'])
  }
})
