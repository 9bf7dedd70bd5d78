import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Outcome } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { myDay } from '#modules/day/mine.query.ts'
import { addGoal } from '#modules/plans/add-goal.ts'
import { agreeMine } from '#modules/plans/agree-mine.ts'
import { agreePlan } from '#modules/plans/agree.ts'
import { proposePlan } from '#modules/plans/propose.ts'
import { rewordGoal } from '#modules/plans/reword-goal.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'
import { world, type World } from '#test/world.ts'
import { addItem } from './add-item.ts'
import { addMine } from './add-mine.ts'
import { answerChange } from './answer-change.ts'
import { askPortraitChange } from './ask-change.ts'
import { liftItem } from './lift.ts'
import { portraitOfPerson } from './of-person.query.ts'
import { rewordItem } from './reword.ts'
import type { Item } from './rules.ts'
import { seenMine } from './seen-mine.ts'
import { showPortrait } from './show.ts'
import { unliftItem } from './unlift.ts'
import { withdrawItem } from './withdraw.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())
const zone = 'America/Toronto', lang = 'fr'

const held = async () => {
  const asked = await sentTo(w, w.orgs[0] ?? ''), { input, perform } = acceptance(w, 'a', asked.referral), by = w.as('a.counsellor'), goal = uuid7()
  must(await perform())
  must(await w.perform(by, addGoal, { person: input.person, goal, words: 'Un objectif' }))
  const hers: Session = { kind: 'link', tenant: w.orgs[0] ?? '', actor: asked.path, role: 'person', zone, subject: input.person }
  return { person: input.person, by, hers, goal, today: w.clock.today(zone) }
}
type Held = Awaited<ReturnType<typeof held>>
const rowsOf = async ({ person }: Held) => ({
  portrait: (await w.rows('select revision, worded, seen, asked_change from portrait where person_id = $1', [person]))[0],
  items: (await w.rows('select id, plane, side, origin, words, lifted_on, lifted_words from portrait_item where person_id = $1 order by made_at, id', [person])) as unknown as Item[],
  versions: await w.rows('select number, revision, content, how from portrait_version where person_id = $1 order by number', [person]),
  agreed: (await w.rows('select revision from plan_version where person_id = $1', [person])).length,
})
type Rows = Awaited<ReturnType<typeof rowsOf>>
const number = (rows: Rows, key: 'revision' | 'worded' | 'seen') => Number(rows.portrait?.[key] ?? 0)
const unread = ({ portrait }: Rows) => portrait?.['seen'] == null || Number(portrait['seen']) < Number(portrait['worded'])

const steps = ['add', 'add', 'obstacle', 'obstacle', 'mine', 'reword', 'same', 'lift', 'unlift', 'withdraw', 'show', 'show', 'stale', 'seen', 'ask', 'answer', 'plan', 'propose', 'agree', 'agree-paper', 'agree-mine', 'both'] as const
type Step = (typeof steps)[number]
/** What asks her to read again: somebody else's words about her. */
const words: readonly Step[] = ['add', 'obstacle', 'reword']
const turns: readonly Step[] = [...words, 'mine', 'lift', 'unlift', 'withdraw']

