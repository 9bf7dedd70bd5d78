import { textFiles, texts, type TextFile } from '#app/texts.ts'
import { shipped } from '#kernel/languages.ts'
import { builtin } from '#modules/instruments/builtin.ts'
import { questionText } from '#modules/instruments/text-keys.ts'
import { wordsOf } from './texts-model.ts'

/** The typed keys of every French catalogue: an unknown key, a missing or a wrong argument does not compile. */
export function generateTexts(files: readonly TextFile[] = textFiles()): { path: string; content: string }[] {
  const words = files.filter(({ lang }) => lang === 'fr').flatMap(wordsOf).filter(({ term }) => !term)
  words.sort((a, b) => (a.key < b.key ? -1 : 1))
  const lines = words.map(({ key, args }) => {
    const types = [...args].sort().map(([name, type]) => `${JSON.stringify(name)}: ${type}`)
    return `    '${key}': { ${types.join('; ')} }`.replace('{  }', '{}')
  })
  const content = [
    '// Generated from the French catalogues (texts.fr.ftl) by `npm run generate`. Do not edit.',
    'export {}',
    "declare module '#kernel/texts.ts' {",
    '  interface TextArgs {',
    ...lines,
    '  }',
    '}',
    '',
  ].join('\n')
  return [{ path: 'app/texts.generated.ts', content }, { path: 'modules/instruments/labels.generated.ts', content: labels() }]
}

/** What the platform's instruments ask, in every language: an organisation's own question is not to ask it again under another key. */
function labels(): string {
  // A question taken up from another instrument has its words there.
  const lines = builtin.flatMap((instrument) => instrument.questions.filter(({ of }) => of === undefined).map((question) => {
    const said = shipped.flatMap((lang) => ['self', 'other'].flatMap((speaking) => [undefined, 'label'].map((part) => texts(lang).find(questionText(instrument, question, part), { for: speaking })?.text ?? '')))
    return `  '${question.key}': ${JSON.stringify([...new Set(said.filter(Boolean))])},`
  }))
  return ['// Generated from the texts of the instruments by `npm run generate`. Do not edit.', 'export const builtinLabels: Readonly<Record<string, readonly string[]>> = {', ...lines, '}', ''].join('\n')
}
