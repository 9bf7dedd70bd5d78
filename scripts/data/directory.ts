/** Makes data/rssmo/{directory,clienteles}.json from the extraction of the two printed lists of members. */
import { readFileSync } from 'node:fs'
import areas from '#data/quebec/postal-areas.json' with { type: 'json' }
import municipalities from '#data/quebec/municipalities.json' with { type: 'json' }
import type { ListingRow, PointRow, PositionQuality, ServiceRow } from '#modules/directory/rows.ts'
import { clienteleWords, formerNames, placesNamed, regionCodes, servicesOf } from './directory-reading.ts'
import { idOf, sourceFolder, writePack } from './write.ts'

type Both = { seed0: string | null; seed1: string | null }
interface Listing {
  region: string; nameAsListed: Both; phone: string; places: string[]; placeText: Both
  pointsOfService: { named: number; additionalStated: number | null; additionalUnspecified: boolean }
  sources: { seed: number; lines: [number, number] }[]
  clienteles: string[]; clienteleText: Both; ageRange: { min: number | null; max: number | null; appliesTo?: string } | null
  differences: { field: string; seed0: string; seed1: string }[]
}
interface Organisation {
  id: string; name: string; acronym: string | null; expandedName: string | null; formerName: string | null
  otherSpellings: { text: string }[]; listings: Listing[]
}
const members = JSON.parse(readFileSync(`${sourceFolder()}/rssmo/members.json`, 'utf8')) as {
  clienteleVocabulary: { code: string; fr: string; en: string; kind: string }[]; organisations: Organisation[]
}

const report = 'Rapport annuel 2023-2024 du RSSMO, répertoire des membres'
const memoire = 'Mémoire du RSSMO sur le projet de loi n° 71, liste des organismes membres'
const listings: ListingRow[] = []
const points: PointRow[] = []
const services: ServiceRow[] = []
const notes: object[] = []
const printed: { list: string; line: number; listing_id: string; name: string }[] = []
const note = (organisation: string | null, listing: string | null, text: string, source = `${report} ; ${memoire}`) =>
  notes.push({ id: idOf('note', organisation ?? 'network', listing ?? '', text), organisation_id: organisation, listing_id: listing, text, source })

/** Position of the postal area; a town hall is not the door, so a municipality is at best `probable`. */
function positionOf(area: string | null): { lat: number | null; lon: number | null; position: PositionQuality } {
  const [, , , lat = null, lon = null, quality] = areas.rows.find(([code]) => code === area) ?? []
  return lat === null ? { lat: null, lon: null, position: 'none' }
    : { lat: Number(lat), lon: Number(lon), position: quality === 'ok' || quality === 'probable' ? 'probable' : 'to-verify' }
}
function pointOf(listing: ListingRow, name: string): PointRow {
  const sector = placesNamed[name]
  const found = municipalities.rows.find(([code, label]) => (sector ? code === sector.municipality : String(label).toLowerCase() === name.toLowerCase()))
  const area = sector ? sector.area : String(found?.[5] ?? '') || null
  return {
    id: idOf('point', listing.id, name), organisation_id: listing.organisation_id, listing_id: listing.id, region: listing.region,
    name, municipality: found ? String(found[0]) : null, ...positionOf(area),
  }
}

