import type { TextFile } from '#app/texts.ts'
import { wordsOf, type Word } from './texts-model.ts'

/** What to write above a translation: the French it translates, and whether a speaker has read it. */
export const stampOf = (french: Word, reviewed: boolean) => `# fr=${french.hash} reviewed=${reviewed ? 'yes' : 'no'}`

/**
 * The catalogue with the stamps that `choose` asks for: a stamp to write above the message, or `undefined` to leave it as it is.
 * Only whole comment lines change; the translator's own comments stay.
 */
export function withStamps(file: TextFile, choose: (word: Word) => string | undefined): string {
  let source = file.source
  for (const word of wordsOf(file).reverse()) {
    const stamp = choose(word)
    if (!stamp) continue
    const start = source.lastIndexOf('\n', word.at) + 1
    const before = source.slice(0, start).split('\n').slice(0, -1)
    if (word.stamp) before.splice(before.findLastIndex((line) => line.startsWith('# fr=')), 1)
    source = [...before, stamp, source.slice(start)].join('\n')
  }
  return source
}

/** True for a key named whole, or by its beginning and a star: `referral-*`. */
export const named = (patterns: readonly string[], key: string) =>
  patterns.some((pattern) => (pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern))
