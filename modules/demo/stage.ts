import { answer } from '#kernel/ask.ts'
import { localDay, type Clock } from '#kernel/clock.ts'
import { isRefusal, type Change, type Command } from '#kernel/command.ts'
import { perform, type Engine, type Outcome } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { childId } from '#kernel/uuid.ts'
import type { CommandName, InputOf } from './commands.ts'

type Job = Extract<Change, { do: 'job' }>
/** A command was refused where the story did not go on (somebody else was faster, or she stopped), or it is later than the end. The journey ends there. */
export class Stopped extends Error { override name = 'Stopped' }

/** Where the story is played: real commands, each at its own instant, their jobs right after. */
export interface Stage {
  /** Performs; throws `Stopped` when refused. `about` tells two commands of one name and instant apart. */
  play<N extends CommandName>(who: Session, at: string, name: N, input: InputOf<N>, about?: string): Promise<string>
  /** Opens a screen as a member does: the read is kept. */
  look(who: Session, at: string, query: string, input: object): Promise<void>
  /** Runs a job of the calendar at the office. */
  calendar(name: string, tenant: string, at: string): Promise<void>
  readonly played: number
  /** How often each refusal was met, by its code. */
  readonly refusals: ReadonlyMap<string, number>
}

/** Two commands met, and the news came as « the transaction is over » (25P02) rather than as the meeting itself: played again, as the kernel does for the others. */
const firmly = async <T>(play: () => Promise<T>, left = 20): Promise<T> => {
  try {
    return await play()
  } catch (error) {
    if ((error as { code?: string }).code !== '25P02' || left === 0) throw error
    return firmly(play, left - 1)
  }
}

const still = (at: string): Clock => ({ now: () => at, today: (zone) => localDay(at, zone), move() {}, offset: () => 0 })

/**
 * Commands go through `perform`, so nothing can be made that the rules would refuse. Jobs do not wait in the outbox, where the worker would
 * run them today: they are taken out of the decision and run at the instant of the story, as the worker would, with ids that follow from the command.
 */
export const stageOf = (engine: Engine, seed: string, until: string): Stage => {
  const caught = new Map<string, Job[]>()
  const catching = (command: Command): Command => ({
    ...command,
    decide(facts, input, moment) {
      const decision = command.decide(facts, input, moment)
      if (isRefusal(decision)) return decision
      caught.set(moment.id, decision.filter((change) => change.do === 'job'))
      return decision.filter((change) => change.do !== 'job')
    },
  })
  const commands = new Map([...engine.registry.commands].map(([name, command]) => [name, catching(command)]))
  const at = (instant: string): Engine => ({ ...engine, registry: { ...engine.registry, commands }, clock: still(instant), committed() {} })
  const refusals = new Map<string, number>()
  let played = 0

  const act = async (who: Session, instant: string, name: string, input: unknown, id: string): Promise<Outcome> => {
    const outcome = await firmly(() => perform(at(instant), who, { id, name, input }))
    played++
    const jobs = caught.get(id) ?? []
    caught.delete(id)
    if (outcome.status === 'refused') refusals.set(outcome.code, (refusals.get(outcome.code) ?? 0) + 1)
    else for (const [n, job] of jobs.entries()) await work(job.name, job.payload, job.tenant ?? who.tenant, job.at ?? instant, childId(id, `job ${n}`))
    return outcome
  }
  const work = async (name: string, payload: Record<string, string>, tenant: string, instant: string, id: string): Promise<void> => {
    const who = engine.registry.system(tenant)
    let step = 0
    await engine.registry.jobs.get(name)?.run(payload, {
      tenant, id, now: instant, today: localDay(instant, who.zone),
      ask: async (query, input) => {
        const told = await answer(at(instant), who, query.name, input)
        if (told.status === 'refused') throw new Error(`${query.name}: ${told.code}`)
        return told.view as never
      },
      perform: (command, input, own) => act(who, instant, command.name, input, own ?? childId(id, `${command.name} ${step++}`)),
    })
  }

  return {
    async play(who, instant, name, input, about = '') {
      if (instant > until) throw new Stopped('the story ends before')
      const id = childId(seed, `${name} ${who.tenant} ${who.actor} ${instant} ${about}`)
      const outcome = await act(who, instant, name, input, id)
      if (outcome.status === 'refused') throw new Stopped(`${name}: ${outcome.code}`)
      return id
    },
    async look(who, instant, query, input) {
      if (instant > until) throw new Stopped('the story ends before')
      const told = await answer(at(instant), who, query, input)
      if (told.status === 'refused') throw new Stopped(`${query}: ${told.code}`)
    },
    calendar: (name, tenant, instant) => work(name, {}, tenant, instant, childId(seed, `${name} ${instant}`)),
    get played() { return played },
    refusals,
  }
}
