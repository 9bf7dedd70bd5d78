import type { Catalogue } from '#kernel/register.ts'
import { traces, type Placed, type Universe } from '#test/isolation/universe.ts'
import type { World } from '#test/world.ts'

export interface Whose extends Awaited<ReturnType<typeof whoseIn>> {}
/**
 * Whose each identifier and each planted word is, read from the rows and not from the product: a person is named by her path, which ties
 * her request to her files. What also stands in a row about nobody (a member, a service, a setting) tells nothing of anybody.
 */
export const whoseIn = async (w: Pick<World, 'rows'>, catalogue: Catalogue, { placed }: Universe) => {
  const paths = new Map((await w.rows('select id, path_id from request union all select id, path_id from person')).map((row) => [String(row['id']), String(row['path_id'])]))
  const pathOf = (subject: string) => paths.get(subject) ?? subject
  const hers = new Map<string, Set<string>>(), nobodys = new Set<string>()
  const add = (trace: string, path: string) => void (hers.get(trace) ?? hers.set(trace, new Set()).get(trace))?.add(path)
  const rowOf = ({ info, row }: Placed) => ({ key: String(row[info.key.at(-1) ?? 'id']), subject: info.subject === undefined ? undefined : row[info.subject] })
  for (const one of placed.filter(({ table }) => Object.hasOwn(catalogue, table))) {
    const { key, subject } = rowOf(one), words = one.traces.filter((trace) => trace === key || !trace.includes('-'))
    for (const trace of words) if (typeof subject === 'string') add(trace, pathOf(subject)); else nobodys.add(trace)
  }
  for (const [subject, path] of paths) { add(subject, path); add(path, path) }
  /** The one person whom a trace tells of; undefined when it tells of several, or of nobody. */
  const of = (trace: string): string | undefined => {
    const those = hers.get(trace)
    return those?.size === 1 && !nobodys.has(trace) ? [...those][0] : undefined
  }
  return { of, pathOf, size: hers.size, seen: (text: string): Map<string, string> => new Map(traces(text).flatMap((trace): [string, string][] => { const her = of(trace); return her === undefined ? [] : [[her, trace]] })) }
}
