import { answer } from '#kernel/ask.ts'
import { localDay } from '#kernel/clock.ts'
import type { Engine } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { leaves } from '#test/isolation/universe.ts'
import type { World } from '#test/world.ts'
import type { Whose } from './whose.ts'

export type How = 'opened' | 'listed' | 'searched'
/** One answer, in a minute of its own: who reads, the people whom it showed, each with the trace that tells, and those whom the question named. */
export interface Shown { at: string; name: string; how: How; who: Session; seen: ReadonlyMap<string, string>; named: ReadonlySet<string>; page?: true }
/** One visit that she must be told of. */
export interface Visit { her: string; at: string; reader: string; actor: string; how: How }
export interface Differences { calls: number; shown: number; unlogged: string[]; unshown: string[]; visits: Visit[] }

/** A minute for each call, so that what is kept of one is never taken for what is kept of another. */
export const minutes = (from: number) => {
  let n = 0
  return (): string => new Date(from - (from % 60_000) + 60_000 * n++).toISOString()
}
const minuteOf = (instant: unknown): string => new Date(String(instant)).toISOString().slice(0, 16)
const at = (engine: Engine, now: string): Engine => ({ ...engine, clock: { ...engine.clock, now: () => now, today: (zone) => localDay(now, zone) } })

/** Whose trace is kept when this session reads: the organisation of a member, also of one who helps; nobody's when it is her own. */
const readerOf = (s: Session): string | undefined => (s.kind === 'user' ? s.tenant : s.kind === 'link' ? s.helper : undefined)
const text = (value: unknown): string => [...leaves(value)].map(([, leaf]) => String(leaf)).join('\n')
/** Those whom a question is about: named in it, or the one whom the link is held to. */
export const named = (whose: Whose, who: Session, input: unknown): Set<string> => new Set([...whose.seen(text(input)).keys(), ...(who.kind === 'link' ? [whose.pathOf(who.subject)] : [])])

/** Asks, and reads in the bytes of the answer who was shown. Undefined when nothing was answered. */
export const show = async (engine: Engine, whose: Whose, who: Session, name: string, input: unknown, now: string): Promise<Shown | undefined> => {
  const told = await answer(at(engine, now), who, name, input)
  return told.status === 'refused' ? undefined : { at: now, name, how: engine.registry.queries.get(name)?.how ?? 'listed', who, seen: whose.seen(text(told.view)), named: named(whose, who, input) }
}

/** What was kept of each call, against whom it showed, both ways. What is opened may tell of nobody but the one it was asked about: that is a reading of her too. */
export const compare = async (w: Pick<World, 'rows'>, whose: Whose, shown: readonly Shown[]): Promise<Differences> => {
  const out: Differences = { calls: shown.length, shown: 0, unlogged: [], unshown: [], visits: [] }
  const moments = shown.map((one) => minuteOf(one.at)).sort()
  const kept = Map.groupBy(await w.rows("select at, subject_id, reader_id, actor, query, how from kernel.read where at >= $1::timestamptz and at < $2::timestamptz + interval '1 minute'", [`${moments[0]}Z`, `${moments.at(-1)}Z`]), (row) => minuteOf(row['at']))
  for (const { at: moment, name, how, who, seen, named: about, page } of shown) {
    const rows = kept.get(minuteOf(moment)) ?? [], reader = readerOf(who), by = `${name} by ${who.kind} ${who.role}${reader && who.kind === 'link' ? ' who helps' : ''}`
    const good = rows.filter((row) => row['reader_id'] === reader && row['actor'] === who.actor && (page || (row['query'] === name && row['how'] === how))), told = new Set(good.map((row) => whose.pathOf(String(row['subject_id']))))
    out.shown += seen.size
    if (good.length < rows.length) out.unshown.push(`${by}: kept in the name of somebody else, or otherwise`)
    // What somebody reads of herself leaves nothing; that a link meets nobody else is what the canaries prove.
    if (reader !== undefined || who.kind === 'public') for (const [her, trace] of seen) if (!told.has(her)) out.unlogged.push(`${by}: ${trace} of ${her} was shown, and nothing kept`)
    for (const her of told) if (!seen.has(her) && !(how === 'opened' && about.has(her))) out.unshown.push(`${by}: a reading of ${her} was kept, who was not shown`)
    if (reader !== undefined) for (const her of new Set([...seen.keys(), ...told])) out.visits.push({ her, at: moment, reader, actor: who.actor, how })
  }
  return out
}