const organisations = members.organisations.map((o) => {
  const id = idOf('organisation', o.id)
  for (const l of o.listings) {
    const { seed0, seed1 } = l.nameAsListed
    const unnamed = (l.pointsOfService.additionalStated ?? 0) + (l.places.length === 0 ? 1 : 0)
    const listing: ListingRow = {
      id: idOf('listing', o.id, l.region), organisation_id: id, region: regionCodes[l.region] ?? '', name: seed1 ?? seed0 ?? o.name, phone: l.phone,
      place_text: l.placeText.seed1 ?? '', clientele_text: l.clienteleText.seed1 ?? '',
      min_age: l.ageRange?.appliesTo ? null : l.ageRange?.min ?? null, max_age: l.ageRange?.appliesTo ? null : l.ageRange?.max ?? null,
      unnamed_points: unnamed, source: seed0 === null ? report : `${report} ; ${memoire}`,
    }
    listings.push(listing)
    for (const { seed, lines } of l.sources) {
      printed.push({ list: seed === 0 ? 'memoire' : 'annual-report', line: lines[0], listing_id: listing.id, name: (seed === 0 ? seed0 : seed1) ?? '' })
    }
    points.push(...l.places.map((place) => pointOf(listing, place)))
    services.push(...servicesOf(o.id, l.clienteles).map(({ clienteles, min_age, ...rest }): ServiceRow => ({
      id: idOf('service', o.id, l.region, ...clienteles), organisation_id: id, listing_id: listing.id, need: 'work', clienteles,
      languages: ['fr', ...(l.clienteles.includes('anglophones') ? ['en'] : [])], modes: [],
      min_age: min_age === undefined ? listing.min_age : min_age, max_age: listing.max_age, capacity: 'unknown', waiting_days: null, ...rest,
    })))
    for (const difference of l.differences) {
      if (difference.field === 'name') note(id, listing.id, `Deux noms : « ${difference.seed1} » dans le rapport annuel, « ${difference.seed0} » dans le mémoire. Lequel est le bon?`)
      if (difference.field === 'presence') note(id, listing.id, 'Dans le rapport annuel seulement, absent du mémoire. À confirmer.')
    }
    if (l.pointsOfService.additionalUnspecified) note(id, listing.id, 'Le texte dit « et autres points de services », sans nombre ni nom. À compléter.')
    else if (unnamed > 0) note(id, listing.id, l.places.length === 0
      ? 'Aucun lieu imprimé : seuls le téléphone et la région sont connus. Lieu à compléter.'
      : `${unnamed} ${unnamed === 1 ? 'point de service annoncé sans nom' : 'points de services annoncés sans nom'}. À compléter.`)
    for (const point of points.filter((p) => p.listing_id === listing.id)) {
      if (!point.municipality) note(id, listing.id, `« ${point.name} » n’est pas une municipalité actuelle. Lieu à préciser.`)
      else if (point.position === 'to-verify') note(id, listing.id, `${point.name} : zone postale rurale, trop étendue pour parler de kilomètres. Position à préciser.`)
    }
  }
  const named = new Set([o.name, o.expandedName, ...o.listings.map((l) => l.nameAsListed.seed1)])
  const spellings = o.otherSpellings.map((s) => s.text).filter((text) => !named.has(text) && text !== o.formerName)
  if (spellings.length > 0) note(id, null, `Autres écritures dans les documents : ${spellings.map((s) => `« ${s} »`).join(', ')}.`)
  return {
    id, slug: o.id, name: o.name, acronym: o.acronym, expanded_name: o.expandedName,
    former_names: [...(o.formerName ? [o.formerName] : []), ...(formerNames[o.id] ?? [])], kind: 'organisation',
    phone: o.listings.length === 1 ? o.listings[0]?.phone ?? null : null,
  }
})
const counted = points.length + listings.reduce((sum, l) => sum + l.unnamed_points, 0)
note(null, null, `98 points de services annoncés. Les textes en donnent ${counted} (${points.length} nommés), plus deux listes d’« autres points » sans nombre. Rien n’a été inventé.`)
note(null, null, 'Les trois lignes du Centre de main-d’œuvre OPEX disent chacune « et 6 points de services ». S’agit-il des mêmes?')
note(null, null, 'Le mémoire nomme 49 organismes et le rapport annuel 51. Le rapport, plus récent, est suivi ici.')
note(null, null, 'Langues, modes de rencontre, accès et places libres ne sont pas imprimés. Le français est supposé partout. L’anglais n’est noté que si le texte le dit.')

const heading = { source: `${report} (51 organismes, 56 inscriptions) ; ${memoire} (54 inscriptions)`, licence: 'Faits publiés par le RSSMO', as_of: '2024-06-30' }
writePack('rssmo/directory.json', { ...heading, note: 'Rows of modules/directory/rows.ts. Listing texts are verbatim. printed: order and names of each list; region codes, services and notes are ours.' }, {
  network: { id: idOf('organisation', 'rssmo'), slug: 'rssmo', name: 'Réseau des services spécialisés de main-d’œuvre', acronym: 'RSSMO', expanded_name: null, former_names: [], kind: 'network', phone: null },
  organisations, listings, points, services, notes,
  printed: printed.sort((a, b) => a.list.localeCompare(b.list) || a.line - b.line).map(({ list, listing_id, name }) => ({ list, listing_id, name })),
})
writePack('rssmo/clienteles.json', { ...heading, note: 'Labels follow the printed lists. kind, ages, implies, close_to are ours. Ages: jeunes from the two listings that state 35.' }, {
  clienteles: members.clienteleVocabulary.map(({ code, fr, en }) => ({ code, fr, en, ...clienteleWords[code] })),
})
console.log({ organisations: organisations.length, listings: listings.length, points: points.length, services: services.length, notes: notes.length, counted })
