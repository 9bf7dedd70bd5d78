import { describe, expect, it } from 'vitest'
import { allTexts } from '#app/texts.ts'
import { answers, missing, next, visible, voice } from './engine.ts'
import { guichet } from './guichet.ts'
import { readPage } from './read.ts'
import { textKeys } from './text-keys.ts'
import { fieldOf, type Known, type Value } from './values.ts'

const today = '2026-11-22'
type Said = Record<string, string | readonly string[]>

/** Answers each page as she would type it; what she does not mention is left blank. Gives the pages that she saw, and what is kept. */
function fill(said: Said): { seen: string[]; known: Known } {
  const fields = Object.fromEntries(Object.entries(said).map(([key, text]) => [fieldOf(key), text]))
  const seen: string[] = []
  let known: Known = {}
  for (let page = next(guichet, known, today); page; page = next(guichet, known, today, page.id)) {
    seen.push(page.id)
    if (seen.length > 40) throw new Error(`no end: ${seen.join(' ')}`)
    if (page.notice?.stops) break
    const read = readPage(page.questions, fields, today)
    expect(read.errors).toEqual({})
    known = { ...known, ...Object.fromEntries(Object.entries(read.answers).map(([key, value]) => [key, { value, origin: 'here', said_on: today }])) }
  }
  return { seen, known }
}
const kept = (known: Known): Record<string, Value> => Object.fromEntries(Object.entries(answers(guichet, known, today)).map(([key, { value }]) => [key, value]))
const shortest: Said = { 'request.by': 'self', 'request.doors': 'work', 'person.language': 'fr', 'person.birth': '38', 'person.called-name': 'Ana', 'contact.how': 'code' }