/** What a step that was applied must have done, and nothing else. */
const did = (step: Step, before: Rows, after: Rows): void => {
  const [kept, gone] = [after.items.filter((one) => before.items.some(({ id }) => id === one.id)).length, step === 'withdraw' ? 1 : 0]
  expect(kept).toBe(before.items.length - gone)
  expect(number(after, 'revision') - number(before, 'revision')).toBe(turns.includes(step) ? 1 : 0)
  expect(number(after, 'worded')).toBe(words.includes(step) ? number(after, 'revision') : number(before, 'worded'))
  const reads = step === 'show' || step === 'seen'
  expect(after.versions.length - before.versions.length).toBe(reads ? 1 : 0)
  // The version that she read is what stood, and nothing of it moved by being read.
  if (reads) expect([after.versions.at(-1)?.['content'], after.items]).toEqual([{ shape: 1, items: before.items }, before.items])
  if (step === 'lift') expect(after.items.filter(({ lifted_on }) => lifted_on !== null).length).toBeGreaterThan(0)
  if (step === 'show' || step === 'answer') expect(after.portrait?.['asked_change']).toBeNull()
}
/** What is true whatever happened, in any order and at once. */
const sound = async (h: Held, before: Rows, after: Rows): Promise<void> => {
  expect(after.versions.map((one) => one['number'])).toEqual(after.versions.map((_, n) => n + 1))
  expect(after.versions.slice(0, before.versions.length)).toEqual(before.versions)
  expect(after.portrait?.['seen'] ?? null).toBe(after.versions.at(-1)?.['revision'] ?? null)
  if (after.portrait?.['seen'] === after.portrait?.['revision'] && after.portrait) expect(after.versions.at(-1)?.['content']).toEqual({ shape: 1, items: after.items })
  if (after.agreed > 0) expect(after.versions.length).toBeGreaterThan(0)
  const view = await w.ask(h.by, portraitOfPerson, { person: h.person }), day = await w.ask(h.by, myDay, {})
  expect(view.read).toBe(!unread(after))
  if (view.read) expect(view.unread).toEqual([])
  expect(day.asked.some((one) => one.person === h.person && one.what === 'portrait')).toBe(after.portrait?.['asked_change'] != null)
}

test('any order of commands, two at once too: what she read is what stood, a lifted obstacle leaves its trace, no plan is agreed before she has read', async () => {
  const seen = new Set<string>()
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 4, maxLength: 14 }), async (history) => {
    const h = await held(), { person, by, hers, today } = h
    let before = await rowsOf(h)
    const one = (of: (item: Item) => boolean = () => true) => before.items.find(of)?.id ?? uuid7(), revision = () => number(before, 'revision')
    const plan = async () => Number((await w.rows('select revision from plan where person_id = $1', [person]))[0]?.['revision'])
    const take = async (step: Step): Promise<Outcome | undefined> => {
      switch (step) {
        case 'add': return w.perform(by, addItem, { person, item: uuid7(), plane: 'personal', side: 'strength', origin: 'within', words: 'Je tiens bon' })
        case 'obstacle': return w.perform(by, addItem, { person, item: uuid7(), plane: 'financial', side: 'obstacle', origin: 'around', words: 'Le loyer' })
        case 'mine': return w.perform(hers, addMine, { plane: 'family', side: 'obstacle', origin: 'around', words: 'La garderie' })
        case 'reword': return w.perform(by, rewordItem, { item: one(), plane: 'cultural', origin: 'around', words: `Autrement ${uuid7()}` })
        case 'same': { const item = before.items[0]; return item && w.perform(by, rewordItem, { item: item.id, plane: item.plane, origin: item.origin, words: item.words }) }
        case 'lift': return w.perform(by, liftItem, { item: one(({ side, lifted_on }) => side === 'obstacle' && lifted_on === null), on: today, words: 'Une place le matin' })
        case 'unlift': return w.perform(by, unliftItem, { item: one(({ lifted_on }) => lifted_on !== null) })
        case 'withdraw': return w.perform(by, withdrawItem, { item: one() })
        case 'show': return w.perform(by, showPortrait, { person, revision: revision(), how: 'screen', on: today, lang })
        case 'stale': return w.perform(by, showPortrait, { person, revision: revision() + 1, how: 'paper', on: today, lang })
        case 'seen': return w.perform(hers, seenMine, { revision: revision(), lang: 'ar' })
        case 'ask': return w.perform(hers, askPortraitChange, { words: 'Plutôt autrement' })
        case 'answer': return w.perform(by, answerChange, { person })
        case 'plan': return w.perform(by, rewordGoal, { goal: h.goal, words: `Un objectif ${uuid7()}` })
        case 'propose': return w.perform(by, proposePlan, { person })
        case 'agree': case 'agree-paper': return w.perform(by, agreePlan, { person, revision: await plan(), how: step === 'agree' ? 'screen' : 'paper', on: today, lang })
        case 'agree-mine': return w.perform(hers, agreeMine, { revision: await plan(), lang: 'ar' })
        case 'both': await Promise.all([take('add'), take('show'), take('seen'), take('agree'), take('obstacle')]); return undefined
      }
    }
    for (const step of history) {
      const told = await take(step), after = await rowsOf(h)
      if (told) seen.add(`${step} ${told.status === 'refused' ? told.code : told.status}`)
      if (told) expect(codeOf(told)).not.toMatch(/^kernel\.(?!not-found)/)
      if (told?.status === 'applied') did(step, before, after)
      if (step === 'agree' || step === 'agree-paper' || step === 'agree-mine') {
        if (unread(before)) expect([told?.status, after.agreed]).toEqual(['refused', before.agreed])
        else expect(codeOf(told as Outcome)).not.toBe('plans.portrait-not-seen')
      }
      await sound(h, before, after)
      before = after
    }
  }), { numRuns: 30, examples: [
    [['agree', 'agree-paper', 'propose', 'agree-mine', 'seen', 'agree-mine']], [['obstacle', 'show', 'lift', 'agree', 'unlift', 'plan', 'agree', 'withdraw', 'plan', 'agree-paper']],
    [['show', 'agree', 'add', 'plan', 'agree', 'stale', 'seen', 'propose', 'agree-mine', 'mine', 'plan', 'agree']], [['both', 'both', 'show', 'both', 'ask', 'show', 'ask', 'answer', 'same', 'reword']],
  ] })
  for (const step of ['show applied', 'seen applied', 'lift applied', 'unlift applied', 'withdraw applied', 'agree applied', 'agree-paper applied', 'agree-mine applied', 'agree plans.portrait-not-seen', 'agree-paper plans.portrait-not-seen', 'agree-mine plans.portrait-not-seen', 'stale portrait.changed-meanwhile']) expect(seen).toContain(step)
}, 180_000)

