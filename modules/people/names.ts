/** A stored key of a name: a whole word, or a word less one letter. */
export interface NameKey { key: string; whole: boolean }

const ligatures: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' }

/**
 * The words of a name as one compares them: accents and case folded, hyphens and apostrophes split, other scripts kept.
 * « Jean-Baptiste D’Amours » → jean, baptiste, d, amours.
 */
export const wordsOfName = (name: string): string[] => {
  const plain = name.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[œæßøłđðþı]/gu, (letter) => ligatures[letter] ?? letter)
  return [...new Set(plain.split(/[^\p{L}\p{N}]+/u).filter(Boolean))]
}

/** A word less each of its letters, once; nothing for words of three letters or fewer, which would all look alike. */
const lessOne = (word: string): string[] => {
  const letters = [...word]
  return letters.length < 4 ? [] : [...new Set(letters.map((_, i) => letters.toSpliced(i, 1).join('')))]
}

/**
 * What is stored of a name, and what is looked up: two words with a key in common differ by one slip of the hand at most
 * (a letter more, less, other, or two that changed places). Equality only, so a database and a device find the same people.
 */
export const personKeys = (name: string): NameKey[] => {
  const whole = wordsOfName(name).map((key) => ({ key, whole: true }))
  const known = new Set(whole.map(({ key }) => key))
  const less = [...new Set(whole.flatMap(({ key }) => lessOne(key)))].filter((key) => !known.has(key))
  return [...whole, ...less.map((key) => ({ key, whole: false }))]
}

/** How well one typed word meets one word of a name: 3 the same, 2 its beginning, 1 a slip away, 0 another word. */
export const wordFit = (typed: string, word: string): 0 | 1 | 2 | 3 => {
  if (typed === word) return 3
  if (typed.length >= 2 && word.startsWith(typed)) return 2
  const keys = new Set([word, ...lessOne(word)])
  return [typed, ...lessOne(typed)].some((key) => keys.has(key)) ? 1 : 0
}

/** How well what was typed meets a name: every word must be met; the more exactly, the higher. 0: not she. */
export const nameFit = (typed: string, name: string): number => {
  const words = wordsOfName(name)
  const fits = wordsOfName(typed).map((word) => Math.max(0, ...words.map((one) => wordFit(word, one))))
  return fits.length === 0 || fits.includes(0) ? 0 : fits.reduce<number>((sum, fit) => sum + fit, 0) / fits.length
}
