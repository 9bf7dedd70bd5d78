import { shipped, type Lang } from '#kernel/languages.ts'
import { messageOf } from '#kernel/texts.ts'
import type { Word } from '../../scripts/texts-model.ts'
import { kandelMoles, sentencesOf, wordsIn } from './readability.ts'
import { versionsOf } from './texts-versions.ts'

/** Each rule reads every message of every catalogue and says what is wrong, one line a finding. */
const inFrench = (words: readonly Word[]) => words.filter(({ lang }) => lang === 'fr')
const publicKeys = (words: readonly Word[]) => new Set(inFrench(words).filter(({ page }) => page).map(({ key }) => key))
const at = (word: Word) => `${word.path}: ${word.key}`

/** A message is named after the folder that holds it, or after a table of that folder, said once as `### prefixes: door, request`. */
export function misnamed(words: readonly Word[], declared: ReadonlyMap<string, readonly string[]> = new Map()): string[] {
  const owners = new Map<string, string>()
  const twice = new Set<string>()
  return words.flatMap((word) => {
    const mine = [word.folder, ...(declared.get(word.folder) ?? [])]
    const seen = `${word.lang} ${word.key}`
    const again = twice.has(seen) ? [`${at(word)}: written twice in ${word.lang}`] : []
    twice.add(seen)
    const prefix = mine.find((start) => word.key.startsWith(`${start}-`))
    if (!prefix) return [...again, `${at(word)}: must begin with ${mine.join('- or ')}-`]
    const owner = owners.get(prefix) ?? word.folder
    owners.set(prefix, owner)
    return [
      ...again,
      ...(owner === word.folder ? [] : [`${at(word)}: ${prefix}- belongs to ${owner}`]),
      ...(/^[a-z0-9]+(-[a-z0-9]+)*$/.test(word.key) ? [] : [`${at(word)}: not kebab-case`]),
      ...(word.attributes.length > 0 ? [`${at(word)}: one text a message, no attribute (.${word.attributes.join(', .')})`] : []),
    ]
  })
}

/** English says everything; the other languages say every public page; nobody says what French does not. */
export function incomplete(words: readonly Word[]): string[] {
  const open = publicKeys(words)
  const french = inFrench(words)
  const known = new Set(french.map(({ key }) => key))
  const orphans = words.filter(({ key }) => !known.has(key)).map((word) => `${at(word)}: has no French`)
  return orphans.concat(shipped.filter((lang) => lang !== 'fr').flatMap((lang) => {
    const said = new Set(words.filter((word) => word.lang === lang).map(({ key }) => key))
    return french.filter(({ key }) => (lang === 'en' || open.has(key)) && !said.has(key)).map((word) => `${at(word)}: no ${lang}`)
  }))
}

/** A translation uses the variables of the French, all of them and no other. */
export function otherArguments(words: readonly Word[]): string[] {
  const names = (word: Word) => [...word.args.keys()].sort().join(', ') || 'none'
  const french = new Map(inFrench(words).map((word) => [word.key, word]))
  return words.flatMap((word) => {
    const source = french.get(word.key)
    return source && names(source) !== names(word) ? [`${at(word)}: variables ${names(word)}, in French ${names(source)}`] : []
  })
}

/** Each translation says which French it translates. */
export function unstamped(words: readonly Word[]): string[] {
  const french = new Map(inFrench(words).map((word) => [word.key, word]))
  return words.filter(({ lang }) => lang !== 'fr').flatMap((word) => {
    const source = french.get(word.key)
    if (!source) return []
    if (!word.stamp) return [`${at(word)}: no stamp; run npm run texts -- --stamp`]
    return word.stamp.fr === source.hash ? [] : [`${at(word)}: the French has changed; translate it again, then npm run texts -- --stamp ${word.key}`]
  })
}

const allowed = /\b(?:en|au|dans (?:ce|le|certains|tous les)|en tout|le|tous les) cas\b(?= o[uù]| de | d’|[ ,.]|$)/giu
const forbidden: Partial<Record<Lang, RegExp>> = {
  fr: /(?<!\p{L})(?:cas|échecs?|usag(?:er|ère)s? difficiles?|absences? non motivées?|non-conformités?|non-collaboration|clients? non volontaires?|BS|assistés? soci(?:al|aux)|bénéficiaires?)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:cases?|failures?|difficult clients?|unexcused absences?|non-compliance|welfare recipients?)(?!\p{L})/iu,
}
/** Words that this platform never uses of a person, and ways of writing that a screen reader stumbles on. */
export function unwelcome(words: readonly Word[]): string[] {
  return words.flatMap((word) => versionsOf(word.pattern).flatMap((text) => {
    const bare = text.replace(allowed, '').replace(/\bin (?:any|that|this) case\b|\bin case\b/gi, '')
    const said = forbidden[word.lang]?.exec(bare)?.[0]
    return [
      ...(said ? [`${at(word)}: « ${said} » is not a word of ours`] : []),
      ...(/\p{L}[·•‧]\p{L}|\p{L}\.(?:e|ne|ère|trice|ve)s?(?![\p{L}@])/iu.test(text) ? [`${at(word)}: no point inside a word`] : []),
      ...(/\p{L}\((?:e|s|es|ne|le|trice|ère|ve)\)/iu.test(text) ? [`${at(word)}: no parenthesis inside a word`] : []),
    ]
  }))
}

