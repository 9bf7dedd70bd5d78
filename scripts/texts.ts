import { textFiles, type TextFile } from '#app/texts.ts'
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
  return [{ path: 'app/texts.generated.ts', content }]
}
