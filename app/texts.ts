import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { languages, type Lang } from '#kernel/languages.ts'
import { catalogues, translator, type Translator } from '#kernel/texts.ts'

const root = join(import.meta.dirname, '..')
export const textFolders = ['app', 'device', 'instruments', 'kernel', 'modules', 'site', 'web'] as const

/** One catalogue: `folder` is the name of the folder that holds it, and the prefix of every message in it. */
export type TextFile = { path: string; folder: string; lang: Lang; source: string }

const isLang = (lang: string): lang is Lang => lang in languages

/** Every `texts.<lang>.ftl` of the product, in a stable order. Throws on a language that is not declared. */
export function textFiles(): TextFile[] {
  return globSync(`{${textFolders.join(',')}}/**/texts.*.ftl`, { cwd: root }).sort().map((path) => {
    const lang = basename(path).slice('texts.'.length, -'.ftl'.length)
    if (!isLang(lang)) throw new Error(`${path}: the language ${lang} is not declared in kernel/languages.ts`)
    return { path, folder: basename(dirname(path)), lang, source: readFileSync(join(root, path), 'utf8') }
  })
}

const byLang = Object.groupBy(textFiles(), (file) => file.lang)
const sources = Object.fromEntries(Object.entries(byLang).map(([lang, files]) => [lang, files.map((file) => file.source)]))

/** Every text of the product, read once. */
export const allTexts = catalogues(sources)

/** The server's translator: `texts('fr')('kernel-expired')`. */
export const texts = (lang: Lang, zone?: string): Translator => translator(allTexts, lang, zone)
