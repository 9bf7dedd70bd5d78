import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { allTexts, textFiles, textFolders, type TextFile } from '#app/texts.ts'
import { languages, shipped, type Lang } from '#kernel/languages.ts'
import { Instrument } from '#modules/instruments/schema.ts'
import { textKeys } from '#modules/instruments/text-keys.ts'
import { generateTexts } from '../../scripts/texts.ts'
import { wordsOf, type Word } from '../../scripts/texts-model.ts'
import { figures, hardPages, incomplete, misnamed, missing, otherArguments, tooLong, unstamped, unused, unwelcome, type Source } from './texts-rules.ts'

const root = join(import.meta.dirname, '../..')
const files = textFiles()
const words = files.flatMap(wordsOf)
const read = (path: string): Source => ({ path, source: readFileSync(join(root, path), 'utf8') })

/** Everything that may name a message: sources that run, not tests nor what is generated. */
const sources = globSync([`{${textFolders.join(',')}}/**/*.{ts,tsx,mjs,json}`, '*.mjs', 'db/migrations/*.sql', 'scripts/*.ts'], { cwd: root })
  .filter((path) => !/\.test\.|\.generated\./.test(path)).map(read)
const instruments = globSync('instruments/*.json', { cwd: root }).map((path) => Instrument.parse(JSON.parse(read(path).source)))
const asked = new Set<string>(instruments.flatMap(textKeys))

