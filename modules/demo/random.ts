import { childId } from '#kernel/uuid.ts'

export interface Chance {
  /** From 0 to below 1. */
  next(): number
  yes(share: number): boolean
  /** Bounds included. */
  int(from: number, to: number): number
  of<T>(list: readonly [T, ...T[]] | readonly T[]): T
  /** `[['a', 3], ['b', 1]]`: a three times out of four. */
  among<T>(weighted: readonly (readonly [T, number])[]): T
  mixed<T>(list: readonly T[]): T[]
}

/** Chance that follows from a text: the same text gives the same choices, in every process (sfc32). */
export const chanceOf = (text: string): Chance => {
  const hex = childId(text, 'chance').replaceAll('-', '')
  let [a = 0, b = 0, c = 0, d = 1] = [0, 8, 16, 24].map((at) => Number.parseInt(hex.slice(at, at + 8), 16) | 0)
  const next = () => {
    const t = (((a + b) | 0) + d) | 0
    d = (d + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + t) | 0
    return (t >>> 0) / 4_294_967_296
  }
  for (let i = 0; i < 12; i++) next()
  const of = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to choose from')
    return list[Math.floor(next() * list.length)] as T
  }
  return {
    next, of,
    yes: (share) => next() < share,
    int: (from, to) => from + Math.floor(next() * (to - from + 1)),
    among<T>(weighted: readonly (readonly [T, number])[]): T {
      let left = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [one, weight] of weighted) if ((left -= weight) < 0) return one
      return of(weighted)[0]
    },
    mixed(list) {
      const all = [...list]
      for (let i = all.length - 1; i > 0; i--) {
        const at = Math.floor(next() * (i + 1)), held = all[i] as (typeof all)[number]
        all[i] = all[at] as (typeof all)[number]
        all[at] = held
      }
      return all
    },
  }
}
