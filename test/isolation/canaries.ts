import { randomBytes, randomInt } from 'node:crypto'
import type { Reader } from './reach.ts'

/** `tenant`, or `tenant/subject` for whoever is held to one person; `tenant@member` for what one member alone may meet. */
export const nameOf = ({ tenant, subject }: Pick<Reader, 'tenant' | 'subject'>): string => (subject === undefined ? tenant : `${tenant}/${subject}`)

export interface Canaries extends ReturnType<typeof canaries> {}
/**
 * Unique words, telephones and numbers, each with those who may meet it: said by whoever plants them, from what was agreed,
 * never read back from the rows that the product wrote.
 */
export const canaries = () => {
  const may = new Map<string, { readers: Set<string>; where: string }>()
  const mint = (shape: (random: string) => string, where: string, readers: readonly string[]): string => {
    const token = shape(randomBytes(5).toString('hex'))
    may.set(token, { readers: new Set(readers), where })
    return token
  }
  return {
    size: () => may.size,
    word: (where: string, ...readers: string[]) => mint((random) => `mot${random}`, where, readers),
    phone: (where: string, ...readers: string[]) => mint(() => `+1990${String(randomInt(10_000_000)).padStart(7, '0')}`, where, readers),
    number: (where: string, ...readers: string[]) => Number(mint(() => String(700_000_000 + randomInt(99_999_999)), where, readers)),
    /** Somebody else may meet it from now on. */
    share: (token: string, ...readers: string[]) => { for (const one of readers) may.get(token)?.readers.add(one) },
    is: (trace: string) => may.has(trace),
    whose: (trace: string) => `a canary of ${may.get(trace)?.where ?? 'nobody'}`,
    /** What it is, when this reader may not meet it. */
    foreign(trace: string, reader: Pick<Reader, 'tenant' | 'subject' | 'actor'>): string | undefined {
      const one = may.get(trace), alone = reader.subject === undefined && reader.actor !== undefined && one?.readers.has(`${reader.tenant}@${reader.actor}`)
      return one && !alone && !one.readers.has(nameOf(reader)) ? `a canary of ${one.where}` : undefined
    },
  }
}
