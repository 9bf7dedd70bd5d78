import type { KnownThingRow } from '#db/types.ts'
import { textOf } from './known.ts'

/** Four figures, in any script; undefined otherwise. */
export const digitsIn = (typed: string): string | undefined => {
  const digits = typed.normalize('NFKC').replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16)).replaceAll(/\s/g, '')
  return /^\d{4}$/.test(digits) ? digits : undefined
}

/** The first that anybody would try: one figure four times, four in a row up or down, a year of hers. `years`: those in which she may be born. */
export const easy = (digits: string, years: readonly string[] = []): boolean => {
  const steps = new Set([...digits].slice(1).map((digit, i) => (Number(digit) - Number(digits[i]) + 10) % 10))
  return years.includes(digits) || (steps.size === 1 && [0, 1, 9].some((step) => steps.has(step)))
}

/** The years in which she may be born, out of what she said. */
export const birthYears = (known: readonly KnownThingRow[]): string[] => [...new Set((textOf(known, 'person.birth') ?? '').match(/(?<!\d)\d{4}(?!\d)/g) ?? [])]

/** Four figures that are not easy; `draw`: a number for a try. */
export const drawDigits = (draw: (trial: number) => number, years: readonly string[] = []): string => {
  for (let trial = 0; ; trial++) {
    const digits = String(draw(trial) % 10_000).padStart(4, '0')
    if (!easy(digits, years)) return digits
  }
}