/** One idea a sentence: at most twenty words where the public reads. */
export function tooLong(words: readonly Word[], limit = 20): string[] {
  const open = publicKeys(words)
  return words.filter(({ key }) => open.has(key)).flatMap((word) => versionsOf(word.pattern).flatMap((text) => text.split(/(?<=[.!?؟。…])\s|\n/u).flatMap((sentence) =>
    wordsIn(sentence).length > limit ? [`${at(word)}: ${wordsIn(sentence).length} words: ${sentence.trim()}`] : [])))
}

/** Public pages that read harder than `least`, over their messages of six words or more. */
export function hardPages(words: readonly Word[], glossary: ReadonlySet<string>, least = 70): string[] {
  const pages = Map.groupBy(inFrench(words).filter(({ page }) => page), ({ page }) => page ?? '')
  return [...pages].flatMap(([page, own]) => {
    const texts = own.flatMap(({ pattern }) => versionsOf(pattern)).filter((text) => wordsIn(text).length >= 6)
    if (texts.flatMap(sentencesOf).length === 0) return []
    const { index, long } = kandelMoles(texts, glossary)
    return index < least ? [`page ${page}: ${index}, at least ${least} wanted; long words: ${long.join(', ')}`] : []
  })
}

/** Amounts, rates, years and real phone numbers change: they come from dated data, as arguments. Examples (« comme 1987 ») may stand. */
export function figures(words: readonly Word[]): string[] {
  const example = /(?:comme|exemple|like|example|مثل|مثال)\s*:?\s[^.!?]*/giu
  const sure = /\d[\d\s,.]*\s?(?:\$|dollars?|%)|\$\s?\d|\b(?:19|20)\d\d\b|\b\d{3}[-. ]\d{3}-\d{4}\b/u
  return words.flatMap((word) => versionsOf(word.pattern).flatMap((text) => {
    const found = sure.exec(text.replace(example, ''))?.[0]
    return found ? [`${at(word)}: « ${found} » must come from data`] : []
  }))
}

export type Source = { path: string; source: string }
const tokens = (source: string) => (source.match(/[a-z0-9]+(?:[-._][a-z0-9]+)+/g) ?? []).map((token) => token.replaceAll(/[._]/g, '-'))

/** Messages that no source names: whole, as a refusal's code or a constraint's, by the beginning or the end of a template (`door-${kind}`, `${key}-next`), or in `asked`. */
export function unused(words: readonly Word[], sources: readonly Source[], asked: ReadonlySet<string>): string[] {
  const said = new Set(sources.flatMap(({ source }) => tokens(source)))
  const starts = new Set(sources.flatMap(({ source }) => [...source.matchAll(/`([a-z0-9]+(?:-[a-z0-9]+)+-)\$\{/g)].map(([, start]) => start ?? '')))
  const ends = new Set(sources.flatMap(({ source }) => [...source.matchAll(/\}(-[a-z0-9-]+)`/g)].map(([, end]) => end ?? '')))
  const begun = (key: string) => [...starts].some((start) => start && key.startsWith(start))
  const ended = (key: string) => [...ends].some((end) => end && key.endsWith(end) && said.has(key.slice(0, -end.length)))
  // The journal titles a command by its own name: `referral.accept` → `referral-command-accept`.
  const titled = (key: string) => /^[a-z]+-command-/.test(key) && said.has(key.replace('-command-', '-'))
  return inFrench(words).filter(({ key, term }) => !term && !titled(key) && !said.has(key) && !asked.has(key) && !begun(key) && !ended(key)).map((word) => `${at(word)}: nothing says it`)
}

/** Refusals in sources, unique rules in migrations and texts of instruments that no catalogue has. What `t(…)` names, the compiler checks. */
export function missing(words: readonly Word[], sources: readonly Source[], asked: ReadonlySet<string>): string[] {
  const known = new Set(inFrench(words).map(({ key }) => key))
  const codes = sources.flatMap(({ path, source }) => {
    const refusals = /\.tsx?$/.test(path) ? [...source.matchAll(/\b(?:refuse|refused)\(\s*'([a-z0-9.-]+)'/g)] : []
    const rules = path.endsWith('.sql') ? [...source.matchAll(/(?:create unique index|constraint) (\w+)(?= on | exclude| unique)/gi)] : []
    return [...refusals, ...rules].map(([, code]) => ({ path, key: path.endsWith('.sql') ? (code ?? '').replaceAll('_', '-') : messageOf(code ?? '') }))
  })
  const wanted = [...codes, ...[...asked].map((key) => ({ path: 'instruments', key }))]
  return [...new Set(wanted.filter(({ key }) => !known.has(key)).map(({ path, key }) => `${path}: ${key} is in no catalogue`))]
}