describe('the single window, as people take it', () => {
  it('is short: ten pages for who comes back with a code, and nothing kept but what was said', () => {
    const { seen, known } = fill(shortest)
    expect(seen).toEqual(['request-by', 'request', 'need-urgent', 'person-language', 'place', 'person-birth', 'name', 'contact-how', 'person-clienteles', 'more'])
    expect(missing(guichet, known, today)).toEqual([])
    expect(Object.keys(kept(known))).toEqual(['request.by', 'request.doors', 'person.language', 'person.birth', 'person.called-name', 'contact.how'])
  })

  it('three doors in one request, by phone, in Arabic', () => {
    const { seen, known } = fill({ ...shortest, 'request.doors': ['financial', 'social', 'work'], 'person.language': 'ar', 'person.interpreter': 'yes', 'contact.how': 'phone', 'contact.phone': '٤١٨ ٥٥٥ ٠١٢٣' })
    expect(seen).toContain('person-interpreter')
    expect(kept(known)).toMatchObject({ 'request.doors': ['financial', 'social', 'work'], 'contact.phone': '+14185550123' })
    expect(seen.length).toBeLessThanOrEqual(12)
  })

  it('who lacks food is told whom to call, and goes on', () => {
    const { seen, known } = fill({ ...shortest, 'need.urgent': ['food'] })
    expect(seen.slice(2, 5)).toEqual(['need-urgent', 'urgent-help', 'person-language'])
    expect(missing(guichet, known, today)).toEqual([])
    expect(fill({ ...shortest, 'need.urgent': ['none'] }).seen).not.toContain('urgent-help')
  })

  it('at thirteen, alone: with a parent, who is reached first', () => {
    const parent = { 'parent.name': 'Lou', 'parent.reach': 'lou@example.ca', 'parent.present': 'no' }
    const { seen, known } = fill({ ...shortest, 'person.birth': '13 ans', ...parent })
    expect(seen).toContain('parent')
    expect(seen).not.toContain('person-fourteen')
    expect(seen).not.toContain('contact-how')
    expect(missing(guichet, known, today)).toEqual([])
    expect(kept(known)).not.toHaveProperty(['contact.how'])
  })

  it('the year alone does not tell thirteen from fourteen: only then it is asked, and fourteen may ask alone', () => {
    const yes = fill({ ...shortest, 'person.birth': '2012', 'person.fourteen': 'yes' })
    expect(yes.seen).toContain('person-fourteen')
    expect(yes.seen).not.toContain('parent')
    expect(fill({ ...shortest, 'person.birth': '2012', 'person.fourteen': 'no', 'parent.name': 'Lou', 'parent.reach': '418 555 0123', 'parent.present': 'yes' }).seen).toContain('parent')
    expect(fill({ ...shortest, 'person.birth': '2011' }).seen).not.toContain('person-fourteen')
    expect(fill({ ...shortest, 'person.birth': '', 'prefer-not': 'person-birth', 'person.fourteen': 'yes' }).seen).toContain('person-fourteen')
  })

  it('a parent asks for a child of ten: no other parent is asked for', () => {
    const { seen, known } = fill({ ...shortest, 'request.by': 'relative', 'helper.name': 'Lou', 'helper.link': 'parent', 'helper.agreed': 'authority', 'person.birth': '10', 'contact.how': 'helper', 'helper.reach': '418 555 0123' })
    expect(seen).not.toContain('parent')
    expect(missing(guichet, known, today)).toEqual([])
    expect(kept(known)['helper.reach']).toBe('+14185550123')
  })

  it('a mobile agent asks for somebody who agrees: recorded, and the texts speak of her', () => {
    const { seen, known } = fill({ ...shortest, 'request.by': 'mobile-agent', 'helper.name': 'Alex', 'helper.organisation': 'Bureau mobile', 'helper.agreed': 'agrees' })
    expect(seen[1]).toBe('helper')
    expect(voice(guichet, known, today)).toBe('other')
    expect(kept(known)).toMatchObject({ 'request.by': 'mobile-agent', 'helper.name': 'Alex', 'helper.organisation': 'Bureau mobile', 'helper.agreed': 'agrees' })
    expect(kept(known)).not.toHaveProperty(['helper.link'])
  })

  it('who does not agree yet is not written about', () => {
    const { seen, known } = fill({ 'request.by': 'adviser', 'helper.name': 'Alex', 'helper.agreed': 'not-yet' })
    expect(seen).toEqual(['request-by', 'helper', 'agreement-first'])
    expect(visible(guichet, known, today).filter(({ key }) => /^(person|need|contact)\./.test(key))).toEqual([])
  })

  it('no fixed address, nothing else about the place: enough', () => {
    const { known } = fill({ ...shortest, 'person.no-fixed-address': 'yes' })
    expect(kept(known)).toMatchObject({ 'person.no-fixed-address': 'yes' })
    expect(missing(guichet, known, today)).toEqual([])
  })

  it('an asylum seeker: said if she wants, asked of nobody, and no paper needed', () => {
    const { known } = fill({ ...shortest, 'person.clienteles': ['demandeurs-asile', 'femmes', 'parents'], 'person.papers': 'none' })
    expect(kept(known)).toMatchObject({ 'person.clienteles': ['demandeurs-asile', 'femmes', 'parents'], 'person.papers': ['none'] })
    expect(missing(guichet, known, today)).toEqual([])
    expect(guichet.questions.filter(({ key }) => /status|immigration|citizen/.test(key))).toEqual([])
  })
})

describe('what it asks', () => {
  it('needs only what the next step cannot do without, and nothing sensitive', () => {
    const needed = guichet.questions.filter((question) => question.needed)
    expect(needed.filter(({ when }) => !when).map(({ key }) => key)).toEqual(['request.by', 'request.doors', 'person.language', 'person.called-name'])
    expect(needed.filter((question) => question.class === 'sensitive')).toEqual([])
    expect(needed.map(({ key }) => key)).toMatchInlineSnapshot(`
      [
        "request.by",
        "helper.name",
        "helper.agreed",
        "request.doors",
        "person.language",
        "person.fourteen",
        "parent.name",
        "parent.reach",
        "parent.present",
        "person.called-name",
        "contact.how",
        "contact.phone",
        "contact.email",
        "helper.reach",
        "contact.through",
        "contact.through-reach",
      ]
    `)
  })

  it.each(['fr', 'en', 'ar'] as const)('has every text in %s, in both voices', (lang) => {
    const bundle = allTexts(lang, 'America/Toronto')
    for (const key of textKeys(guichet)) for (const speaking of ['self', 'other']) {
      const errors: Error[] = []
      const pattern = bundle.getMessage(key)?.value
      expect(pattern && bundle.formatPattern(pattern, { for: speaking }, errors), key).toBeTruthy()
      expect(errors, key).toEqual([])
    }
  })
})
