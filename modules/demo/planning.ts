import type { Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Journey } from './agenda.ts'
import goals from './goals.json' with { type: 'json' }
import { drawn } from './portraying.ts'
import { chanceOf } from './random.ts'
import type { Held, Story } from './story.ts'
import { dayAfter, dayOf, soonAfter, workdaysLater } from './time.ts'

type Step = { kind: 'search' | 'training' | 'social' | 'health' | 'housing' | 'service' | 'other'; words: string; who: 'person' | 'counsellor' | 'other'; who_name?: string; place?: string; level?: 'secondary' | 'language'; stages?: string[]; skills?: string[] }
const told = goals as readonly { goal: string; steps: Step[] }[]

/** Some have a plan, made at the first meeting or on the day they are welcomed; whoever tries the code of the demonstration finds one to answer. */
export const planning = (s: Story, held: Held): void => {
  const c = chanceOf(`${s.seed} planning ${held.participation}`)
  if (held.welcomed === undefined || !(held.script || c.yes(0.25))) return
  s.agenda.add(held.script ? soonAfter(held.welcomed, 40) : soonAfter(held.welcomed, 60 * 24 * 3), `plan ${held.participation}`, written(s, held))
}

async function* written(s: Story, held: Held): Journey {
  const c = chanceOf(`${s.seed} plan of ${held.participation}`), { goal, steps } = c.of(told), own = childId(held.file, 'goal'), by = held.counsellor.session
  let at = held.script ? soonAfter(held.welcomed ?? '', 40) : workdaysLater(dayOf(held.welcomed ?? ''), 3, c)
  yield at
  if (held.counsellor.until !== undefined && held.counsellor.until <= dayOf(at)) return
  // What she says of herself comes first, and what she has read of it before she says yes.
  const portrait = await drawn(s, held, at)
  at = soonAfter(at, 12)
  await s.stage.play(by, at, 'plans.add-goal', { person: held.file, goal: own, words: goal })
  for (const [n, step] of steps.entries()) {
    await s.stage.play(by, soonAfter(at, 2 + n), 'plans.add-step', { goal: own, step: childId(own, `step ${n}`), ...step, ...(n > 0 && { by_on: dayAfter(dayOf(at), 20 * n) }) })
  }
  const how = held.script ? 'proposed' : c.among([['screen', 5], ['code', 3], ['draft', 2]] as const)
  if (how === 'screen') await s.stage.play(by, soonAfter(at, 9), 'portrait.show', { person: held.file, revision: portrait.revision, how, on: dayOf(at), lang: 'fr' })
  if (how === 'screen') await s.stage.play(by, soonAfter(at, 10), 'plans.agree', { person: held.file, revision: 1 + steps.length, how, on: dayOf(at), lang: 'fr' })
  if (how === 'proposed' || how === 'code') await s.stage.play(by, soonAfter(at, 10), 'plans.propose', { person: held.file })
  if (how === 'proposed' || how === 'draft') return
  const path = await s.rows.path(held.file)
  if (path === undefined) return
  const hers: Session = { kind: 'link', tenant: held.team.tenant, actor: path, role: 'person', zone: NETWORK_ZONE, subject: held.file }
  yield (at = workdaysLater(dayOf(at), c.int(1, 4), c))
  if (how === 'code') {
    await s.stage.play(hers, at, 'portrait.seen-mine', { revision: portrait.revision, lang: held.person.reads })
    await s.stage.play(hers, soonAfter(at, 3), 'plans.agree-mine', { revision: 1 + steps.length, lang: held.person.reads })
  }
  if (c.yes(0.4)) await s.stage.play(hers, soonAfter(at, 4), 'plans.say-beside', { words: [{ goal: own, words: 'Je le fais pour moi, et pour mes enfants.' }] })
  yield (at = workdaysLater(dayOf(at), c.int(5, 12), c))
  await s.stage.play(by, at, 'plans.settle-step', { step: childId(own, 'step 0'), state: c.yes(0.8) ? 'done' : 'later' })
  await portrait.later(soonAfter(at, 5))
  // A pause of these days: the meetings of the story know nothing of it.
  if (c.yes(0.5) && at > dayAfter(s.today, -14)) await s.stage.play(hers, soonAfter(at, 90), 'plans.pause-mine', c.yes(0.5) ? { back_on: dayAfter(dayOf(at), c.int(20, 60)) } : {})
}
