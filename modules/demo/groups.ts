import { childId } from '#kernel/uuid.ts'
import { daysOf, weekdayOf } from '#modules/groups/rules.ts'
import type { Journey } from './agenda.ts'
import { chanceOf } from './random.ts'
import type { Story } from './story.ts'
import { inRole, type Team } from './teams.ts'
import { dayAfter, instantAt } from './time.ts'

const programme = ['Faire connaissance', 'Mes forces, dites par les autres', 'Ce que je veux apprendre', 'Le CV, une page', 'La lettre', 'Visite d’une entreprise', 'L’entrevue, à deux', 'Droits au travail', 'Budget et premier salaire', 'Mon prochain pas']

/** One group that meets today, when today is a working day: open since two meetings, both noted, eight places at most and two people who wait. */
export const groupLife = (s: Story, team: Team): void => {
  const [leader] = inRole(team, s.today, 'counsellor'), service = s.directory.services.find(({ organisation_id, need }) => organisation_id === team.tenant && need === 'work')
  if (!leader || !service) return
  const now = weekdayOf(s.today), first = now % 6 === 0 ? 2 : now, weekdays = [first, first > 3 ? first - 2 : first + 2].sort((a, b) => a - b)
  const behind = daysOf({ weekdays, from_on: dayAfter(s.today, -24), until_on: dayAfter(s.today, -1) }).slice(-2), [from_on = s.today] = behind, group = childId(team.tenant, 'group'), opens = instantAt(dayAfter(from_on, -1), 1_110)
  s.agenda.add(opens, `group ${team.slug}`, (async function* (): Journey {
    const c = chanceOf(`${s.seed} group ${team.slug}`), people = (await s.rows.accompanied(team.tenant)).slice(0, 10), places = Math.max(2, people.length - 2), by = leader.session
    await s.stage.play(by, opens, 'groups.open', { group, kind: 'ppe', name: 'PPE Le tremplin', service: service.id, leader: leader.id, place: 'Salle de groupe, 2e étage', programme, weekdays, starts: '09:00', ends: '11:30', from_on, until_on: dayAfter(from_on, 70), places })
    for (const [n, { participation }] of people.entries()) await s.stage.play(by, instantAt(dayAfter(from_on, -1), 1_112 + n), 'groups.ask', { group, place: childId(group, participation), participation })
    for (const day of behind) {
      const at = instantAt(day, 1_110)
      yield at
      const there = await s.rows.seated(group), came = there.filter((_, n) => n === 0 || c.yes(0.85))
      if (came.length > 0) await s.stage.play(by, at, 'interventions.log-group', { group: childId(group, day), meeting: { group, on: day }, participations: came, day, direct: 150, indirect: 30, mode: 'in-person', place: 'here', note: programme[behind.indexOf(day)] })
    }
  })())
}
