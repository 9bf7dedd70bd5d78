import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kilometres } from './distance.ts'
import { edits, fold } from './fold.ts'
import { areaOf, names } from './gazetteer.ts'
import { findRegion, regionDistance, regions } from './regions.ts'
import { aboutDistance, nearestRegions, placeOf, type Place } from './territory.ts'

const one = (text: string): Place => {
  const place = placeOf(text)
  if (!place || Array.isArray(place)) throw new Error(`${text}: ${JSON.stringify(place)}`)
  return place
}
const several = (text: string): string[] => [placeOf(text)].flat().flatMap((place) => (place ? [`${place.name}, ${place.hint}`] : []))

describe('postal codes', () => {
  test.each(['H2X 1Y4', 'h2x1y4', ' H2X-1Y4 ', 'h2x', 'H 2 X 1 Y 4', 'H2X1Y'])('%j is the area H2X', (text) => expect(one(text).code).toBe('H2X'))
  test('a letter O or I in place of a digit', () => expect([one('GOC 1J0').code, one('gir 2b5').code]).toEqual(['G0C', 'G1R']))
  test('an area over two regions asks which', () => expect(several('G0J 1A0')).toEqual(['G0J, Bas-Saint-Laurent', 'G0J, Gaspésie–Îles-de-la-Madeleine']))
  test.each(['K1A 0B1', 'M5V', 'H0H 0H0', '90210', 'A1A'])('%j is nowhere here', (text) => expect(placeOf(text)).toBeUndefined())
  test('an area newer than the list still says its region, never a position', () => {
    expect(areaOf.has('G1Z')).toBe(false)
    expect(one('G1Z')).toMatchObject({ region: '03', lat: null, quality: 'none' })
  })
  test('rural and misplaced areas never give a distance', () => {
    for (const [code, area] of areaOf) if (code[1] === '0') expect(['to-verify', 'none']).toContain(area.quality)
    for (const code of ['G0B', 'H4Y', 'G4Z']) expect(areaOf.get(code)).toMatchObject({ lat: null, quality: 'none' })
  })
})

describe('names', () => {
  test('two that nobody could tell apart are one: a village and the land around it', () => expect([one('Kuujjuaq').code, one('Kuujjuarapik').code]).toEqual(['99095', '99075']))
  test.each([
    ['Québec', '23027'], ['quebec', '23027'], ['Ville de Québec', '23027'], ['Quebec City', '23027'], ['QUÉBEC, QC', '23027'], ['montreal', '66023'],
    ['Montréal (Québec)', '66023'], ['Laval', '65005'], ['Ste-Thècle', '35050'], ['sainte thecle', '35050'], ['st-jean-sur-richelieu', '56083'],
    ['Îles de la Madeleine', '01023'], ['cap aux meules', '01023'], ['Saint-Louis-du-Ha! Ha!', '13080'], ['Ile-Perrot', '71060'], ['Saint-Hyacinthe, QC, Canada', '54048'],
    ['Drumondville', '49058'], ['Rimousky', '10043'], ['Témiscouata-sur-le-lac', '13073'],
  ])('%j is the municipality %s', (text, code) => expect(one(text)).toMatchObject({ kind: 'municipality', code }))
  test.each([['Chicoutimi', '02'], ['Sainte-Foy', '03'], ['Verdun', '06'], ['Hull', '07'], ['Montréal-Nord', '06']])('%j is a former town or quarter in %s', (text, region) =>
    expect(one(text)).toMatchObject({ kind: 'sector', region }))
  test.each([['Gaspésie', '11'], ['Cantons de l’Est', '05'], ['Eastern Townships', '05'], ['nord du québec', '10'], ['Northern Quebec', '10'], ['Lanaudière', '14'], ['Région de Québec', '03']])(
    '%j is the region %s', (text, code) => expect(one(text)).toMatchObject({ kind: 'region', code, quality: 'none' }))
  test('a name used twice asks which', () => expect(several('Saint-Damase')).toEqual(['Saint-Damase, Les Maskoutains', 'Saint-Damase, La Matapédia']))
  test('the beginning of a name proposes, the largest first', () => expect(several('saint-jean')[0]).toBe('Saint-Jean-sur-Richelieu, Le Haut-Richelieu'))
  test.each(['', '  ', 'x', 'zzzzqqq', '12345', '🙂', 'ا', '../../passwd', 'a'.repeat(200)])('%j is nowhere', (text) => expect(placeOf(text)).toBeUndefined())
  test('whatever is typed is answered, at most eight ways, in a known region', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.constantFrom(...names().keys()).map((name) => name.slice(0, 9))), (text) => {
      const found = placeOf(text)
      const places = found === undefined ? [] : Array.isArray(found) ? found : [found]
      expect(places.length).toBeLessThanOrEqual(8)
      for (const place of places) expect(findRegion(place.region)).toBeDefined()
      if (Array.isArray(found)) expect(found.length).toBeGreaterThan(0)
    }))
  })
  test('every municipality is found by its own name', () => {
    for (const places of names().values()) {
      for (const place of places.filter(({ kind }) => kind === 'municipality')) {
        const found = placeOf(place.name)
        expect([found].flat().some((other) => other?.name === place.name), place.name).toBe(true)
      }
    }
  })
  test('folding twice changes nothing more', () => fc.assert(fc.property(fc.string(), (text) => {
    expect(fold(fold(text))).toBe(fold(text))
  })))
  test('edits are symmetrical, and capped', () => {
    expect([edits('drumondville', 'drummondville', 2), edits('lvea', 'lave', 2), edits('rimouski', 'gatineau', 2)]).toEqual([1, 2, 3])
    fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
      expect(edits(a, b, 3)).toBe(edits(b, a, 3))
    }))
  })
})

