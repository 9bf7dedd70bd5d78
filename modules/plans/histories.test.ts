import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Outcome } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { queueMessage } from '#modules/communication/queue.ts'
import { myDay } from '#modules/day/mine.query.ts'
import { setNext } from '#modules/people/set-next.ts'
import { myPeople } from '#modules/people/mine.query.ts'
import { showPortrait } from '#modules/portrait/show.ts'
import { acceptance, codeOf, must, sentTo } from '#test/referral.ts'
import { world, type World } from '#test/world.ts'
import { addGoal } from './add-goal.ts'
import { addStep } from './add-step.ts'
import { agreeMine } from './agree-mine.ts'
import { agreePlan } from './agree.ts'
import { askChange } from './ask-change.ts'
import { changeStep } from './change-step.ts'
import { pauseMine } from './pause-mine.ts'
import { pausePerson } from './pause.ts'
import { proposePlan } from './propose.ts'
import { resumeMine } from './resume-mine.ts'
import { resumePerson } from './resume.ts'
import { rewordGoal } from './reword-goal.ts'
import { settleGoal } from './settle-goal.ts'
import { settleStep } from './settle-step.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const steps = ['goal', 'goals', 'step', 'reword', 'change', 'settle', 'let-go', 'propose', 'agree', 'agree-paper', 'agree-mine', 'ask', 'pause', 'pause-mine', 'resume', 'resume-mine', 'days', 'both'] as const
type Step = (typeof steps)[number]
const zone = 'America/Toronto'

const held = async () => {
  const asked = await sentTo(w, w.orgs[0] ?? ''), { input, perform } = acceptance(w, 'a', asked.referral)
  must(await perform())
  must(await w.perform(w.as('a.counsellor'), showPortrait, { person: input.person, revision: 0, how: 'screen', on: w.clock.today(zone), lang: 'fr' }))
  const hers: Session = { kind: 'link', tenant: w.orgs[0] ?? '', actor: asked.path, role: 'person', zone, subject: input.person }
  return { person: input.person, participation: input.participation, by: w.as('a.counsellor'), hers }
}
type Held = Awaited<ReturnType<typeof held>>
const versionsOf = ({ person }: Held) => w.rows('select * from plan_version where person_id = $1 order by number', [person])

/** What must be true whatever happened: one living plan once there is an objective, versions in a row that never change, a pause that stops every reminder. */
const sound = async (h: Held, before: readonly Record<string, unknown>[]): Promise<readonly Record<string, unknown>[]> => {
  const plans = await w.rows('select * from plan where person_id = $1', [h.person]), goals = await w.rows('select * from plan_goal where person_id = $1', [h.person])
  expect(plans.length).toBe(goals.length > 0 ? 1 : 0)
  const versions = await versionsOf(h)
  expect(versions.map(({ number }) => number)).toEqual(versions.map((_, n) => n + 1))
  expect(versions.slice(0, before.length)).toEqual(before)
  for (const version of versions) expect(Number(version['revision'])).toBeLessThanOrEqual(Number(plans[0]?.['revision']))
  const pauses = await w.rows('select * from pause where person_id = $1 and ended_on is null', [h.person]), paused = pauses.length === 1
  expect(pauses.length).toBeLessThanOrEqual(1)
  const [line] = (await w.ask(h.by, myPeople, {})).lines.filter(({ person }) => person === h.person), day = await w.ask(h.by, myDay, {})
  expect(line?.paused !== null).toBe(paused)
  expect(line?.promised?.state === 'paused').toBe(paused)
  const shown = [...day.care, ...day.promised, ...day.line].some(({ person }) => person === h.person)
  if (paused) expect(shown).toBe(false)
  expect(day.paused.some(({ person }) => person === h.person)).toBe(paused)
  const told = await w.perform({ ...h.by, role: 'system' }, queueMessage, { to: { person: h.person }, template: 'news' })
  expect(codeOf(told) === 'communication.in-pause').toBe(paused)
  return versions
}

