import { Stopped } from './stage.ts'

/** A story of its own: each `yield` is the instant at which it goes on. */
export type Journey = AsyncGenerator<string, void, void>
interface Entry { at: string; name: string; journey: Journey }

/** What happens, hour after hour. Journeys do not depend on each other within an hour, so several go on at once and the result is the same. */
export interface Agenda {
  /** `name` is unique. What is after the end never begins. */
  add(at: string, name: string, journey: Journey): void
  run(from: string, until: string, told: (day: string, share: number) => void): Promise<void>
}

const hourMs = 3_600_000, together = 3
const hourOf = (instant: string): number => Math.floor(Date.parse(instant) / hourMs)

export const makeAgenda = (): Agenda => {
  const hours = new Map<number, Entry[]>()
  let now = 0
  const put = (entry: Entry): void => {
    const hour = Math.max(hourOf(entry.at), now), list = hours.get(hour)
    if (list) list.push(entry)
    else hours.set(hour, [entry])
  }
  /** Goes on until it waits for another hour. */
  const follow = async (entry: Entry, until: string): Promise<void> => {
    try {
      for (let { at } = entry; at <= until;) {
        const { done, value } = await entry.journey.next()
        if (done) return
        if (hourOf(value) > now) return put({ ...entry, at: value })
        at = value
      }
    } catch (error) {
      if (!(error instanceof Stopped)) throw error
    }
  }
  return {
    add: (at, name, journey) => put({ at, name, journey }),
    async run(from, until, told) {
      const first = hourOf(from), last = hourOf(until)
      for (now = first; now <= last; now++) {
        if ((now - first) % 168 === 0) told(new Date(now * hourMs).toISOString().slice(0, 10), (now - first) / (last - first))
        for (let list = hours.get(now); list && list.length > 0; list = hours.get(now)) {
          hours.delete(now)
          const left = list.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.name < b.name ? -1 : 1))
          await Promise.all(Array.from({ length: together }, async () => {
            for (let entry = left.shift(); entry; entry = left.shift()) await follow(entry, until)
          }))
        }
      }
      told(until.slice(0, 10), 1)
    },
  }
}
