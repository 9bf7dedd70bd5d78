import { addWorkdays } from '#modules/directory/workdays.ts'
import { TRIED } from './code-to-try.ts'
import { allSituations, type Person, type Situation } from './people.ts'
import { placeFor, situationFor } from './plans.ts'
import { chanceOf } from './random.ts'
import type { Plan, Script } from './story.ts'
import { inRole, type Team } from './teams.ts'
import { instantAt } from './time.ts'

type Make = (key: string, wanted: { situation: Situation; place: string }) => Person

/**
 * What each persona finds on the last day: first meetings of the week, a promise for today, somebody nobody saw when it was said, references with
 * every clock. They are ordinary requests whose middle is decided beforehand. `days` are working days before (below zero) or after today.
 */
export const scenes = (seed: string, teams: readonly Team[], make: Make, today: string): Plan[] => {
  const day = (days: number): string => addWorkdays(today, days)
  const of = teams.flatMap((team, at): Plan[] => {
    const scene = (name: string, asked: number, script: Script): Plan => {
      const key = `s ${team.slug} ${name}`, c = chanceOf(`${seed} scene ${key}`)
      return {
        key, at: instantAt(day(asked), c.int(545, 700)), person: make(key, { situation: situationFor(team, c), place: placeFor(team, c) }), channel: 'web', by: 'self', agrees: true,
        doors: [{ kind: 'work', goes: 'service', to: team.tenant, script }],
      }
    }
    const accepted = (name: string, counsellor: Team['members'][number], asked: number, on: number, meeting: number, next?: number): Plan =>
      scene(`${name} ${counsellor.id}`, asked, { end: 'accepted', on: day(on), counsellor, meeting: day(meeting), ...(next !== undefined && { next: day(next) }) })
    return [
      scene('new', -1, { end: 'silent' }), scene('waits', -2, { end: 'silent' }), scene('late', -6, { end: 'silent' }),
      ...(at % 2 === 0 ? [scene('question', -3, { end: 'asked', on: day(-2) })] : []),
      ...inRole(team, today, 'counsellor').flatMap((counsellor, n) => [
        accepted('meets', counsellor, -5, -3, n % 2), accepted('meets soon', counsellor, -4, -2, 2 + (n % 3)),
        accepted('promised', counsellor, -16, -14, -11, n % 2), accepted('late', counsellor, -24, -22, -18, -2 - n),
      ]),
    ]
  })
  const [first] = teams, [counsellor] = first ? inRole(first, today, 'counsellor') : [], situation = allSituations.find(({ key }) => key === 'mother')
  if (!first || !counsellor || !situation) return of
  // At the office: somebody to call since some days, today, tomorrow; somebody to ask whether it helped.
  const calls = ([['late', -5, 'call'], ['today', -2, 'call'], ['new', -1, 'call'], ['follow', -10, 'resource']] as const).map(([name, asked, goes], n): Plan => {
    const key = `s office ${name}`, c = chanceOf(`${seed} scene ${key}`), team = teams[n % teams.length] ?? first
    return {
      key, at: instantAt(day(asked), c.int(480, 560)), person: make(key, { situation: situationFor(team, c), place: placeFor(team, c) }), channel: 'web', by: 'self', agrees: true,
      doors: [{ kind: goes === 'call' ? 'social' : 'financial', goes, script: { end: 'silent' } }],
    }
  })
  // One entry, three doors, three answers: the request that anybody may open with the code shown beside the personas.
  return [...of, ...calls, {
    key: TRIED.plan, code: TRIED.digits, at: instantAt(day(-2), 615), person: { ...make(TRIED.plan, { situation, place: placeFor(first, chanceOf(seed)) }), speaks: 'fr', reads: 'fr', words: situation.words.fr[0] ?? '' }, channel: 'web', by: 'self', agrees: true,
    doors: [{ kind: 'financial', goes: 'resource' }, { kind: 'social', goes: 'call', script: { end: 'silent' } }, { kind: 'work', goes: 'service', to: first.tenant, script: { end: 'accepted', on: day(-1), counsellor, meeting: day(2) } }],
  }]
}
