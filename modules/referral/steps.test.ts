import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { world, type World } from '#test/world.ts'
import { acknowledgeReferral } from './acknowledge.ts'
import { askAboutReferral } from './ask.ts'
import { declineReferral } from './decline.ts'
import { followDoor } from './follow-door.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'
import { keepDoor } from './keep-door.ts'
import { replyToReferral } from './reply.ts'
import { requestFile } from './request.query.ts'
import { standing } from '#modules/intake/mine.query.ts'
import { withdrawReferral } from './withdraw.ts'

let w: World
const orgA = () => w.orgs[0] ?? ''
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const counsellor = () => w.as('a.counsellor'), office = () => w.as('office.network')

describe('refused', () => {
  test('each side has its own steps', async () => {
    const { referral } = await sentTo(w, orgA())
    expect(codeOf(await w.perform(counsellor(), replyToReferral, { referral, text: 'x' }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(counsellor(), withdrawReferral, { referral }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(office(), declineReferral, { referral, reason: 'full' }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(w.as('b.counsellor'), askAboutReferral, { referral, text: 'x' }))).toBe('kernel.not-found')
    expect(codeOf(await w.perform(w.as('a.reception'), declineReferral, { referral, reason: 'full' }))).toBe('kernel.not-permitted')
    expect(codeOf(await w.perform(w.as('a.director'), followDoor, { referral, receiver: orgA() }))).toBe('applied') // it has no door of hers: nothing changes
    expect((await w.rows('select status from door where referral_id = $1', [referral]))[0]).toEqual({ status: 'referred' })
  })
  test('no answer without a question, one question at a time, no end before the end', async () => {
    const { referral } = await sentTo(w, orgA())
    expect(codeOf(await w.perform(office(), replyToReferral, { referral, text: 'x' }))).toBe('referral.no-question')
    expect(codeOf(await w.perform(office(), acknowledgeReferral, { referral }))).toBe('referral.not-ended')
    must(await w.perform(counsellor(), askAboutReferral, { referral, text: 'Peut-elle venir le soir ?' }))
    expect(codeOf(await w.perform(counsellor(), askAboutReferral, { referral, text: 'x' }))).toBe('referral.question-already-asked')
    expect(codeOf(await w.perform(counsellor(), askAboutReferral, { referral, text: '   ' }))).toBe('kernel.invalid-input')
  })
  test('another reason is said in words', async () => {
    const { referral } = await sentTo(w, orgA())
    expect(codeOf(await w.perform(counsellor(), declineReferral, { referral, reason: 'other' }))).toBe('referral.words-needed')
    expect(codeOf(await w.perform(counsellor(), declineReferral, { referral, reason: 'too old' }))).toBe('kernel.invalid-input')
  })
})

test('a question gives the clock to the sender; the answer gives it back, whole; the door follows', async () => {
  const asked = await sentTo(w, orgA()), due = (await asked.row()).due_on
  must(await w.perform(counsellor(), askAboutReferral, { referral: asked.referral, text: 'Peut-elle venir le soir ?' }))
  expect(await asked.row()).toMatchObject({ status: 'question', decided_at: null })
  must(await asked.follow())
  expect(await asked.door()).toMatchObject({ status: 'referred', owner_id: w.office, next_on: (await asked.row()).due_on })
  w.clock.move(w.clock.offset() + 7 * 86_400_000)
  try {
    must(await w.perform(office(), replyToReferral, { referral: asked.referral, text: 'Oui, le mardi.' }))
    const { status, due_on } = await asked.row()
    expect(status).toBe('sent')
    expect(due_on > due).toBe(true)
    expect(await asked.door()).toMatchObject({ status: 'referred', next_on: due_on })
  } finally { w.clock.move(w.clock.offset() - 7 * 86_400_000) }
  expect(await w.rows('select tenant_id, to_id, kind, text from referral_message where referral_id = $1 order by sent_at', [asked.referral])).toEqual([
    { tenant_id: orgA(), to_id: w.office, kind: 'question', text: 'Peut-elle venir le soir ?' }, { tenant_id: w.office, to_id: orgA(), kind: 'answer', text: 'Oui, le mardi.' },
  ])
})

test('declined: a reason, her door back at the office with a day, the end to be seen once', async () => {
  const asked = await sentTo(w, orgA())
  must(await w.perform(counsellor(), declineReferral, { referral: asked.referral, reason: 'full', words: 'Place en janvier.' }))
  expect(await asked.row()).toMatchObject({ status: 'declined', decline_reason: 'full', seen_end_at: null })
  must(await asked.follow())
  const door = await asked.door()
  expect(door).toMatchObject({ status: 'waiting', owner_id: w.office, referral_id: null, service_id: null })
  expect(String(door['next_on']) > w.clock.today('America/Toronto')).toBe(true)
  must(await w.perform(office(), acknowledgeReferral, { referral: asked.referral }))
  expect(codeOf(await w.perform(office(), acknowledgeReferral, { referral: asked.referral }))).toBe('referral.end-already-seen')
})

test('taken back by its sender: nothing more is read, the door is the office’s, the receiver can decide no more', async () => {
  const asked = await sentTo(w, orgA())
  must(await w.perform(office(), withdrawReferral, { referral: asked.referral }))
  expect(await asked.row()).toMatchObject({ status: 'withdrawn' })
  expect((await asked.contents()).map((c) => c['withdrawn_at'] !== null)).toEqual([true])
  expect(await asked.door()).toMatchObject({ status: 'waiting', owner_id: w.office })
  expect(codeOf(await acceptance(w, 'a', asked.referral).perform())).toBe('referral.withdrawn')
})

test('the door follows late or twice, and never goes back', async () => {
  const asked = await sentTo(w, orgA())
  must(await w.perform(counsellor(), declineReferral, { referral: asked.referral, reason: 'age' }))
  must(await asked.follow())
  const [before] = await asked.doors()
  w.clock.move(w.clock.offset() + 20 * 86_400_000)
  try { must(await asked.follow()) } finally { w.clock.move(w.clock.offset() - 20 * 86_400_000) }
  expect((await asked.doors())[0]).toEqual(before)
})

describe('a door that the office keeps', () => {
  test('refused while it waits for an answer, is accompanied or is closed, and by others', async () => {
    const asked = await sentTo(w, orgA()), door = String((await asked.door())['id'])
    const keep = async (then: object, who = 'office.network', call?: object) => codeOf(await w.perform(w.as(who), keepDoor, { door, then, ...(call && { call }) }))
    const today = w.clock.today('America/Toronto')
    expect(await keep({ next_on: today })).toBe('referral.one-open-a-door')
    expect(await keep({ next_on: today }, 'a.counsellor')).toBe('kernel.not-found')
    must(await w.perform(office(), withdrawReferral, { referral: asked.referral }))
    expect(await keep({ next_on: '2020-01-01' })).toBe('people.day-past')
    expect(await keep({ next_on: today })).toBe('applied')
    expect(await keep({ next_on: today }, 'office.network', { reached: false })).toBe('applied')
    expect(await keep({ next_on: today }, 'office.network', { reached: true, words: ' Elle préfère le soir. ' })).toBe('applied')
    const [mine] = (await w.ask(office(), requestFile, { request: asked.request })).doors
    expect(mine?.calls).toMatchObject([{ reached: true, words: 'Elle préfère le soir.', author: 'Membre office network' }, { reached: false, words: null }])
    expect(await w.ask(w.link(asked.request, asked.path), standing)).toMatchObject({ doors: [{ calls: [{ reached: true, words: 'Elle préfère le soir.' }, { reached: false, words: null }] }] })
    expect(await keep({ closing: 'unreachable' })).toBe('applied')
    expect(await asked.door()).toMatchObject({ status: 'closed', next_on: null, closing_reason: 'unreachable' })
    expect(await keep({ next_on: today })).toBe('referral.door-closed')
  })
})
