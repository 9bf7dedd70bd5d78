import type { DoorKind } from '#modules/intake/changes.ts'
import { isWorkday } from '#modules/directory/workdays.ts'
import { allSituations, type Person, type Situation } from './people.ts'
import { chanceOf, type Chance } from './random.ts'
import type { DoorPlan, Plan } from './story.ts'
import { inRole, type Team } from './teams.ts'
import { atWork, dayAfter, instantAt, soonAfter } from './time.ts'

/** Where people of each organisation live; places that the gazetteer reads without a doubt. */
const around: Readonly<Record<string, readonly string[]>> = {
  'carrefour-relance': ['Montréal', 'Verdun', 'H2S 2L1'], 'gestion-jeunesse': ['Québec', 'Lévis'], 'option-femmes': ['Gatineau'], 'comsep-emploi': ['Trois-Rivières', 'Shawinigan'],
  'l-hirondelle': ['Montréal', 'H2S 2L1'], 'la-jonction': ['Québec', 'Lévis'], 'service-de-transition-en-emploi': ['Rimouski'], 'reseau-outaouais-isp': ['Gatineau'],
  'centre-d-apprentissage-intensif': ['Québec'], 'acces-travail-femme-emploi': ['Jonquière', 'Saguenay'], 'l-enjeu': ['Montréal', 'Verdun'], 'service-imtm': ['Longueuil'],
}
/** Whom each organisation is for, so that what is proposed leads there; the others welcome everybody. */
const groups: Readonly<Record<string, readonly string[]>> = {
  'gestion-jeunesse': ['young'], 'option-femmes': ['mother', 'carer', 'discreet'], 'l-hirondelle': ['newcomer', 'waiting'], 'la-jonction': ['starting-again'],
  'acces-travail-femme-emploi': ['mother', 'carer', 'discreet'], 'l-enjeu': ['mother', 'carer', 'discreet'],
}
export const situationFor = ({ slug }: Team, c: Chance): Situation => {
  const fitting = allSituations.filter(({ key }) => groups[slug]?.includes(key) ?? !['posted', 'autism'].includes(key))
  return c.of(fitting)
}
export const placeFor = ({ slug }: Team, c: Chance): string => c.of(around[slug] ?? ['Québec'])
type Make = (key: string, wanted: { situation: Situation; place: string }) => Person

const channels: readonly (readonly [Pick<Plan, 'channel' | 'by'>, number])[] = [[{ channel: 'web', by: 'self' }, 56], [{ channel: 'web', by: 'relative' }, 8], [{ channel: 'web', by: 'adviser' }, 4], [{ channel: 'web', by: 'ministry-agent' }, 5],
  [{ channel: 'counter', by: 'self' }, 15], [{ channel: 'phone', by: 'self' }, 8], [{ channel: 'paper', by: 'self' }, 3], [{ channel: 'mobile', by: 'mobile-agent' }, 3]]

/** A day of the months behind, working days three times more often. */
const someDay = (from: string, days: number, c: Chance): string => {
  const day = dayAfter(from, c.int(0, days - 1))
  return isWorkday(day) || c.yes(0.3) ? day : dayAfter(day, c.int(1, 2))
}
const doorsOf = (situation: Situation, team: Team, others: readonly Team[], c: Chance): DoorPlan[] => {
  const kinds = [...new Set([...situation.doors, ...situation.also.filter(() => c.yes(0.35))])] as DoorKind[]
  return kinds.map((kind): DoorPlan => {
    const goes = kind === 'work' ? c.among([['service', 8], ['call', 1.5]] as const) : kind === 'financial' ? c.among([['resource', 4], ['service', 3], ['call', 3]] as const) : c.among([['service', 5], ['resource', 1], ['call', 3]] as const)
    // Three doors, three answers: another organisation of the same corner for each, when there is one.
    const near = kind === 'work' ? team : c.of([team, ...others.filter((one) => around[one.slug]?.some((place) => around[team.slug]?.includes(place)))])
    return { kind, goes, to: near.tenant }
  })
}

/** Requests of six months, as they come: `count` of them from the day `from` on, over `days` days. */
export const usualPlans = (seed: string, teams: readonly Team[], make: Make, from: string, days: number, count: number): Plan[] => {
  const plans: Plan[] = []
  for (let n = 0; n < count; n++) {
    const key = `r${String(n).padStart(3, '0')}`, c = chanceOf(`${seed} plan ${key}`), team = teams[n % teams.length] as Team
    const before = n > 40 && c.yes(0.05) ? plans[c.int(0, Math.floor(n / 3))] : undefined
    const situation = before?.person.situation ?? situationFor(team, c), person = before?.person ?? make(key, { situation, place: placeFor(team, c) })
    const { channel, by } = c.among(channels), day = someDay(from, days, c), assisted = channel !== 'web'
    const helper = assisted ? c.of(inRole(team, day, 'reception')) : undefined
    if (assisted && !helper) continue
    plans.push({
      key, person, channel, by, at: assisted ? atWork(isWorkday(day) ? day : dayAfter(day, 3), c) : soonAfter(instantAt(day, c.int(420, 1_350)), c.next()),
      ...(helper && { helper }), ...(c.yes(0.09) && !assisted && { draft: true as const }), ...(n % 6 === 0 && !assisted && { code: String(person.born) }), doors: doorsOf(situation, team, teams, c),
    })
  }
  return plans
}
