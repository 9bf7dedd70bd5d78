import { childId } from '#kernel/uuid.ts'
import { policyVersion } from '#modules/consent/policy.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import type { Journey } from './agenda.ts'
import { answersAt } from './answers.ts'
import { noteMeeting } from './noting.ts'
import { planning } from './planning.ts'
import { chanceOf, type Chance } from './random.ts'
import type { Held, Story } from './story.ts'
import { inRole, type Member } from './teams.ts'
import { atWork, dayOf, soonAfter, workdaysLater } from './time.ts'

/** From the first meeting on. */
export const accompanying = (s: Story, held: Held): void => {
  planning(s, held)
  const c = chanceOf(`${s.seed} accompanying ${held.participation}`), at = atWork(held.meeting, c)
  if (held.script && held.script.next === undefined) return
  s.agenda.add(at, `meeting ${held.participation}`, meeting(s, held, at, c))
}

async function* meeting(s: Story, held: Held, first: string, c: Chance): Journey {
  const { participation, team, script } = held
  let at = first, { counsellor } = held
  for (let count = 0; count < 12; count++) {
    const day = dayOf(at)
    if (counsellor.until !== undefined && counsellor.until <= day) {
      const [coordinator] = inRole(team, day, 'coordinator'), others = inRole(team, day, 'counsellor').filter(({ id }) => id !== counsellor.id)
      // Some are not handed over yet: the list of those entrusted to somebody who left shows them.
      if (!coordinator || others.length === 0 || c.yes(0.15)) return
      counsellor = c.of(others)
      await s.stage.play(coordinator.session, at, 'people.hand-over', { participation, counsellor: counsellor.id })
    }
    if (c.yes(0.35)) await s.stage.look(counsellor.session, at, 'people.file', { person: held.file })
    const came = count > 0 || script !== undefined || c.yes(0.9)
    if (count > 2 && c.yes(0.14)) return yield* ending(s, { ...held, counsellor }, soonAfter(at, 20), c)
    const next = script?.next ?? addWorkdays(day, came ? c.int(7, 22) : c.int(1, 3))
    if (came) {
      await noteMeeting(s, held, counsellor, at, next, count === 0, c)
      await answersAt(s, team, counsellor, held.file, participation, at, count)
    } else await s.stage.play(counsellor.session, soonAfter(at, 30), 'people.set-next', { participation, next_on: next })
    if (script) return
    if (c.yes(0.12)) await s.stage.play(counsellor.session, soonAfter(at, 34), 'people.note-thing', { person: held.file, ...c.of(noted) })
    if (count > 0 && c.yes(0.05)) await sendOn(s, held, counsellor, soonAfter(at, 40), c)
    // Most keep the day they said; some are late by a few days; now and then a day is forgotten for weeks.
    at = c.among([[atWork(next, c), 80], [workdaysLater(next, c.int(1, 3), c), 15], [workdaysLater(next, c.int(12, 20), c), 5]] as const)
    yield at
  }
}

const noted = [
  { key: 'person.papers', value: ['photo', 'health-card', 'social-insurance', 'cv'] }, { key: 'contact.when', value: ['afternoon'] }, { key: 'contact.avoid', value: 'Pas le vendredi.' },
]

async function* ending(s: Story, held: Held, at: string, c: Chance): Journey {
  const reason = c.among([['reached', 60], ['other-service', 12], ['her-choice', 12], ['moved', 6], ['pause-long', 10]] as const)
  await s.stage.play(held.counsellor.session, at, 'people.end', { participation: held.participation, reason })
  const known = s.files.get(held.key)
  if (known) s.files.set(held.key, { ...known, services: new Set([...known.services].filter((service) => service !== held.service)) })
  if (reason !== 'pause-long' && !c.yes(0.06)) return
  const back = workdaysLater(dayOf(at), c.int(20, 45), c), [counsellor] = inRole(held.team, dayOf(back), 'counsellor'), again = childId(held.participation, 'back')
  yield back
  if (!counsellor || s.files.get(held.key)?.services.has(held.service)) return
  const next = addWorkdays(dayOf(back), c.int(2, 6))
  await s.stage.play(counsellor.session, back, 'people.come-back', { person: held.file, participation: again, service: held.service, counsellor: counsellor.id, next_on: next })
  s.files.set(held.key, { person: held.file, services: new Set([...(s.files.get(held.key)?.services ?? []), held.service]) })
  const at2 = atWork(next, c)
  yield at2
  yield* meeting(s, { ...held, participation: again, counsellor }, at2, c)
}

/** Another organisation helps too, with her agreement. */
const sendOn = async (s: Story, held: Held, counsellor: Member, at: string, c: Chance): Promise<void> => {
  const services = s.directory.services.filter((one) => one.organisation_id !== held.team.tenant && s.teams.has(one.organisation_id) && one.clienteles.includes('multiples'))
  if (services.length === 0) return
  const service = c.of(services), referral = childId(held.participation, `referral ${at}`)
  await s.stage.play(counsellor.session, at, 'referral.send', {
    referral, from: { kind: 'person', person: held.file }, to: service.organisation_id, service: service.id, consent: { share: true, sensitive: false, lang: held.person.reads, version: policyVersion },
  })
  s.ways.answer(s, { referral, person: held.person, kind: 'work', turn: 9 }, at)
}
