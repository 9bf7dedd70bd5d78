/** How a place where one guesses slows down: by address, and overall. Nothing is ever locked: somebody who types slowly always gets an answer. */
export interface Pace {
  /** Milliseconds to wait before the next try from there; grows with the wrong tries of the last minutes. */
  delay(address: string, now: number): number
  /** Counted when a try begins, so that tries sent together wait too; `right` takes it back. */
  begin(address: string, now: number): { right(): void }
}

const half = 5 * 60_000
const kept = 20_000
interface Count { tries: number; at: number }
const left = ({ tries, at }: Count, now: number): number => tries * 2 ** (-Math.max(0, now - at) / half)

/** The first three tries cost nothing; then 0.5 s, 1 s, 2 s … 8 s. Overall, from sixty wrong tries on, up to 2 s more for everybody. Tries fade by half in five minutes. */
export const pacing = (): Pace => {
  const byAddress = new Map<string, Count>()
  let all: Count = { tries: 0, at: 0 }
  const add = (address: string, now: number, by: number): void => {
    const known = byAddress.get(address)
    byAddress.delete(address)
    byAddress.set(address, { tries: Math.max(0, (known ? left(known, now) : 0) + by), at: now })
    all = { tries: Math.max(0, left(all, now) + by), at: now }
    if (byAddress.size > kept) byAddress.delete(byAddress.keys().next().value ?? '')
  }
  return {
    delay(address, now) {
      const known = byAddress.get(address)
      const own = known ? left(known, now) : 0, everybody = left(all, now)
      return Math.round((own < 3 ? 0 : Math.min(8_000, 500 * 2 ** (own - 3))) + (everybody < 60 ? 0 : Math.min(2_000, (everybody - 60) * 20)))
    },
    begin(address, now) {
      add(address, now, 1)
      let counted = true
      return { right: () => { if (counted) add(address, now, -1); counted = false } }
    },
  }
}