/** `### prefixes: door, request` of the French catalogues. */
const declared = new Map(files.filter(({ lang }) => lang === 'fr').map(({ folder, source }) =>
  [folder, (/^### prefixes: (.+)$/m.exec(source)?.[1] ?? '').split(',').map((prefix) => prefix.trim()).filter(Boolean)]))

/** The words that the public meets and that the glossary explains. */
const glossary = new Set([...read('docs/glossary.md').source.matchAll(/^\| \*\*(.+?)\*\* \|/gm)].flatMap(([, word]) => (word ?? '').toLowerCase().split(', ')))

test('each message is named after its folder, once', () => expect(misnamed(words, declared)).toEqual([]))
test('every language says what it must', () => expect(incomplete(words)).toEqual([]))
test('translations use the variables of the French', () => expect(otherArguments(words)).toEqual([]))
test('each translation is of the French of today', () => expect(unstamped(words)).toEqual([]))
test('no unwelcome word', () => expect(unwelcome(words)).toEqual([]))
test('public sentences have at most twenty words', () => expect(tooLong(words)).toEqual([]))
test('public French pages read easily', () => expect(hardPages(words, glossary)).toEqual([]))
test('no amount, rate, year or phone number is written in a text', () => expect(figures(words)).toEqual([]))
test('every message is said somewhere', () => expect(unused(words, sources, asked)).toEqual([]))
test('every refusal and question has its message', () => expect(missing(words, sources, asked)).toEqual([]))

test('typed keys are up to date', () => {
  for (const { path, content } of generateTexts()) expect(read(path).source, `${path}: run npm run generate`).toBe(content)
})

test('every message formats, with a value for each of its variables', () => {
  const wrong = words.filter(({ term, lang }) => !term && shipped.some((known) => known === lang)).flatMap((word) => {
    const bundle = allTexts(word.lang, 'America/Toronto')
    const values = Object.fromEntries([...word.args].map(([name, type]) => [name, type === 'number' ? 3 : '2026-11-22']))
    const errors: Error[] = []
    bundle.formatPattern(bundle.getMessage(word.key)?.value ?? '', values, errors)
    return errors.map((error) => `${word.path}: ${word.key}: ${error.message}`)
  })
  expect(wrong).toEqual([])
})

// Negative controls: each rule, given the fault it is there for, names it.
const faulty = (catalogues: Partial<Record<Lang, string>>): Word[] =>
  Object.entries(catalogues).flatMap(([lang, source]) => wordsOf({ path: `door/texts.${lang}.ftl`, folder: 'door', lang: lang as Lang, source } satisfies TextFile))
const page = (text: string) => faulty({ fr: `## page: door\n\ndoor-a = ${text}` })

test('control: names', () => {
  expect(misnamed(faulty({ fr: 'house-a = A\ndoor-Big = B\ndoor-c = C\n    .title = D\ndoor-e = E\ndoor-e = F' }))).toEqual([
    expect.stringContaining('must begin with door-'), expect.stringContaining('not kebab-case'), expect.stringContaining('no attribute'), expect.stringContaining('written twice'),
  ])
  expect(misnamed(faulty({ fr: 'house-a = A' }), new Map([['door', ['house']]]))).toEqual([])
})

test('control: completeness', () => {
  const staff = faulty({ fr: 'door-a = A', en: 'door-b = B' })
  expect(incomplete(staff)).toEqual([expect.stringContaining('door-b: has no French'), expect.stringContaining('door-a: no en')])
  expect(incomplete(faulty({ fr: '### public\n\ndoor-a = A', en: 'door-a = A' }))).toEqual([expect.stringContaining('door-a: no ar')])
  expect(incomplete(faulty({ fr: '### public\n\n## staff\n\ndoor-a = A', en: 'door-a = A' }))).toEqual([])
})

test('control: variables', () => {
  expect(otherArguments(faulty({ fr: 'door-a = { $name }', en: 'door-a = { $nom }', ar: 'door-a = A' }))).toHaveLength(2)
})

test('control: stamps', () => {
  const [source] = faulty({ fr: 'door-a = Ouvrez.' })
  const english = (stamp: string) => unstamped(faulty({ fr: 'door-a = Ouvrez.', en: `${stamp}door-a = Open.` }))
  expect(english('')).toEqual([expect.stringContaining('no stamp')])
  expect(english(`# fr=${source?.hash} reviewed=no\n`)).toEqual([])
  expect(english('# fr=00000000 reviewed=yes\n')).toEqual([expect.stringContaining('the French has changed')])
})

test('control: unwelcome words and marks', () => {
  for (const text of ['Votre cas est ouvert.', 'Un échec de plus.', 'Absence non motivée.', 'Les conseiller·ères.', 'Vous êtes prêt(e).', 'Les usagers difficiles.', 'Les étudiant.e.s.']) {
    expect(unwelcome(page(text)), text).toHaveLength(1)
  }
  for (const text of ['En cas de doute, appelez.', 'Dans ce cas, attendez.', 'Le cas échéant, dites-le.', 'Cascade', 'nom@exemple.ca', 'Ouvrez. Entrez.']) expect(unwelcome(page(text)), text).toEqual([])
  expect(unwelcome(faulty({ en: 'door-a = Your case is closed.' }))).toHaveLength(1)
})

test('control: long sentences and hard pages', () => {
  expect(tooLong(page('Un mot, '.repeat(11)))).toHaveLength(1)
  expect(tooLong(page('Un mot. '.repeat(30)))).toEqual([])
  const administrative = 'La présentation obligatoire des documents justificatifs conditionne l’admissibilité administrative au programme gouvernemental.'
  expect(hardPages(page(administrative), new Set())).toEqual([expect.stringContaining('administrative')])
  expect(hardPages(page('Dites-nous ce qui vous aide. Nous vous appelons demain matin.'), new Set())).toEqual([])
})

test('control: figures', () => {
  for (const text of ['Vous recevez 829 $ par mois.', 'Avant le 1er juin 2027.', 'Un supplément de 25 %.', 'Appelez le 418 555-0123.']) expect(figures(page(text)), text).toHaveLength(1)
  for (const text of ['Écrivez l’année, comme 1987.', 'Il reste { $days } jours.', 'Choisissez 3 lieux.']) expect(figures(page(text)), text).toEqual([])
})

test('control: unused and missing', () => {
  const own = faulty({ fr: 'door-a = A\ndoor-kind-b = B\ndoor-gone = C\ndoor-one-owner = D\ndoor-a-next = E' })
  const code = [{ path: 'modules/door/a.ts', source: "t('door-a'); t(`door-kind-${kind}`); t(`${key}-next`); refuse('door.not-yet')" }, { path: 'db/a.sql', source: 'create unique index door_one_owner on door (id); create unique index door_twice on door (id)' }]
  expect(unused(own, code, new Set())).toEqual([expect.stringContaining('door-gone')])
  expect(missing(own, code, new Set(['door-asked']))).toEqual([expect.stringContaining('door-not-yet'), expect.stringContaining('door-twice'), expect.stringContaining('door-asked')])
})

test('the ten languages are declared with their own name and direction', () => {
  expect(Object.keys(languages)).toEqual(['fr', 'en', 'es', 'pt', 'ht', 'uk', 'zh-Hans', 'ar', 'fa', 'prs'])
  expect(Object.entries(languages).filter(([, { dir }]) => dir === 'rtl').map(([lang]) => lang)).toEqual(['ar', 'fa', 'prs'])
})
