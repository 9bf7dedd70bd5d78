import { inflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { typed, type Paper } from './model.ts'
import { typeset } from './typeset.ts'

const paper = (words: string, more: Partial<Paper> = {}): Paper => ({
  lang: 'ar', title: [{ text: 'خطتي', lang: 'ar', rtl: true }, { text: 'Mon plan', lang: 'fr', rtl: false }], over: [typed('Carrefour', 'fr')], name: typed('Amina', 'ar'), foot: [typed('Pied', 'fr')],
  blocks: [{ kind: 'heading', words: [typed(words, 'ar')] }, { kind: 'steps', steps: [{ done: true, words: typed(words, 'ar'), more: [] }, { done: false, words: typed(words, 'ar'), more: [] }] }, { kind: 'signatures', over: [[typed('Date', 'fr')]] }], ...more,
})
/** The file, with its packed parts opened. */
const opened = (pdf: Uint8Array): string => {
  const raw = Buffer.from(pdf), text = raw.toString('latin1')
  const parts = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try { return [inflateSync(raw.subarray(index + length)).toString('latin1')] } catch { return [] }
  })
  return [text, ...parts].join('\n')
}
const make = async (words: string): Promise<string> => {
  const made = await typeset(paper(words))
  if (!('pdf' in made)) throw new Error(`no paper: ${made.not}`)
  return opened(made.pdf)
}

test('a paper says what it is to whoever does not see it: tagged, titled, each language named, PDF/UA-1', async () => {
  const pdf = await make('Trouver un emploi')
  expect(pdf).toMatch(/^%PDF-1/)
  for (const part of ['pdfuaid:part>1<', '/StructTreeRoot', '/Lang (ar)', '/Lang (fr)', '/H1', '/H2', '/LI']) expect(pdf, part).toContain(part)
})

test('what somebody types is never read as markup, and a letter that no font has stops nothing', async () => {
  const told = await make('#panic("no") *x* $1 \\ [ ] <a> "q"')
  expect(told).toContain('pdfuaid:part>1<')
  const strange = await make('Mon \u{E123} plan')
  expect(strange).toMatch(/^%PDF-1/)
  expect(strange).toContain('/StructTreeRoot')
  expect(strange).not.toContain('pdfuaid:part>1<')
})

test('each line of a person reads its own way', () => {
  expect(typed('أريد', 'fr')).toEqual({ text: 'أريد', lang: 'ar', rtl: true })
  expect(typed('12 rue', 'ar')).toMatchObject({ lang: 'fr', rtl: false })
  expect(typed('My goal', 'en')).toMatchObject({ lang: 'en', rtl: false })
})

test('when too many are asked at once, the last hears it at once; the others are made one after the other', async () => {
  const all = await Promise.all(Array.from({ length: 32 }, (_, i) => typeset(paper(i < 2 ? 'Un' : 'Deux', i < 2 ? {} : { blocks: [] }))))
  expect(all.filter((one) => 'pdf' in one)).toHaveLength(30)
  expect(all.slice(30)).toEqual([{ not: 'now' }, { not: 'now' }])
}, 60_000)
