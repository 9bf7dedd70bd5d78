import list from '#data/words/fr-2048.json' with { type: 'json' }

/** What a person's code is made of: `words` folded (no accent, lower case) and sorted, `digits` four of them. */
export type Code = { words: readonly [string, string, string]; digits: string }

const withoutAccents = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe')

/** Folded form → the word as it is written. */
const written = new Map(list.words.map((word) => [withoutAccents(word), word]))
const folded = [...written.keys()]

/** Small words that people add when they say or copy a code: none is in the list. */
const small = new Set(['l', 'le', 'la', 'les', 'un', 'une', 'd', 'de', 'du', 'des', 'et', 'puis', 'a', 'au', 'mon', 'ma', 'mes'])

/** ٤ and ۴ are what an Arabic or a Persian keyboard writes for 4. */
const latinDigits = (text: string) => text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf))

/** « les pommes », « une amicale »: an ending that nobody hears is forgiven when no other word is as near. */
function forgiven(word: string): string {
  if (written.has(word)) return word
  const [near, ...others] = folded.filter((form) => edits(word, form, 1) <= 1)
  const bare = (form: string) => form.replace(/[sxe]+$/, '')
  return near && others.length === 0 && bare(near) === bare(word) ? near : word
}

/**
 * Reads a code however it was typed: any order, case, accents, separators, small words between.
 * A word that is not in the list stays as typed: offer `closestWords`. `undefined` unless three words and four digits are there.
 */
export function foldCode(input: string): Code | undefined {
  const text = latinDigits(withoutAccents(input))
  const [one, two, three, ...more] = (text.match(/[a-z]+/g) ?? []).filter((word) => !small.has(word)).map(forgiven).sort()
  const digits = (text.match(/[0-9]/g) ?? []).join('')
  if (!one || !two || !three || more.length > 0 || digits.length !== 4) return undefined
  return { words: [one, two, three], digits }
}

export const isCodeWord = (word: string) => written.has(withoutAccents(word))

/** Edits between two short words, two swapped letters counting as one; stops counting past `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let older: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (older[j - 2] ?? 0) + 1 : Infinity
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same, swapped))
    }
    older = row
    row = next
  }
  return row[b.length] ?? limit + 1
}

/** Words of the list that `typed` may have meant, at most six, nearest first, as they are written; itself alone when it is one. */
export function closestWords(typed: string): string[] {
  const word = withoutAccents(typed).replace(/[^a-z]/g, '')
  const known = written.get(word)
  if (known) return [known]
  return folded
    .map((form) => ({ form, far: edits(word, form, 2), start: form[0] === word[0] ? 0 : 1 }))
    .filter(({ far }) => far <= 2)
    .sort((a, b) => a.far - b.far || a.start - b.start)
    .slice(0, 6)
    .flatMap(({ form }) => written.get(form) ?? [])
}

/** Three different words, as they are written. `random(n)` gives an integer from 0 to n − 1 and must be unpredictable. */
export function pickWords(random: (n: number) => number): string[] {
  const left = [...list.words]
  return [0, 1, 2].flatMap(() => left.splice(random(left.length), 1))
}

/** The code as it is shown and said: « forêt lampe sentier 4821 »; the order means nothing. */
export const spell = (words: readonly string[], digits: string) =>
  [...words.map((word) => written.get(withoutAccents(word)) ?? word), digits].join(' ')
