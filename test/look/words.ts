import { readFileSync } from 'node:fs'
import { catalogues, translator } from '#kernel/texts.ts'
import type { Lang } from '#kernel/languages.ts'
import type { Say } from '#site/say.ts'

const read = (lang: string) => readFileSync(new URL(`../../site/texts.${lang}.ftl`, import.meta.url), 'utf8')
const own = catalogues({ fr: [read('fr')], en: [read('en')], ar: [read('ar')] })

/** The layout's own words, without the catalogues of the modules. */
export const say = (lang: Lang): Say => key => translator(own, lang).said(key).text
