import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { clienteles, codesOf } from './clienteles.ts'
import { names } from './gazetteer.ts'
import { directoryPack } from './pack.ts'
import { findRegion } from './regions.ts'

const pack = await directoryPack()
const listing = new Map(pack.listings.map((row) => [row.id, row]))
const organisation = new Map(pack.organisations.map((row) => [row.id, row]))
const allIds = [pack.network, ...pack.organisations, ...pack.listings, ...pack.points, ...pack.services, ...pack.notes, ...pack.outside_resources].map(({ id }) => id)

describe('the pack of the network', () => {
  test('51 organisations, 56 listings in 14 regions', () => {
    expect([pack.organisations.length, pack.listings.length, new Set(pack.listings.map(({ region }) => region)).size]).toEqual([51, 56, 14])
    expect(pack.printed.filter(({ list }) => list === 'memoire')).toHaveLength(54)
  })
  test('97 points as the texts count them, 38 of them named', () => {
    expect(pack.points).toHaveLength(38)
    expect(pack.points.length + pack.listings.reduce((sum, { unnamed_points }) => sum + unnamed_points, 0)).toBe(97)
  })
  test('ids are unique and every row leads to its organisation and listing', () => {
    expect(new Set(allIds).size).toBe(allIds.length)
    expect(new Set(pack.organisations.map(({ slug }) => slug)).size).toBe(51)
    for (const row of [...pack.listings, ...pack.points, ...pack.services]) expect(organisation.has(row.organisation_id)).toBe(true)
    for (const row of [...pack.points, ...pack.services]) expect(listing.get(row.listing_id ?? '')?.organisation_id).toBe(row.organisation_id)
    for (const { listing_id } of [...pack.notes, ...pack.printed]) expect(listing_id === null || listing.has(listing_id)).toBe(true)
  })
  test('every listing has a service and a phone, every region and group is known', () => {
    const known = new Set(clienteles.map(({ code }) => code))
    for (const row of pack.listings) {
      expect(findRegion(row.region)?.member).toBe(true)
      expect(pack.services.some(({ listing_id }) => listing_id === row.id)).toBe(true)
    }
    for (const service of pack.services) for (const code of codesOf(service)) expect(known).toContain(code)
  })
  test('a point is placed in its own region, or not at all', () => {
    const towns = [...names().values()].flat().filter(({ kind }) => kind === 'municipality')
    for (const point of pack.points) {
      if (point.municipality) expect(towns.find(({ code }) => code === point.municipality)?.region).toBe(point.region)
      expect(point.position === 'none').toBe(point.lat === null)
    }
    expect(pack.points.filter(({ municipality }) => municipality === null).map(({ name }) => name)).toEqual(['Courcelette'])
  })
  test('outside resources wait for somebody to check them', () => {
    for (const need of ['financial', 'social', 'work', 'urgent']) expect(pack.outside_resources.some((row) => row.need === need && row.region === null && row.phone)).toBe(true)
  })
})

// The extraction and the seeds are not part of the product: these tests run only beside them.
const beside = new URL('../../../shared/', import.meta.url)
const members = new URL('data/rssmo/members.json', beside)
type Extraction = { clienteleVocabulary: { code: string; fr: string }[]; organisations: { id: string; name: string; listings: { phone: string; clienteles: string[]; placeText: { seed1: string | null }; clienteleText: { seed1: string } }[] }[] }
describe.runIf(existsSync(members))('beside the sources', () => {
  test('organisations, phones, places, groups of the extraction', () => {
    const { organisations, clienteleVocabulary } = JSON.parse(readFileSync(members, 'utf8')) as Extraction
    expect(clienteles.map(({ code, fr }) => [code, fr])).toEqual(clienteleVocabulary.map(({ code, fr }) => [code, fr]))
    expect(pack.organisations.map(({ slug, name }) => [slug, name])).toEqual(organisations.map(({ id, name }) => [id, name]))
    const told = pack.listings.map((row) => [row.phone, row.place_text, row.clientele_text, [...new Set(pack.services.filter(({ listing_id }) => listing_id === row.id).flatMap(codesOf))].sort()])
    expect(told).toEqual(organisations.flatMap(({ listings }) => listings.map((l) => [l.phone, l.placeText.seed1 ?? '', l.clienteleText.seed1, l.clienteles.toSorted()])))
  })
  /** Line breaks, hyphens of headings and the phone pictogram are layout. */
  const bare = (text: string) => text.replaceAll(/[\s\-–\p{Co}]/gu, '')
  test.each([
    ['memoire', 'mission/seeds/000_bf0787fb5dd45da6.txt', 543, 869],
    ['annual-report', 'mission/seeds/001_c55c54714a22eebe.txt', 2781, 3176],
  ])('the printed list of %s, written again from the pack, line by line', (list, seed, first, last) => {
    const lines = readFileSync(new URL(seed, beside), 'utf8').split('\n').slice(first - 1, last)
    let region = ''
    const written = pack.printed.filter((row) => row.list === list).flatMap(({ listing_id, name }) => {
      const row = listing.get(listing_id)
      if (!row) throw new Error(listing_id)
      const heading = row.region === region ? [] : [(row.region === '03' ? 'Québec' : findRegion(row.region)?.fr ?? '').toUpperCase()]
      region = row.region
      return [...heading, name, row.phone ?? '', row.place_text, row.clientele_text].filter(Boolean).map(bare)
    })
    expect(bare(lines.join(''))).toBe(written.join(''))
  })
})
