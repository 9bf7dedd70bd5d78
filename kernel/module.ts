import type { Command } from './command.ts'
import type { Page } from './page.ts'
import type { AnyQuery, Asked } from './query.ts'
import type { Session } from './session.ts'
import type { Permissions } from './session.ts'

/** What a job may do: ask and perform as the system of one tenant. Its payload holds ids only; it may run twice. */
export interface JobContext {
  tenant: string; now: string; today: string; id: string
  ask: <V>(query: Asked<V>, input: unknown) => Promise<V>
  perform: (command: Command, input: unknown, id?: string) => Promise<unknown>
}
export interface Job { kind: 'job'; name: string; cron?: string; run(payload: Record<string, string>, context: JobContext): Promise<void> }
export const jobOf = (name: string, run: Job['run'], cron?: string): Job => ({ kind: 'job', name, run, ...(cron && { cron }) })

/** One folder per word that the organisations use. */
export interface Module {
  name: string
  commands?: readonly Command[]; queries?: readonly AnyQuery[]; jobs?: readonly Job[]; pages?: readonly Page[]
}

/** The only list. Names are unique; HTTP, OpenAPI, client, matrix and audit titles come from here. */
export interface Registry {
  commands: ReadonlyMap<string, Command>; queries: ReadonlyMap<string, AnyQuery>; jobs: ReadonlyMap<string, Job>; pages: readonly Page[]
  permissions: Permissions
  /** The session under which jobs act in a tenant. */
  system(tenant: string): Session
}

export const registryOf = (modules: readonly Module[], permissions: Permissions, system: Registry['system']): Registry => {
  const commands = new Map<string, Command>(), queries = new Map<string, AnyQuery>(), jobs = new Map<string, Job>()
  const add = <T extends { name: string }>(map: Map<string, T>, x: T) => {
    if (commands.has(x.name) || queries.has(x.name) || jobs.has(x.name)) throw new TypeError(`${x.name} is declared twice`)
    map.set(x.name, x)
  }
  for (const m of modules) {
    m.commands?.forEach((c) => add(commands, c))
    m.queries?.forEach((q) => add(queries, q))
    m.jobs?.forEach((j) => add(jobs, j))
  }
  const pages = modules.flatMap((m) => m.pages ?? [])
  const paths = pages.map((p) => p.path)
  const twice = paths.find((p, i) => paths.indexOf(p) !== i)
  if (twice) throw new TypeError(`${twice} is declared twice`)
  return { commands, queries, jobs, pages, permissions, system }
}
