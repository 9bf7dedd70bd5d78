/** Makes data/quebec/{regions,postal-areas,municipalities,holidays}.json from the open files named in data/README.md. */
import { readFileSync } from 'node:fs'
import { kilometres } from '#modules/directory/distance.ts'
import { misplaced, regionOfArea, regionWords, sectorOf } from './quebec-corrections.ts'
import { readCsv, sourceFolder, writePack } from './write.ts'

const from = sourceFolder()
const json = (path: string) => JSON.parse(readFileSync(`${from}/${path}`, 'utf8'))
const attribution = 'Contient des données du MRNF et du MAMH, Gouvernement du Québec'

// Postal areas. A rural area (second character 0) may be 500 km long: its centre says nothing about a person.
const areas = readCsv(`${from}/geo/rta-quebec-centroides.csv`).map((line) => {
  const rta = line.rta ?? ''
  const rural = rta[1] === '0'
  const wrong = line.verif === 'a_verifier' || misplaced.has(rta)
  const published = { ok: 'ok', probable: 'probable' }[line.verif ?? ''] ?? 'to-verify'
  const halls = (line.regions_des_mairies ?? '').split(';').filter(Boolean)
  const region = regionOfArea[rta] ?? halls.find((hall) => hall === line.region_du_point) ?? halls[0] ?? line.region_du_point ?? ''
  return {
    rta, rural, sector: sectorOf(rta, line.lieu ?? ''),
    regions: [region, ...halls.filter((hall) => hall !== region)],
    lat: wrong ? null : Number(line.lat), lon: wrong ? null : Number(line.lon),
    quality: wrong ? 'none' : rural ? 'to-verify' : published,
  }
})
const areaOf = new Map(areas.map((area) => [area.rta, area]))
writePack('quebec/postal-areas.json', {
  source: 'GeoNames, postal codes of Canada (12 avril 2024)', licence: 'CC BY 4.0, GeoNames', as_of: '2024-04-12',
  note: 'Quality: ok, probable; to-verify = rural area, too wide for a distance; none = misplaced by the source, coordinates removed.',
}, {
  columns: ['area', 'sector', 'regions', 'lat', 'lon', 'quality'],
  rows: areas.map((a) => [a.rta, a.sector, a.regions, a.lat, a.lon, a.quality]),
})

const lines = readCsv(`${from}/geo/municipalites-quebec.csv`)
const mrcs = new Map(lines.filter((m) => m.mrc_code).map((m) => [m.mrc_code, (m.mrc ?? '').replace(/^MRC /, '').replaceAll("'", '’')]))
writePack('quebec/municipalities.json', {
  source: 'MAMH, Répertoire des municipalités du Québec (3 mars 2026)', licence: `CC BY 4.0. ${attribution}.`, as_of: '2026-03-03',
  note: 'The directory has no legal value. Names of people were never copied.',
}, {
  mrcs: Object.fromEntries([...mrcs].sort()),
  columns: ['code', 'name', 'designation', 'region', 'mrc', 'postal_area', 'population'],
  rows: lines.map((m) => [
    m.code_mun, (m.nom ?? '').replaceAll("'", '’').replaceAll('--', '–'), m.designation, m.region_code,
    m.mrc_code || null, m.rta_mairie || null, Number(m.population || 0),
  ]),
})

// Two regions are neighbours when the map lets them share an arc.
const topology = json('geo/quebec-regions-admin.topojson')
const owners = new Map<number, Set<string>>()
for (const shape of topology.objects.regions.geometries) {
  for (const arc of shape.arcs.flat(Infinity)) {
    const key = arc < 0 ? ~arc : arc
    owners.set(key, (owners.get(key) ?? new Set()).add(shape.properties.code))
  }
}
const touching = (code: string) => [...new Set([...owners.values()].filter((set) => set.has(code)).flatMap((set) => [...set]))].filter((other) => other !== code).sort()

const positioned = (region: string) => lines.filter((m) => m.region_code === region).flatMap((m) => {
  const area = areaOf.get(m.rta_mairie ?? '')
  return area?.lat == null || area.lon == null ? [] : [{ lat: area.lat, lon: area.lon, weight: Number(m.population || 0) }]
})
const round = (value: number, digits: number) => Number(value.toFixed(digits))
function centreOf(region: string) {
  const towns = positioned(region)
  const total = towns.reduce((sum, town) => sum + town.weight, 0)
  const mean = (key: 'lat' | 'lon') => round(towns.reduce((sum, town) => sum + town[key] * town.weight, 0) / total, 3)
  return { lat: mean('lat'), lon: mean('lon') }
}
/** Median distance between two postal areas of a region: how far "somewhere in the region" is. */
function spanOf(region: string): number {
  const own = areas.filter((a) => a.regions[0] === region && a.lat !== null)
  const found = own.flatMap((a, i) => own.slice(i + 1).map((b) => kilometres({ lat: a.lat ?? 0, lon: a.lon ?? 0 }, { lat: b.lat ?? 0, lon: b.lon ?? 0 }))).sort((a, b) => a - b)
  return Math.round(found[Math.floor(found.length / 2)] ?? 0)
}
const headings = new Set(json('rssmo/regions.json').regions.map((r: { name: string }) => r.name.replace(/^Québec$/, 'Capitale-Nationale')))
writePack('quebec/regions.json', {
  source: 'MRNF, Découpages administratifs V2024-03 (frontières) ; centres et étendues calculés', licence: `CC BY 4.0. ${attribution}. GeoNames.`, as_of: '2024-03-01',
  note: 'span_km: median distance between two postal areas. member: a member organisation is listed there (annual report 2023-2024).',
}, {
  regions: topology.objects.regions.geometries
    .map((shape: { properties: { code: string; nom: string } }) => shape.properties)
    .sort((a: { code: string }, b: { code: string }) => a.code.localeCompare(b.code))
    .map(({ code, nom }: { code: string; nom: string }) => ({
      code, slug: regionWords[code]?.slug, fr: nom, en: regionWords[code]?.en ?? nom, in_fr: regionWords[code]?.in_fr, aliases: regionWords[code]?.aliases ?? [],
      neighbours: touching(code), member: headings.has(nom), ...centreOf(code), span_km: spanOf(code),
    })),
})

const kinds: Record<string, string> = { fixe: 'fixed', paques: 'easter', 'lundi-avant': 'monday-before', nieme: 'nth-weekday' }
writePack('quebec/holidays.json', {
  source: 'Loi sur les normes du travail (RLRQ, c. N-1.1, art. 60) ; Loi sur la fête nationale (RLRQ, c. F-1.1)', licence: 'Facts of law', as_of: '2026-01-01',
  note: 'easter: the employer chooses Good Friday (-2) or Easter Monday (+1); chosen is the dated setting of the network. weekday: 1 = Monday.',
}, {
  holidays: json('jours-feries-quebec.json').jours.map((day: { id: string; fr: string; en: string; regle: Record<string, unknown> }) => {
    const { type, mois, jour, siDimanche, decalages, jourSemaine, n } = day.regle
    return { id: day.id, fr: day.fr.replaceAll("'", '’'), en: day.en.replaceAll("'", '’'), rule: {
      kind: kinds[String(type)], month: mois, day: jour, weekday: jourSemaine, nth: n,
      ...(siDimanche ? { if_sunday: Number(siDimanche) } : {}),
      ...(decalages ? { offsets: decalages, chosen: [{ from: '1970-01-01', offset: -2 }] } : {}),
    } }
  }),
})
