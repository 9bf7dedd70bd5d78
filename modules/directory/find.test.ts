import { describe, expect, test } from 'vitest'
import type { DirectoryFacts, OpenRows } from './facts.ts'
import { openRows } from './facts.ts'
import { search, Search } from './find.ts'
import { areaOf, names, placesOfArea } from './gazetteer.ts'
import { narrow } from './narrow.ts'
import { directoryPack } from './pack.ts'
import { placeCode, placeFrom, readPlace } from './place-code.ts'
import { matching } from './search.ts'
import { sheetOf } from './sheet.ts'

const { network, ...pack } = await directoryPack()
const dated = { checked_on: null, closed_on: null, opened_on: null, capacity_on: null, time_zone: 'America/Toronto' }
const facts = {
  organisations: [network, ...pack.organisations].map((row) => ({ ...dated, ...row })), listings: pack.listings, points: pack.points.map((row) => ({ ...dated, ...row })), services: pack.services.map((row) => ({ ...dated, ...row })),
  outside_resources: pack.outside_resources.map((row) => ({ ...row, organisation_id: network.id })), phones: [],
} as unknown as DirectoryFacts
const rows: OpenRows = openRows(facts, '2026-11-22')
const look = (asked: Partial<Search>) => search(rows, Search.parse(asked))
const slugs = (asked: Partial<Search>) => look(asked).proposals.flatMap((one) => (one.kind === 'service' ? [one.organisation.slug] : []))

describe('places in an address', () => {
  test('every place of the territory comes back from its code, and a code is short and holds no full postal code', () => {
    for (const place of new Set([...[...names().values()].flat(), ...[...areaOf.values()].flatMap(placesOfArea)])) {
      const code = placeCode(place)
      expect(placeFrom(code)).toMatchObject({ kind: place.kind, code: place.code, region: place.region })
      expect(code).toMatch(/^(\d{2,5}|[GHJ]\d[A-Z]|[a-z0-9-]+)(\.\d\d)?$/)
      expect(code).not.toMatch(/[A-Z]\d[A-Z] ?\d[A-Z]\d/i)
    }
  })
  test('an area newer than the list still says its region', () => {
    const newer = [...'ABCEGHJKLMNPRSTVWXYZ'].map((letter) => `H9${letter}`).find((area) => !areaOf.has(area)) ?? ''
    const place = [readPlace(newer) ?? []].flat()[0]
    expect(place).toMatchObject({ kind: 'postal-area', code: newer, lat: null })
    expect(place && placeFrom(placeCode(place))).toMatchObject({ code: newer, region: place?.region })
  })
  test('what is no code is no place; what sounds alike is only offered', () => {
    for (const code of ['', 'x', '99999', 'H2X1Y4', '../06', 'A1A', '06.99', 'nulle-part.06']) expect(placeFrom(code)).toBeUndefined()
    expect([readPlace('gatino')].flat().map((place) => place?.name)).toEqual(['Gatineau'])
    expect(Array.isArray(readPlace('gatino'))).toBe(true)
    expect(readPlace('zzzz')).toBeUndefined()
  })
})

describe('words', () => {
  test.each([
    ['opex', 'opex'], ['CACI', 'caci'], ['c.a.c.i', 'caci'], ['Passeport travail de Beauce', 'cje-beauce-sud'],
    ['SAE DES ILES', 'cje-des-iles'], ['carrefour jeunesse-emploi beauce', 'cje-beauce-sud'], ['ekitem', 'equitem'], ['rimousky', 'service-de-transition-en-emploi'], ['emploi acces', 'service-acces-emploi'],
  ])('%s finds %s', (words, slug) => expect(matching(rows, words).map(({ organisation }) => organisation.slug)).toContain(slug))
  test('nothing at all, and what is like nothing, find nothing', () => {
    for (const words of ['', '  ', 'xylophone', '!!!']) expect(matching(rows, words)).toEqual([])
  })
  test('a name before a place, a place before a group', () => {
    const found = matching(rows, 'femmes')
    expect(found.map(({ by }) => by)).toContain('name')
    expect(found[0]?.away).toBeLessThanOrEqual(found.at(-1)?.away ?? 0)
  })
})

describe('a search', () => {
  test('words narrow the services, never the public numbers', () => {
    expect(new Set(slugs({ words: 'opex' }))).toEqual(new Set(['opex', 'opex-82-via-travail']))
    expect(slugs({ words: 'xylophone' })).toEqual([])
    expect(look({ words: 'xylophone' }).proposals.length).toBeGreaterThan(0)
  })
  test('a place that is several is asked back and does not count until then; one that is none says so', () => {
    expect(look({ place: 'Saint-Antoine' })).toMatchObject({ place: undefined, lost: false })
    expect(look({ place: 'Saint-Antoine' }).which.length).toBeGreaterThan(1)
    expect(look({ place: 'Tombouctou' })).toMatchObject({ place: undefined, which: [], lost: true })
    expect(slugs({ place: '02028', needs: ['work'] })[0]).toBe(slugs({ place: 'Chandler', needs: ['work'] })[0])
  })
  test('groups that nobody knows are refused', () => {
    expect(Search.safeParse({ clienteles: ['riches'] }).success).toBe(false)
    expect(Search.safeParse({ needs: ['urgent'] }).success).toBe(false)
  })
})

test('the staff list: a region, a group with what is open to all, a room that somebody said', () => {
  const list = (filters: object) => narrow(rows, { words: '', region: '', group: '', room: '', ...filters })
  expect(list({})).toHaveLength(56)
  expect(list({ region: '06' })).toHaveLength(21)
  expect(list({ region: '17', group: 'femmes' }).map(({ organisation }) => organisation.slug)).toEqual(['partance', 'services-integres-pour-l-emploi'])
  expect(list({ room: 'open' })).toEqual([])
  expect(list({ words: 'passeport travail' })).toMatchObject([{ organisation: { slug: 'cje-beauce-sud' }, known: 'Passeport travail de Beauce' }])
})

test('what stands on a day: before it opens and from the day it closes, nothing is shown', () => {
  const [first] = facts.organisations.slice(1), id = first?.id
  const on = (today: string, change: object) => openRows({ ...facts, organisations: facts.organisations.map((row) => (row.id === id ? { ...row, ...change } : row)) }, today)
  expect(sheetOf(on('2026-01-01', { closed_on: '2026-01-02' }), first?.slug ?? '')).toBeDefined()
  expect(sheetOf(on('2026-01-02', { closed_on: '2026-01-02' }), first?.slug ?? '')).toBeUndefined()
  expect(on('2026-01-02', { closed_on: '2026-01-02' }).services.some((row) => row.organisation_id === id)).toBe(false)
  const [point] = facts.points
  const opening = openRows({ ...facts, points: facts.points.map((row) => (row.id === point?.id ? { ...row, opened_on: '2026-02-01' } : row)) }, '2026-01-31')
  expect(opening.points.some((row) => row.id === point?.id)).toBe(false)
})

test('the office answers with the help phone of the day', () => {
  const phone = (from_on: string, value: string) => ({ id: from_on, organisation_id: network.id, key: 'help-phone', value, from_on })
  const phones = [phone('2026-01-01', '418-555-0100'), phone('2026-06-01', '418-555-0200')]
  const office = (today: string) => openRows({ ...facts, phones }, today).organisations.find(({ kind }) => kind === 'network')?.phone
  expect([office('2025-12-31'), office('2026-05-31'), office('2026-06-01')]).toEqual([network.phone, '418-555-0100', '418-555-0200'])
})
