import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { texts } from '#app/texts.ts'
import { Layout, renderPage } from '#site/layout.tsx'
import { ErrorSummary } from '#site/parts.tsx'
import { PageLang } from '#site/said.tsx'
import { htmlValidate } from '#test/browser-checks.ts'
import { pageAt, pages, voice, type Page } from './engine.ts'
import { guichet } from './guichet.ts'
import { readPage, type Fields } from './read.ts'
import { Answers, errorList, GroupQuestions, NoticePage, PageQuestions, pathMarks } from './render.tsx'
import type { Known, Value } from './values.ts'

const today = '2026-11-22'
const said = (values: Record<string, Value>): Known => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, { value, origin: 'here', said_on: today }]))
const herself = said({ 'request.by': 'self', 'need.urgent': ['food'], 'person.language': 'other:tigrigna', 'person.birth': '1987-11-23/1988-11-22', 'person.called-name': 'سارة', 'contact.how': ['phone', 'text', 'email', 'through'], 'contact.phone': '+14185550123;ext=4', 'person.clienteles': null })
const helped = said({ 'request.by': 'relative', 'helper.agreed': 'agrees', 'person.birth': null, 'person.fourteen': 'no' })
const reading = (known: Known, lang: 'fr' | 'en' | 'ar' = 'fr') => ({ instrument: guichet, t: texts(lang), voice: voice(guichet, known, today), today })
const draw = (node: ReactNode, lang = 'fr'): string => renderToStaticMarkup(<PageLang value={lang}>{node}</PageLang>)

function drawPage(known: Known, page: Page, lang: 'fr' | 'en' | 'ar' = 'fr', typed?: Fields): string {
  const errors = typed && readPage(page.questions, typed, today).errors
  const props = reading(known, lang)
  return draw(page.notice ? <NoticePage {...props} page={page} /> : (
    <form method="post">
      {errors && <ErrorSummary title="!" errors={errorList(props, page.questions, errors)} />}
      <PageQuestions {...props} page={page} known={known} typed={typed} errors={errors} />
      <button type="submit">!</button>
    </form>
  ), lang)
}
const at = (known: Known, id: string): Page => {
  const page = pageAt(guichet, known, today, id)
  if (!page) throw new Error(`${id} is not on this path`)
  return page
}

describe.each(['fr', 'en', 'ar'] as const)('in %s', (lang) => {
  const layout = (children: ReactNode): string => renderPage(
    <Layout lang={lang} title="Jalon" t={texts(lang)} phone={undefined} here="/" alternates={[]}>{children}</Layout>).html

  it('every page is valid HTML, has one heading, and every text in its own language', async () => {
    for (const known of [herself, helped]) for (const page of pages(guichet, known, today)) {
      const inner = drawPage(known, page, lang)
      expect(inner.match(/<h1/g), page.id).toHaveLength(1)
      expect(inner.replaceAll(/<[^>]*>/g, ' '), page.id).not.toContain('instruments-')
      if (lang !== 'fr') expect(inner, page.id).not.toContain('lang="fr" dir="ltr"')
      expect(await htmlValidate(layout(<div dangerouslySetInnerHTML={{ __html: inner }} />)), page.id).toEqual([])
    }
  })

  it('so are the whole form at once, and the answers', async () => {
    const props = reading(helped, lang)
    const all = guichet.groups.map(({ id }) => <GroupQuestions key={id} {...props} known={helped} group={id} />)
    expect(await htmlValidate(layout(<form method="post"><h1>!</h1>{all}<button type="submit">!</button></form>))).toEqual([])
    expect(await htmlValidate(layout(<><h1>!</h1><Answers {...reading(herself, lang)} known={herself} href={(page) => `/demande/${page}`} /></>))).toEqual([])
  })
})

it('shows what is known, to be changed', () => {
  expect(drawPage(herself, at(herself, 'contact'))).toContain('value="418 555-0123 #4"')
  expect(drawPage(herself, at(herself, 'person-birth'))).toContain('value="38"')
  expect(drawPage(herself, at(herself, 'person-language'))).toMatch(/checked="" value="other"/)
  expect(drawPage(herself, at(herself, 'person-language'))).toContain('value="tigrigna"')
  expect(drawPage(herself, at(herself, 'person-clienteles'))).toMatch(/checked="" value="prefer-not"/)
})

it('shows what was typed again, as it was, with what to do about it', () => {
  const typed = { 'contact-phone': '555-01 <b>', 'contact-when': ['evening', 'noon'], 'contact-avoid': 'x'.repeat(301) }
  const html = drawPage(herself, at(herself, 'contact'), 'fr', typed)
  expect(html).toContain('value="555-01 &lt;b&gt;"')
  expect(html.match(/checked=""/g)).toHaveLength(2)
  expect(html).toContain('x'.repeat(301))
  expect(html).toContain('href="#contact-phone"')
  expect(html).toContain('Gardez 300 lettres au plus.')
  expect(html).toContain('id="contact-phone-error"')
})

it('nothing is ticked before she ticks it', () => {
  const known = said({ 'request.by': 'self', 'person.birth': '1987', 'contact.how': ['phone', 'email'] })
  const answered = ['request-by', 'contact-how']
  const ticked = pages(guichet, known, today).filter((page) => drawPage(known, page).includes('checked')).map(({ id }) => id)
  expect(ticked).toEqual(answered)
})

it('a reason shared by questions of one page is said once, and the browser fills in only for who types', () => {
  const html = drawPage(helped, at(helped, 'name'))
  expect(html.match(/Nous saurons qui saluer/g)).toHaveLength(1)
  expect(html).not.toContain('given-name')
  expect(drawPage(herself, at(herself, 'name'))).toContain('autoComplete="given-name"')
  expect(drawPage(helped, at(helped, 'helper'))).toContain('autoComplete="name"')
})

it('answers are readable: words of ours in the language of the page, her own as they are, silence kept', () => {
  const html = draw(<Answers {...reading(herself)} known={herself} href={(page) => `/demande/${page}`} />)
  for (const words of ['Pour moi', 'De quoi manger', '<bdi dir="auto">tigrigna</bdi>', '38 ans', '<bdi dir="auto">سارة</bdi>', '<bdi dir="ltr">418 555-0123 #4</bdi>', 'Préfère ne pas répondre', 'href="/demande/person-birth"']) expect(html).toContain(words)
  expect(html.match(/Pas de réponse/g)).toHaveLength(1)
})

it('the path has a mark for each group, one of them now', () => {
  const marks = pathMarks({ ...reading(herself), known: herself, at: 'place' })
  expect(marks.map(({ state }) => state)).toEqual(['todo', 'now', 'todo', 'todo'])
})
