import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { textFiles } from '#app/texts.ts'
import { shipped } from '#kernel/languages.ts'
import { wordsOf, type Word } from './texts-model.ts'
import { named, stampOf, withStamps } from './texts-stamp.ts'

const help = `npm run texts                      how far each language is
npm run texts -- --stamp           marks the translations that have no stamp with the French they translate
npm run texts -- --stamp key…      marks these again, after they were translated again (referral-* names several)
npm run texts -- --reviewed key…   a speaker of the language has read these: --lang ar keeps to one language`

const [verb, ...rest] = process.argv.slice(2)
const at = rest.indexOf('--lang')
const only = at < 0 ? undefined : rest.splice(at, 2)[1]
const files = textFiles().filter(({ lang }) => lang !== 'fr' && (!only || lang === only))
const french = new Map(textFiles().filter(({ lang }) => lang === 'fr').flatMap(wordsOf).map((word) => [word.key, word]))
const isStale = (word: Word) => word.stamp !== undefined && word.stamp.fr !== french.get(word.key)?.hash

function rewrite(choose: (word: Word, source: Word) => string | undefined) {
  for (const file of files) {
    const content = withStamps(file, (word) => {
      const source = french.get(word.key)
      return source && choose(word, source)
    })
    if (content === file.source) continue
    writeFileSync(join(import.meta.dirname, '..', file.path), content)
    console.log(`${file.path}: stamped`)
  }
}

function report() {
  const words = files.flatMap(wordsOf)
  for (const lang of shipped.filter((shippedLang) => shippedLang !== 'fr' && (!only || shippedLang === only))) {
    const own = words.filter((word) => word.lang === lang)
    const read = own.filter(({ stamp }) => stamp?.reviewed).length
    console.log(`${lang}: ${own.length} of ${french.size} messages, ${read} read by a speaker, ${own.filter(({ stamp }) => !stamp).length} without a stamp, ${own.filter(isStale).length} to translate again`)
  }
  for (const word of words.filter(isStale)) console.log(`  ${word.path}: ${word.key}: the French has changed`)
}

if (verb === undefined) report()
else if (verb === '--stamp') rewrite((word, source) => (rest.length === 0 ? !word.stamp : named(rest, word.key)) ? stampOf(source, false) : undefined)
else if (verb === '--reviewed' && rest.length > 0) rewrite((word, source) => (named(rest, word.key) && word.stamp && !isStale(word) ? stampOf(source, true) : undefined))
else {
  console.error(help)
  process.exitCode = 1
}
