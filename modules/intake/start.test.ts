import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { world, type World } from '#test/world.ts'
import { startRequest } from './start.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const input = (request: string, also: object = {}) => ({ request, path: childId(request, 'path'), lang: 'fr', channel: 'web', ...also })
const count = async () => (await w.rows('select count(*)::int as n from request'))[0]?.['n']

describe('nobody begins a request that is not theirs', () => {
  test('another subject, another path, a member, a visitor', async () => {
    const [mine, other] = [uuid7(), uuid7()]
    expect(await w.perform(w.link(mine), startRequest, input(other))).toMatchObject({ status: 'refused', code: 'intake.not-your-request' })
    expect(await w.perform(w.link(mine), startRequest, { ...input(mine), path: other })).toMatchObject({ code: 'intake.not-your-request' })
    expect(await w.perform(w.as('a.counsellor'), startRequest, input(mine))).toMatchObject({ code: 'kernel.not-permitted' })
    expect(await count()).toBe(0)
  })
  test('help is named, by the one who gives it, and has a channel of its own', async () => {
    const request = uuid7(), helper = { organisation: w.orgs[0] ?? '', member: w.as('a.reception').actor }
    expect(await w.perform(w.link(request), startRequest, input(request, { helper, channel: 'counter' }))).toMatchObject({ code: 'intake.not-your-request' })
    expect(await w.perform(w.link(request), startRequest, input(request, { channel: 'counter' }))).toMatchObject({ code: 'intake.wrong-channel' })
    const assistant = w.link(request, helper.member, 'assistant')
    expect(await w.perform(assistant, startRequest, input(request, { channel: 'counter' }))).toMatchObject({ code: 'intake.not-your-request' })
    expect(await w.perform(assistant, startRequest, input(request, { helper: { ...helper, member: uuid7() }, channel: 'counter' }))).toMatchObject({ code: 'intake.not-your-request' })
    expect(await w.perform(assistant, startRequest, input(request, { helper }))).toMatchObject({ code: 'intake.wrong-channel' })
    expect(await w.perform(assistant, startRequest, input(request, { helper, channel: 'counter' }))).toMatchObject({ status: 'applied' })
    expect((await w.rows('select assisted_in, assisted_by, channel, submitted_at from request where id = $1', [request]))[0])
      .toEqual({ assisted_in: helper.organisation, assisted_by: helper.member, channel: 'counter', submitted_at: null })
  })
})

test('a form sent twice begins one request; the same session begins no second one', async () => {
  const request = uuid7(), id = uuid7(), before = Number(await count())
  const told = await Promise.all(Array.from({ length: 10 }, () => w.perform(w.link(request), startRequest, input(request), id)))
  expect(told.every(({ status }) => status === 'applied')).toBe(true)
  expect(await w.perform(w.link(request), startRequest, input(request))).toMatchObject({ code: 'intake.already-started' })
  expect(await count()).toBe(before + 1)
})
