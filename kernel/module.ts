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
  const commands = new Map<string, Command>(), queries = new Map<string, AnyQuery>(), jobs = new Map<string, Job>(), names = new Set<string>()
  const once = (name: string) => {
    if (names.has(name)) throw new TypeError(`${name} is declared twice`)
    names.add(name)
  }
  const add = <T extends { name: string }>(map: Map<string, T>, x: T) => {
    once(x.name)
    map.set(x.name, x)
  }
  for (const m of modules) {
    m.commands?.forEach((c) => add(commands, c))
    m.queries?.forEach((q) => add(queries, q))
    m.jobs?.forEach((j) => add(jobs, j))
  }
  const pages = modules.flatMap((m) => m.pages ?? [])
  for (const { name, path } of pages) {
    once(name)
    once(path)
  }
  return { commands, queries, jobs, pages, permissions, system }
}
