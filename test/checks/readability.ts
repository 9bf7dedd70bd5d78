/**
 * How easy a French text is: Kandel and Moles' index, 207 − 1.015 × words per sentence − 73.6 × syllables per word.
 * Source: L. Kandel and A. Moles, « Application de l'indice de Flesch à la langue française », 1958. Plain talk is near 90.
 */
export function kandelMoles(texts: readonly string[], leftOut: ReadonlySet<string> = new Set()): { index: number; long: string[] } {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap((sentence) => commonWords(sentence, leftOut))
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const index = 207 - (1.015 * words.length) / sentences.length - (73.6 * syllables) / words.length
  return { index: Math.round(index * 10) / 10, long: [...new Set(words.filter((word) => syllablesOf(word) > 3))] }
}

const sentenceSegmenter = new Intl.Segmenter('fr', { granularity: 'sentence' })
const wordSegmenter = new Intl.Segmenter('fr', { granularity: 'word' })

/** A colon, a semicolon or a new line also ends what is read in one breath. */
export const sentencesOf = (text: string): string[] =>
  text.split(/[:;\n]|\s–\s/).flatMap((part) => [...sentenceSegmenter.segment(part)].map(({ segment }) => segment.trim())).filter((sentence) => wordsIn(sentence).length > 0)

/** « l’équipe » is two words, « vingt-deux » one. */
export const wordsIn = (text: string): string[] => {
  const joined = text.replace(/(\p{L})-(?=\p{L})/gu, '$1\u2060').replace(/’|'/g, ' ')
  return [...wordSegmenter.segment(joined)].filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment.replaceAll('\u2060', '-'))
}

/** Neither names (a capital after the first word) nor figures nor glossary words count: nobody can make them shorter. */
function commonWords(sentence: string, leftOut: ReadonlySet<string>): string[] {
  return wordsIn(sentence).filter((word, at) => !(at > 0 && /^\p{Lu}/u.test(word)) && !/\d/.test(word) && !leftOut.has(word.toLowerCase()))
}

/** As it is said: mute endings and the u of qu and gu do not count, two vowels said apart do. « -ent » of a verb counts: better too strict. */
export function syllablesOf(word: string): number {
  const said = word.toLowerCase().normalize('NFC').replaceAll('œ', 'oe')
    .replace(/qu/g, 'k').replace(/gu(?=[eiyéèê])/g, 'g').replace(/ge(?=[aouâ])/g, 'j').replace(/aient$/, 'ai')
    .replace(/(?<=[aeou])y(?=[aeiouéèê])/g, 'i-').replace(/ays/g, 'a-is').replace(/(?<=i)ll(?=[aeiouéèê])/g, '-')
    .replace(/é(?=[aiouéèêâîô]|e(?!s?$))/g, 'é-').replace(/(?=[ïë])/g, '-').replace(/(?<=[aou])(?=[éè])/g, '-').replace(/i(?=ent$)/, 'i-')
    .replace(/(?<=[aeiouyéèêïâîôûà].*)(?<!é)es?$/, '')
  return Math.max(1, said.match(/[aàâeéèêëiîïoôuùûüy]+/g)?.length ?? 0)
}
