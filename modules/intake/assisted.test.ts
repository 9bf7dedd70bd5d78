import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '#app/texts.ts'
import type { Asked } from '#kernel/query.ts'
import { myReads } from '#modules/access/my-reads.query.ts'
import { visitor } from '#test/e2e/guichet-visitor.ts'
import { site } from '#test/site.ts'

let s: Awaited<ReturnType<typeof site>>
beforeAll(async () => { s = await site() })
afterAll(() => s.stop())

test('whoever fills it in with her is kept among those who read it, under the organisation where she works; her departure closes it', async () => {
  const { world: w } = s, v = visitor(s.url)
  const { ticket } = await w.ask(w.as('a.reception'), { name: 'intake.assist-ticket' } as Asked<{ ticket: string }>)
  await v.open('/demande/au-comptoir')
  // As from the staff side: the ticket comes in a form that is not ours yet, and the page asks how the person is with her.
  const asked = await v.send({ ticket, _begins: 'app' })
  expect([asked.status, asked.html.includes('<title>Erreur')]).toEqual([200, false])
  await v.send({ channel: 'counter' })
  const [request] = await w.rows('select id, path_id, assisted_by from request order by started_at desc limit 1')
  expect(request?.['assisted_by']).toBe(w.as('a.reception').actor)
  await v.open('/demande/suite')
  await v.send({ 'request-by': 'self' })
  const her = w.link(String(request?.['id']), String(request?.['path_id'])), { reads } = await w.ask(her, myReads)
  const [organisation] = await w.rows('select name from organisation where id = $1', [w.orgs[0]])
  // What she read within a minute is one visit.
  expect(reads.length).toBe(1)
  expect(reads.every((one) => one.organisation === organisation?.['name'] && one.role === 'reception' && one.how === 'opened')).toBe(true)
  // On her page, one line for the day, with how many times.
  const page = await v.open('/ma-demande/lectures')
  expect(page.text).toContain(String(organisation?.['name']))
  expect(page.html.match(/<dt>/g)).toHaveLength(1)
  // What she reads herself is hers: nothing is kept of it.
  await w.ask(her, myReads)
  const kept = (await w.ask(her, myReads)).reads.length
  await w.ask(her, { name: 'intake.mine' } as Asked<unknown>)
  expect((await w.ask(her, myReads)).reads.length).toBe(kept)
  await w.rows('update member set left_on = current_date where id = $1', [w.as('a.reception').actor])
  w.clock.move(3_000)
  expect((await v.open('/demande/request')).text).toContain(texts('fr')('site-ended'))
})
