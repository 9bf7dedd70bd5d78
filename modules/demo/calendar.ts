import { addWorkdays, isWorkday } from '#modules/directory/workdays.ts'
import type { Journey } from './agenda.ts'
import { chanceOf } from './random.ts'
import type { Story } from './story.ts'
import { inRole, welcome, type Team } from './teams.ts'
import { atWork, dayAfter, instantAt } from './time.ts'

/** What the calendar does each morning at the office, as the worker would: old drafts go, clocks that run out are told. */
export const everyMorning = (s: Story, from: string): void => s.agenda.add(instantAt(from, 425), 'every morning', (async function* (): Journey {
  for (let day = from; day <= s.today; day = dayAfter(day, 1)) {
    const at = instantAt(day, 425)
    yield at
    await s.stage.calendar('intake.destroy-drafts', s.office.tenant, at)
    if (isWorkday(day)) await s.stage.calendar('communication.remind-due', s.office.tenant, at)
  }
})())

/** People leave and arrive; organisations say how much room they have. */
export const lifeOfTeams = (s: Story, teams: readonly Team[]): void => {
  for (const [n, team] of teams.entries()) {
    const c = chanceOf(`${s.seed} life ${team.slug}`)
    if (n % 4 === 1) departure(s, team, addWorkdays(s.today, -25 - n))
    for (let days = -110 + n; days < 0; days += 45) saysRoom(s, team, atWork(addWorkdays(s.today, days), c), days)
  }
}

/** A counsellor leaves; somebody else comes a week later. Her people are handed over as their day comes. */
const departure = (s: Story, team: Team, day: string): void => {
  const [leaving] = inRole(team, s.today, 'counsellor').slice(1), [director] = inRole(team, s.today, 'director')
  if (!leaving || !director) return
  leaving.until = day
  s.agenda.add(instantAt(day, 430), `leaves ${leaving.id}`, (async function* (): Journey {
    await s.stage.play(director.session, instantAt(day, 430), 'access.depart', { member: leaving.id })
    const comes = instantAt(addWorkdays(day, 5), 430)
    yield comes
    team.members.push(await welcome(s.stage, comes, director.session, { name: `Noémie ${team.members.length % 2 === 0 ? 'Grève' : 'Jetée'}`, role: 'counsellor', languages: ['fr', 'en'], slug: team.slug }))
  })())
}

const saysRoom = (s: Story, team: Team, at: string, n: number): void => s.agenda.add(at, `room ${team.slug} ${n}`, (async function* (): Journey {
  const c = chanceOf(`${s.seed} room ${team.slug} ${n}`), [coordinator] = inRole(team, s.today, 'coordinator')
  for (const service of s.directory.services.filter(({ organisation_id }) => organisation_id === team.tenant)) {
    const capacity = c.among([['open', 5], ['waiting', 3], ['full', 1]] as const)
    if (coordinator) await s.stage.play(coordinator.session, at, 'directory.say-capacity', { service: service.id, capacity, waiting_days: capacity === 'waiting' ? c.int(1, 6) * 7 : null }, service.id)
  }
})())
