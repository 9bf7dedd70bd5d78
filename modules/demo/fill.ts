import type { Tools } from '#app/tools.ts'
import { codes } from '#modules/access/code.ts'
import { directoryPack } from '#modules/directory/pack.ts'
import { accompanying } from './accompanying.ts'
import { makeAgenda } from './agenda.ts'
import { answering } from './answering.ts'
import { ownInstruments } from './answers.ts'
import { asking } from './asking.ts'
import { everyMorning, lifeOfTeams } from './calendar.ts'
import { SEED } from './code-to-try.ts'
import { chooseAgain, goOn } from './doors.ts'
import { groupLife } from './groups.ts'
import { peopleOf } from './people.ts'
import { usualPlans } from './plans.ts'
import { lookingAt, quickPool } from './rows.query.ts'
import { scenes } from './scenes.ts'
import { stageOf } from './stage.ts'
import type { Story } from './story.ts'
import { gather, staffed } from './teams.ts'
import { dayAfter, dayOf, instantAt } from './time.ts'

/** How much is made: organisations that have a team, requests of the months behind. */
export interface Size { teams: number; requests: number; days: number }
export const whole: Size = { teams: 12, requests: 130, days: 182 }
export const small: Size = { teams: 2, requests: 16, days: 45 }
export const tiny: Size = { teams: 1, requests: 2, days: 10 }

/** `until`: the instant at which the story ends, now unless a test says otherwise. The same seed, size and instant give the same rows. */
export interface Filling { office: string; seed?: string; until?: string; size?: Size; told?: (day: string, share: number) => void }
export interface Filled { commands: number; requests: number; members: number; refusals: ReadonlyMap<string, number> }

/** The first day of a story that ends at an instant. */
export const firstDay = (until: string, { days }: Size = whole): string => dayAfter(dayOf(until), -days - 3)

/**
 * Fills a network founded as a demonstration: teams, people who do not exist, months of work. Everything is done by real commands,
 * each at its own instant, so that every rule, the journal and the clocks hold. The database must hold nothing but its founding.
 */
export const fillDemonstration = async (tools: Pick<Tools, 'engine' | 'ownerPool' | 'pool' | 'config' | 'clock'>, { office, seed = SEED, until = tools.clock.now(), size = whole, told = () => {} }: Filling): Promise<Filled> => {
  const pool = quickPool(tools.pool, 5)
  try {
    return await tell({ ...tools, engine: { ...tools.engine, pool } }, { office, seed, until, size, told })
  } finally {
    await pool.end()
  }
}

const tell = async (tools: Parameters<typeof fillDemonstration>[0], { office, seed, until, size, told }: Required<Filling>): Promise<Filled> => {
  const stage = stageOf(tools.engine, seed, until), agenda = makeAgenda(), rows = lookingAt(tools.ownerPool), today = dayOf(until), first = firstDay(until, size)
  const organisations = await rows.organisations(), named = new Map(organisations.map((o) => [o.slug, o]))
  const [home, ...teams] = await gather(stage, seed, first, staffed.slice(0, size.teams).flatMap((slug) => named.get(slug) ?? []), office)
  if (!home) throw new TypeError('a network has an office')
  const pack = await directoryPack()
  const story: Story = {
    ways: { door: goOn, answer: answering, again: chooseAgain, accompany: accompanying },
    seed, today, stage, agenda, rows, office: home, teams: new Map([home, ...teams].map((team) => [team.tenant, team])), files: new Map(), own: new Set(),
    directory: { ...pack, organisations: [...pack.organisations, { ...pack.network, id: office, phone: null }] }, codes: codes({ pool: tools.pool, pepper: tools.config.secrets.pepper }),
  }
  const make = peopleOf(seed, Number(today.slice(0, 4)))
  lifeOfTeams(story, teams)
  ownInstruments(story, teams, dayAfter(first, 2))
  if (size.days >= small.days && teams[0]) groupLife(story, teams[0])
  everyMorning(story, dayAfter(first, 1))
  const plans = [...usualPlans(seed, teams, make, dayAfter(first, 3), size.days, size.requests), ...scenes(seed, teams, make, today)]
  for (const plan of plans) agenda.add(plan.at, plan.key, asking(story, plan))
  await agenda.run(instantAt(dayAfter(first, 1), 0), until, told)
  return { commands: stage.played, requests: plans.length, members: [home, ...teams].reduce((sum, team) => sum + team.members.length, 0), refusals: stage.refusals }
}
