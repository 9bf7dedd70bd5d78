import { answer } from '#kernel/ask.ts'
import type { Engine } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { aimed, type Target } from './aim.ts'
import type { Canaries } from './canaries.ts'
import { nameOf } from './canaries.ts'
import { readerOf, type Reader } from './reach.ts'
import { leaves, traces, type Universe } from './universe.ts'

export interface Crop { answers: number; traces: number; foreign: string[] }
export const crop = (): Crop => ({ answers: 0, traces: 0, foreign: [] })

/** What one reader may not meet in a text: canaries, by who was said to meet them; identifiers, by the rows she may read. */
export const sift = (text: string, reader: Reader, by: { canaries: Canaries; universe: Universe }, into: Crop, where: string): void => {
  into.answers++
  for (const trace of traces(text)) {
    into.traces++
    const what = by.canaries.foreign(trace, reader) ?? (by.canaries.is(trace) ? undefined : by.universe.foreign(trace, reader))
    if (what) into.foreign.push(`${where} to ${nameOf(reader)}: ${what}`)
  }
}

/** Everything that a session may ask, about itself and about others. `inputs`: for each query, one that is answered in some setting. */
export const harvest = async (engine: Engine, session: Session, targets: readonly Target[], from: { inputs: ReadonlyMap<string, unknown>; tables: ReadonlyMap<string, string>; canaries: Canaries; universe: Universe; office: string }, into: Crop): Promise<void> => {
  const reader = readerOf(session, from.office)
  for (const [name, input] of from.inputs) {
    const tries = new Map(targets.flatMap((target) => [undefined, target.words[0]].map((word) => aimed(input, from.tables, target, word))).map((one) => [JSON.stringify(one), one]))
    for (const one of tries.values()) {
      // An error nobody expected is an answer too: what it says must be nobody's.
      const told = await answer(engine, session, name, one).catch((error: unknown) => ({ status: 'refused' as const, code: String(error) }))
      if (told.status === 'refused') { sift(JSON.stringify(told), reader, from, into, name); if (told.code === 'kernel.not-permitted') break; continue }
      // What was typed to look for somebody is not an answer when it comes back alone.
      sift([...leaves(told.view)].map(([, leaf]) => String(leaf)).join('\n'), reader, from, into, name)
    }
  }
}