test('any order of steps, two at once too: one living plan, agreed versions that never change, a pause that lasts until its end', async () => {
  await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...steps), { minLength: 3, maxLength: 12 }), async (history) => {
    const h = await held(), moved = w.clock.offset(), today = () => w.clock.today(zone)
    const goal = async () => String((await w.rows('select id from plan_goal where person_id = $1 order by made_at desc, id desc limit 1', [h.person]))[0]?.['id'] ?? uuid7())
    const last = async () => String((await w.rows('select id from plan_step where person_id = $1 order by made_at desc, id desc limit 1', [h.person]))[0]?.['id'] ?? uuid7())
    const revision = async () => Number((await w.rows('select revision from plan where person_id = $1', [h.person]))[0]?.['revision'] ?? 1)
    const take = async (one: Step): Promise<Outcome | undefined> => {
      switch (one) {
        case 'goal': return w.perform(h.by, addGoal, { person: h.person, goal: uuid7(), words: 'Un objectif' })
        case 'goals': await Promise.all([take('goal'), take('goal')]); return undefined
        case 'step': return w.perform(h.by, addStep, { goal: await goal(), step: uuid7(), kind: 'social', words: 'Aider', who: 'person', by_on: today() })
        case 'reword': return w.perform(h.by, rewordGoal, { goal: await goal(), words: `Un objectif ${uuid7()}` })
        case 'change': return w.perform(h.by, changeStep, { step: await last(), kind: 'training', words: `Apprendre ${uuid7()}`, who: 'other', level: 'secondary' })
        case 'settle': return w.perform(h.by, settleStep, { step: await last(), state: 'let-go' })
        case 'let-go': return w.perform(h.by, settleGoal, { goal: await goal(), state: 'later' })
        case 'propose': return w.perform(h.by, proposePlan, { person: h.person })
        case 'agree': return w.perform(h.by, agreePlan, { person: h.person, revision: await revision(), how: 'screen', on: today(), lang: 'fr' })
        case 'agree-paper': return w.perform(h.by, agreePlan, { person: h.person, revision: 1, how: 'paper', on: today(), lang: 'fr' })
        case 'agree-mine': return w.perform(h.hers, agreeMine, { revision: await revision(), lang: 'ar' })
        case 'ask': return w.perform(h.hers, askChange, { words: 'Plutôt autre chose' })
        case 'pause': return w.perform(h.by, pausePerson, { person: h.person })
        case 'pause-mine': return w.perform(h.hers, pauseMine, {})
        case 'resume': return w.perform(h.by, resumePerson, { person: h.person, next_on: today() })
        case 'resume-mine': return w.perform(h.hers, resumeMine, {})
        case 'days': w.clock.move(w.clock.offset() + 20 * 86_400_000); return undefined
        case 'both': await Promise.all([take('agree'), take('agree-mine'), take('reword'), take('pause'), take('pause-mine')]); return undefined
      }
    }
    try {
      let versions: readonly Record<string, unknown>[] = []
      for (const one of history) {
        const told = await take(one)
        if (told) expect(codeOf(told)).not.toMatch(/^kernel\.(?!not-found)/)
        versions = await sound(h, versions)
      }
    } finally { w.clock.move(moved) }
  }), { numRuns: 25, examples: [[['goal', 'both', 'resume', 'both', 'resume-mine']], [['goals', 'step', 'propose', 'agree-mine', 'change', 'agree', 'settle', 'ask', 'reword', 'agree']], [['pause-mine', 'days', 'days', 'resume-mine', 'days']]] })
}, 120_000)

test('she agrees with her code to what was proposed, and to nothing else', async () => {
  const h = await held(), goal = uuid7()
  must(await w.perform(h.by, addGoal, { person: h.person, goal, words: 'Un objectif' }))
  expect(codeOf(await w.perform(h.hers, agreeMine, { revision: 1, lang: 'fr' }))).toBe('plans.not-proposed')
  must(await w.perform(h.by, proposePlan, { person: h.person }))
  must(await w.perform(h.by, rewordGoal, { goal, words: 'Autrement' }))
  expect(codeOf(await w.perform(h.hers, agreeMine, { revision: 1, lang: 'fr' }))).toBe('plans.changed-meanwhile')
  expect(codeOf(await w.perform(h.hers, agreeMine, { revision: 2, lang: 'fr' }))).toBe('plans.not-proposed')
  must(await w.perform(h.by, proposePlan, { person: h.person }))
  must(await w.perform(h.hers, agreeMine, { revision: 2, lang: 'ar' }))
  expect(await versionsOf(h)).toMatchObject([{ number: 1, how: 'code', noted_by: null, lang: 'ar', content: { goals: [{ words: 'Autrement' }] } }])
})

test('the database itself keeps an agreed version as it was', async () => {
  const client = await w.pool.connect()
  try {
    await expect(client.query("update plan_version set agreed_on = '2020-01-01'")).rejects.toMatchObject({ code: '42501' })
    await expect(client.query('delete from plan_version')).rejects.toMatchObject({ code: '42501' })
  } finally { client.release() }
})

test('after a pause she goes on from the same point: a day to come stands, a day gone by is promised anew', async () => {
  const h = await held(), moved = w.clock.offset(), far = () => w.rows('select next_on from participation where id = $1', [h.participation])
  try {
    const later = new Date(Date.parse(w.clock.now()) + 30 * 86_400_000).toISOString().slice(0, 10)
    must(await w.perform(h.by, setNext, { participation: h.participation, next_on: later }))
    must(await w.perform(h.hers, pauseMine, {}))
    must(await w.perform(h.hers, resumeMine, {}))
    expect(await far()).toEqual([{ next_on: later }])
    must(await w.perform(h.hers, pauseMine, { reason: 'Ma mère est malade.' }))
    w.clock.move(w.clock.offset() + 60 * 86_400_000)
    must(await w.perform(h.hers, resumeMine, {}))
    const [now] = await far()
    expect(String(now?.['next_on']) > w.clock.today(zone)).toBe(true)
  } finally { w.clock.move(moved) }
})