describe('distances', () => {
  const montreal = { lat: 45.5057, lon: -73.555, quality: 'ok' } as const
  test.each([[0, 1], [0.004, 1], [0.05, 6], [0.2, 20], [0.5, 60], [0.6, 70], [3, 330]])('%d degrees north is said as %d km', (degrees, km) => {
    expect(aboutDistance(montreal, { ...montreal, lat: montreal.lat + degrees })).toBe(km)
  })
  test.each([[0, 5], [0.05, 5], [0.08, 10], [0.2, 20]])('from a probable position, %d degrees are said as %d km', (degrees, km) => {
    expect(aboutDistance(montreal, { ...montreal, lat: montreal.lat + degrees, quality: 'probable' })).toBe(km)
  })
  test.each(['to-verify', 'none'] as const)('nothing is said from a position %s', (quality) => expect(aboutDistance(montreal, { ...montreal, quality })).toBeUndefined())
  test('nothing is said without coordinates', () => expect(aboutDistance(montreal, { lat: null, lon: null, quality: 'ok' })).toBeUndefined())
  test('Montréal to Québec is some 230 km', () => expect(kilometres(montreal, { lat: 46.8074, lon: -71.2181 })).toBeCloseTo(231, -1))
})

describe('regions', () => {
  test('seventeen, neighbours of each other both ways', () => {
    expect(regions).toHaveLength(17)
    expect(regions.filter((region) => region.member)).toHaveLength(14)
    for (const region of regions) for (const other of region.neighbours) expect(findRegion(other)?.neighbours).toContain(region.code)
  })
  test('the nearest come first, all sixteen, neighbours before the rest', () => {
    for (const region of regions) {
      const nearest = nearestRegions(region.code).map(({ code }) => code)
      expect(new Set(nearest).size).toBe(16)
      expect(new Set(nearest.slice(0, region.neighbours.length))).toEqual(new Set(region.neighbours))
    }
    expect(nearestRegions('13')[0]?.code).toBe('06')
    expect(nearestRegions('99')).toEqual([])
    expect(regionDistance('99', '01')).toBeUndefined()
  })
})