describe('refused', () => {
  test('a strength is not lifted, no day to come, nothing lifted or asked, a reading twice', async () => {
    const { person, by, today } = await held(), item = uuid7(), tomorrow = new Date(Date.parse(`${today}T12:00Z`) + 86_400_000).toISOString().slice(0, 10)
    must(await w.perform(by, addItem, { person, item, plane: 'personal', side: 'strength', origin: 'within', words: 'Je chante' }))
    expect(codeOf(await w.perform(by, liftItem, { item, on: today }))).toBe('portrait.lifts-obstacles')
    expect(codeOf(await w.perform(by, unliftItem, { item }))).toBe('portrait.not-lifted')
    expect(codeOf(await w.perform(by, answerChange, { person }))).toBe('portrait.nothing-asked')
    expect(codeOf(await w.perform(by, showPortrait, { person, revision: 1, how: 'paper', on: tomorrow, lang }))).toBe('portrait.read-to-come')
    must(await w.perform(by, showPortrait, { person, revision: 1, how: 'screen', on: today, lang }))
    expect(codeOf(await w.perform(by, showPortrait, { person, revision: 1, how: 'screen', on: today, lang }))).toBe('portrait.already-read')
    expect(codeOf(await w.perform(by, addItem, { person, item, plane: 'personal', side: 'strength', origin: 'within', words: 'Encore' }))).toBe('kernel.already-exists')
  })
  test('the database itself keeps a version as she read it', async () => {
    const client = await w.pool.connect()
    try {
      await expect(client.query("update portrait_version set seen_on = '2020-01-01'")).rejects.toMatchObject({ code: '42501' })
      await expect(client.query('delete from portrait_version')).rejects.toMatchObject({ code: '42501' })
    } finally { client.release() }
  })
  test('somebody else’s portrait, by her code: her lines and her readings are her own', async () => {
    const mine = await held(), other = await held()
    must(await w.perform(mine.hers, addMine, { plane: 'personal', side: 'strength', origin: 'within', words: 'À moi' }))
    must(await w.perform(mine.hers, seenMine, { revision: 1, lang }))
    expect((await rowsOf(other)).portrait).toBeUndefined()
    expect((await rowsOf(other)).items).toEqual([])
  })
})
