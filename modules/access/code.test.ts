import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { uuid7 } from '#kernel/uuid.ts'
import { keepRequest } from '#modules/intake/keep.ts'
import { requestIn } from '#test/request.ts'
import { world, type World } from '#test/world.ts'
import { foldCode, type Code } from './code-words.ts'
import { pacing } from './code-pace.ts'
import { codes } from './code.ts'

let w: World
const slept: number[] = []
const made = () => codes({ pool: w.pool, pepper: w.config.secrets.pepper, sleep: async (ms) => void slept.push(ms) })
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const read = (typed: string): Code => { const code = foldCode(typed); if (!code) throw new Error('unreadable'); return code }
const keep = async (digits: string) => {
  const r = await requestIn(w), id = uuid7(), { shown, ...kept } = await made().draw(id, digits)
  expect(await w.perform(r.her, keepRequest, { request: r.request, ...kept }, id)).toMatchObject({ status: 'applied' })
  return { ...r, id, shown, kept }
}

describe('a code opens nothing', () => {
  test('when it was never made, when a digit or a word is wrong, with another secret', async () => {
    const { shown, path } = await keep('4821')
    const [one = '', two = '', three = ''] = shown.split(' ')
    for (const typed of ['jardin lampe sentier 4821', `${one} ${two} ${three} 4822`, `${one} ${two} ${two} 4821`]) expect(await made().prove(read(typed), '192.0.2.1')).toBeUndefined()
    expect(await codes({ pool: w.pool, pepper: 'other' }).prove(read(shown), '192.0.2.1')).toBeUndefined()
    expect((await made().prove(read(shown), '192.0.2.1'))?.path).toBe(path)
  })
  test('twice for one request, or with words that are taken', async () => {
    const { shown, kept, her, request } = await keep('1111'), other = await requestIn(w)
    const again = await made().draw(uuid7(), '2222')
    expect(await w.perform(her, keepRequest, { request, words_mac: again.words_mac, hash: again.hash })).toMatchObject({ code: 'intake.code-already-made' })
    expect(await w.perform(other.her, keepRequest, { request: other.request, ...kept })).toMatchObject({ code: 'access-code.words-taken' })
    expect(await w.perform(other.her, keepRequest, { request: other.request, words_mac: 'x', hash: shown })).toMatchObject({ code: 'kernel.invalid-input' })
  })
  test('and the database gives its table to nobody', async () => {
    await expect(w.pool.query('select * from access_code')).rejects.toMatchObject({ code: '42501' })
    const stored = JSON.stringify(await w.rows('select * from access_code'))
    expect(stored).not.toMatch(/4821|1111/)
  })
})

test('any order, accent, case or separator opens it, and says where there is something to read', async () => {
  const { shown, request, path } = await keep('0907')
  const [one = '', two = '', three = ''] = shown.split(' ')
  for (const typed of [shown, `${three.toUpperCase()}, ${one}-${two} 09 07`, `0907 ${two} et ${three} ${one}`, shown.normalize('NFD').replaceAll(/\p{M}/gu, '')]) {
    expect(await made().prove(read(typed), '192.0.2.2')).toEqual({ path, files: [{ tenant_id: w.office, subject_id: request, kind: 'request' }] })
  }
})

test('the same form gives the same code, another form another one', async () => {
  const id = uuid7()
  expect(await made().draw(id, '1234')).toEqual(await made().draw(id, '1234'))
  expect((await made().draw(id, '1234')).shown).not.toBe((await made().draw(uuid7(), '1234')).shown)
})

test('a code that exists with wrong digits and one that does not take the same time', async () => {
  const { shown } = await keep('5555')
  const wrong = read(shown.replace('5555', '5556')), none = read('jardin lampe sentier 4821'), c = made()
  const time = async (code: Code) => { const at = performance.now(); await c.prove(code, uuid7()); return performance.now() - at }
  await time(none)
  const pairs: [number, number][] = []
  for (let i = 0; i < 15; i++) pairs.push([await time(wrong), await time(none)])
  const middle = (values: number[]) => values.toSorted((a, b) => a - b)[7] ?? 0
  const [a, b] = [middle(pairs.map(([x]) => x)), middle(pairs.map(([, y]) => y))]
  expect(Math.abs(a - b) / Math.max(a, b)).toBeLessThan(0.5)
})

describe('wrong tries slow down and never lock', () => {
  test('by address, growing to eight seconds; another address feels nothing; it fades', () => {
    const pace = pacing(), delays: number[] = []
    for (let i = 0; i < 12; i++) { delays.push(pace.delay('a', 0)); pace.begin('a', 0) }
    expect(delays).toEqual([0, 0, 0, 500, 1000, 2000, 4000, 8000, 8000, 8000, 8000, 8000])
    expect(pace.delay('b', 0)).toBe(0)
    expect(pace.delay('a', 15 * 60_000)).toBe(0)
  })
  test('overall, when many addresses guess', () => {
    const pace = pacing()
    for (let i = 0; i < 400; i++) pace.begin(`a${i}`, 0)
    expect(pace.delay('fresh', 0)).toBe(2000)
    expect(pace.delay('fresh', 20 * 60_000)).toBe(0)
  })
  test('right codes cost nothing to those who share an address', () => {
    const pace = pacing()
    for (let i = 0; i < 50; i++) pace.begin('office', 0).right()
    expect(pace.delay('office', 0)).toBe(0)
  })
  test('tries sent together wait too', async () => {
    const none = read('jardin lampe sentier 4821'), c = codes({ pool: w.pool, pepper: w.config.secrets.pepper, now: () => 0, sleep: async (ms) => void slept.push(ms) })
    slept.length = 0
    await Promise.all(Array.from({ length: 8 }, () => c.prove(none, '192.0.2.9')))
    expect(slept.toSorted((a, b) => a - b)).toEqual([500, 1000, 2000, 4000, 8000].slice(0, slept.length))
    expect(slept.length).toBe(5)
  })
})
