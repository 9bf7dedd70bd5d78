import { readFileSync } from 'node:fs'
import { FluentBundle, FluentResource } from '@fluent/bundle'
import { errorCode, StartRefusal } from './refusal.ts'

type Language = 'fr' | 'en'
type Args = Readonly<Record<string, string | number>>

const bundle = (language: Language): FluentBundle => {
  const made = new FluentBundle(language === 'fr' ? 'fr-CA' : 'en-CA', { useIsolating: false })
  made.addResource(new FluentResource(readFileSync(new URL(`./texts.${language}.ftl`, import.meta.url), 'utf8')))
  return made
}
const bundles = { fr: bundle('fr'), en: bundle('en') }

const sentence = (language: Language, key: string, args: Args): string => {
  const pattern = bundles[language].getMessage(key)?.value
  return pattern ? bundles[language].formatPattern(pattern, args) : key
}

/** French first, unless the terminal speaks English. */
const languages = (): readonly [Language, Language] =>
  /^en/i.test(process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '') ? ['en', 'fr'] : ['fr', 'en']

/** One sentence of `texts.*.ftl` beside this file in the language of the terminal. */
export const say = (key: string, args: Args = {}): string => sentence(languages()[0], key, args)

/** The same sentence in both languages, one a line: whoever meets a refusal must be able to read it. */
export const sayBoth = (key: string, args: Args = {}): string => languages().map((language) => sentence(language, key, args)).join('\n')

/** A long step begins or moves: one line on the standard output. */
export const progress = (key: string, args: Args = {}): void => {
  process.stdout.write(`${say(key, args)}\n`)
}

/** Turns what stopped the start into a refusal with a sentence; an unknown error stays itself. */
const asRefusal = (error: unknown): unknown => {
  const port = error instanceof Error && 'port' in error && typeof error.port === 'number' ? error.port : 0
  if (errorCode(error) === 'EADDRINUSE') return new StartRefusal('launch-port-in-use', { port: String(port) })
  if (errorCode(error) === 'EACCES' && port > 0) return new StartRefusal('launch-port-forbidden', { port: String(port) })
  return error
}

/** Says why Jalon does not start, one clear sentence in both languages, and ends the process with the refusal's code. */
export const explain = (error: unknown): never => {
  const refusal = asRefusal(error)
  if (refusal instanceof StartRefusal) {
    process.stderr.write(`${sayBoth(refusal.key, refusal.args)}\n`)
    process.exit(refusal.exitCode)
  }
  process.stderr.write(`${sayBoth('launch-unexpected')}\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  process.exit(70)
}
