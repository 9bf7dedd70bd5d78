import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Session } from '#kernel/session.ts'
import type { Asked } from '#kernel/query.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { codes, type Drawn } from '#modules/access/code.ts'
import { foldCode } from '#modules/access/code-words.ts'
import { myReads } from '#modules/access/my-reads.query.ts'
import { texts } from '#app/texts.ts'
import { visitor } from '#test/e2e/guichet-visitor.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { site } from '#test/site.ts'
import type { World } from '#test/world.ts'
import { closeLinks } from './draw-code.ts'
import { handCode } from './hand-code.ts'
import { keepRequest } from './keep.ts'

let s: Awaited<ReturnType<typeof site>>, w: World, setting: Awaited<ReturnType<typeof settingIn>>
beforeAll(async () => { s = await site(); w = s.world; setting = await settingIn(w) })
afterAll(() => s.stop())
const t = texts('fr')
const draw = (by: Session): Promise<Drawn> => w.ask(by, { name: 'intake.draw-code' } as Asked<Drawn>, {})
const give = async (by: Session, of: 'request' | 'person', id: string) => {
  const { shown, ...kept } = await draw(by)
  return { shown, told: await w.perform(by, handCode, { of, id, ...kept }) }
}
const proves = async (shown: string) => {
  const code = foldCode(shown)
  return code && (await codes({ pool: w.pool, pepper: w.config.secrets.pepper, sleep: async () => {} }).prove(code, 'here'))
}
/** Her first code, as her own page makes it. */
const first = async (her: Session, request: string) => {
  const id = uuid7(), { shown, ...kept } = await codes({ pool: w.pool, pepper: w.config.secrets.pepper }).draw(id, '7305')
  expect(await w.perform(her, keepRequest, { request, ...kept }, id)).toMatchObject({ status: 'applied' })
  return shown
}
const opens = async (code: string) => {
  const v = visitor(s.url)
  await v.open('/reprendre')
  await v.send({ code })
  return v
}

describe('refused, and the code that she has still opens', () => {
  test('a draft, somebody nobody here accompanies, an organisation that has nothing to do with her, herself', async () => {
    const draft = await setting.draft(['work']), file = await setting.held('office'), code = await first(file.her, file.request)
    expect((await give(w.as('office.network'), 'request', draft.request)).told).toMatchObject({ code: 'intake.not-sent-yet' })
    for (const [by, of, id] of [['a.reception', 'request', file.request], ['b.counsellor', 'person', file.person], ['office.network', 'person', file.person]] as const) {
      expect((await give(w.as(by), of, id)).told, by).toMatchObject({ code: 'kernel.not-found' })
    }
    const drawn = await draw(w.as('a.reception'))
    expect(await w.perform(file.her, handCode, { of: 'request', id: file.request, words_mac: drawn.words_mac, hash: drawn.hash })).toMatchObject({ code: 'kernel.not-permitted' })
    expect(await w.perform(w.as('a.privacy'), handCode, { of: 'person', id: file.person, words_mac: drawn.words_mac, hash: drawn.hash })).toMatchObject({ code: 'kernel.not-permitted' })
    await w.rows("update participation set ended_on = current_date, next_on = null, end_reason = 'moved' where person_id = $1", [file.person])
    expect((await give(w.as('a.counsellor'), 'person', file.person)).told).toMatchObject({ code: 'intake.not-accompanied' })
    expect((await proves(code))?.path).toBe(file.path)
  })
  test('words that are somebody else’s', async () => {
    const [one, other] = [await setting.askedTo('a'), await setting.askedTo('a')], by = w.as('office.network'), { words_mac, hash } = await draw(by)
    expect(await w.perform(by, handCode, { of: 'request', id: one.request, words_mac, hash })).toMatchObject({ status: 'applied' })
    expect(await w.perform(by, handCode, { of: 'request', id: other.request, words_mac, hash })).toMatchObject({ code: 'access-code.words-taken' })
  })
})

test('at the office: the new code opens, the old one and the pages that it had opened close at once; she sees who gave it, and the journal says it', async () => {
  const { request, her, path } = await setting.askedTo('a'), old = await first(her, request), before = await opens(old)
  expect(before.now.path).toBe('/ma-demande')
  const { shown, told } = await give(w.as('office.network'), 'request', request)
  expect(told).toMatchObject({ status: 'applied' })
  expect(await proves(old)).toBeUndefined()
  expect((await opens(old)).now.status).toBe(422)
  await closeLinks(() => w).run({ path }, {} as never)
  expect((await before.open('/ma-demande')).status).toBe(403)
  const after = await opens(shown)
  expect(after.now.path).toBe('/ma-demande')
  expect((await after.open('/ma-demande/lectures')).text).toContain(t('intake-read', { how: 'code' }).replaceAll(/\s+/g, ' '))
  expect((await w.ask(her, myReads)).reads).toContainEqual({ at: expect.any(String), organisation: 'Bureau du réseau', role: 'network', how: 'code', times: 1 })
  expect(await w.rows("select session_kind, status from kernel.journal where command = 'intake.hand-code' and tenant_id = $1 order by recorded_at desc limit 1", [w.office])).toEqual([{ session_kind: 'user', status: 'applied' }])
})

test('once accepted, her code still opens her request; the organisation that accompanies her may give her another', async () => {
  const file = await setting.held('office'), old = await first(file.her, file.request)
  expect((await opens(old)).now.path).toBe('/ma-demande')
  const { shown, told } = await give(w.as('a.reception'), 'person', file.person)
  expect(told).toMatchObject({ status: 'applied' })
  expect(await proves(old)).toBeUndefined()
  expect((await opens(shown)).now.path).toBe('/ma-demande')
  const name = String((await w.rows('select name from organisation where id = $1', [w.orgs[0]]))[0]?.['name'])
  expect((await w.ask(file.her, myReads)).reads).toContainEqual({ at: expect.any(String), organisation: name, role: 'reception', how: 'code', times: 1 })
})
