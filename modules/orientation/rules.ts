import { fold } from '#modules/directory/fold.ts'
import type { DirectoryRows, ListingRow, Need, OrganisationRow, PointRow, ServiceRow } from '#modules/directory/rows.ts'
import { closenessOf, type Closeness } from './closeness.ts'
import { fitOf, fits, knownOf, type Fit, type Known } from './fit.ts'
import { because, type Proposal, type Reason, type Wish } from './wish.ts'

export type { Proposal, Reason, ReasonCode, Wish } from './wish.ts'

type ServiceProposal = Extract<Proposal, { kind: 'service' }>
/** A service and what puts it before another. Nothing here is about the person, and nothing leaves this file. */
interface Weighed {
  proposal: ServiceProposal
  fit: Fit
  closeness: Closeness
  order: readonly (number | string)[]
}

const inYears = ({ min_age, max_age }: ServiceRow): Reason[] =>
  min_age !== null && max_age !== null ? [because('orientation-reason-age-between', { min: min_age, max: max_age })]
    : min_age !== null ? [because('orientation-reason-age-from', { min: min_age })]
      : max_age !== null ? [because('orientation-reason-age-up-to', { max: max_age })] : []
const ageFits = ({ min_age, max_age }: ServiceRow, age: number | undefined) => age === undefined || (age >= (min_age ?? 0) && age <= (max_age ?? Infinity))

/** Doors that a member answers by helping with the steps: the ministry or somebody else decides. */
const steps: readonly Need[] = ['financial', 'social']
function needsOf(service: ServiceRow, needs: readonly Need[]): Reason[] {
  if (!needs.includes(service.need) && !needs.some((need) => steps.includes(need))) return []
  return needs.flatMap((need): Reason[] => need === service.need ? [because('orientation-reason-need', { need })]
    : steps.includes(need) ? [because('orientation-reason-helps-with-steps', { need })] : [])
}

function languageOf(service: ServiceRow, wanted: readonly string[]): { rank: number; reasons: Reason[] } {
  const rank = wanted.findIndex((language) => service.languages.includes(language))
  const [first] = wanted
  if (first === undefined) return { rank: 0, reasons: [] }
  const spoken = wanted[rank]
  return { rank: rank < 0 ? wanted.length : rank, reasons: [
    // French goes without saying, unless it is not what she asked for.
    ...(spoken && !(spoken === 'fr' && rank === 0) ? [because('orientation-reason-language', { language: spoken })] : []),
    ...(rank !== 0 ? [because('orientation-reason-language-to-ask', { language: first })] : []),
  ] }
}
/** Modes that nobody has stated stand between those that fit and those that do not. */
function modeOf(service: ServiceRow, wanted: readonly string[]): { rank: number; reasons: Reason[] } {
  const mode = wanted.find((one) => service.modes.includes(one))
  if (mode) return { rank: 0, reasons: [because('orientation-reason-mode', { mode })] }
  return { rank: wanted.length === 0 ? 0 : service.modes.length === 0 ? 1 : 2, reasons: [] }
}
const room = ['open', 'unknown', 'waiting', 'full']
function roomOf({ capacity, waiting_days }: ServiceRow): Reason[] {
  switch (capacity) {
    case 'unknown': return []
    case 'open': return [because('orientation-reason-capacity-open', {})]
    case 'full': return [because('orientation-reason-capacity-full', {})]
    case 'waiting': return [waiting_days === null ? because('orientation-reason-capacity-waiting-unknown', {}) : because('orientation-reason-capacity-waiting', { days: waiting_days })]
  }
}
const isFar = ({ reach, sameRegion, usualKm }: Closeness) => reach === 2 || (!sameRegion && usualKm > 150)
const bandOf = (km: number) => [10, 25, 50, 100, 200, 400].filter((limit) => km > limit).length

function weigh(service: ServiceRow, organisation: OrganisationRow, listing: ListingRow | undefined, points: readonly PointRow[], fit: Fit, wish: Wish, needs: readonly Need[]): Weighed {
  const closeness = closenessOf(wish.place, listing?.region ?? points[0]?.region ?? '', points)
  const [language, mode, doors] = [languageOf(service, wish.languages), modeOf(service, wish.modes), needsOf(service, needs)]
  const proposal: ServiceProposal = {
    kind: 'service', service, organisation, phone: listing?.phone ?? organisation.phone,
    ...(listing ? { listing } : {}), ...(closeness.point ? { point: closeness.point } : {}),
    ...(closeness.distanceKm === undefined ? {} : { distanceKm: closeness.distanceKm }), ...(isFar(closeness) ? { far: true } : {}),
    reasons: [...doors, ...fit.reasons, ...inYears(service), ...closeness.reasons, ...language.reasons, ...mode.reasons, ...roomOf(service)],
  }
  const rank = fits.indexOf(fit.fit)
  const order = [
    needs.includes(service.need) ? 0 : 1,
    rank >= fits.indexOf('possible') ? rank : 0,
    closeness.reach,
    rank, -fit.covers.filter((code) => wish.clienteles.includes(code)).length, -fit.covers.length,
    language.rank, mode.rank, service.capacity === 'full' ? 1 : 0,
    bandOf(closeness.usualKm), room.indexOf(service.capacity), service.waiting_days ?? 0, closeness.sameRegion ? 0 : 1, closeness.usualKm,
    fold(listing?.name ?? organisation.name), service.id,
  ]
  return { proposal, fit, closeness, order }
}
function before(a: Weighed, b: Weighed): number {
  for (const [i, one] of a.order.entries()) {
    const other = b.order[i] ?? 0
    if (one !== other) return one < other ? -1 : 1
  }
  return 0
}

/** Who says several things of herself sees first an answer to each that a near service names, then the rest in order. */
function spread(ordered: Weighed[], said: readonly string[]): Weighed[] {
  const [first] = ordered
  if (!first) return ordered
  const heads = new Set([first])
  const covered = new Set(first.fit.covers)
  for (const code of [...said].sort()) {
    if (covered.has(code)) continue
    const found = ordered.find(({ fit, closeness }) => fit.covers.includes(code) && closeness.reach === 0)
    if (!found || found.order[0] !== first.order[0]) continue
    heads.add(found)
    for (const other of found.fit.covers) covered.add(other)
  }
  return [...ordered.filter((one) => heads.has(one)), ...ordered.filter((one) => !heads.has(one))]
}

function outside(rows: DirectoryRows, wish: Wish, needs: readonly Need[], known: Known): Proposal[] {
  const found = rows.outside_resources.flatMap((resource) => {
    const need = needs.find((one) => one === resource.need)
    if (!need || (resource.region !== null && resource.region !== wish.place?.region)) return []
    const own = resource.clienteles ?? []
    const fit = fitOf(own, known)
    if (own.length > 0 && fit.fit !== 'specific' && fit.fit !== 'close' && fit.fit !== 'open') return []
    const checked = resource.checked_on === null ? because('orientation-reason-not-checked', {}) : because('orientation-reason-checked', { day: resource.checked_on })
    const reasons: Reason[] = [because('orientation-reason-outside', { need }), ...(own.length > 0 ? fit.reasons : []), checked]
    const order = [needs.indexOf(need), resource.phone === null ? 1 : 0, resource.region === null ? 1 : 0, own.length > 0 ? 0 : 1, fold(resource.name_fr), resource.id]
    return [{ order, proposal: { kind: 'outside', resource, phone: resource.phone, reasons } satisfies Proposal }]
  })
  const compare = (a: readonly (number | string)[], b: readonly (number | string)[]) => {
    const i = a.findIndex((one, at) => one !== b[at])
    return i < 0 ? 0 : (a[i] ?? 0) < (b[i] ?? 0) ? -1 : 1
  }
  return found.sort((a, b) => compare(a.order, b.order)).map(({ proposal }) => proposal)
}

/**
 * Services of the directory for a wish, the likelier first, each with its true reasons; then the network's phone; then outside resources.
 * Pure, and blind to the order of rows: the server and the device give the same list. The person chooses; nothing is assigned.
 * Order: door, then what is sure before what depends on the unsaid, then near before far, clientele (the more it names of her, the earlier),
 * language, mode, room, distance, name. Never empty while the rows hold a service, a network phone or a resource for the door.
 * Only a known age leaves a service out; when nothing is left, what remains says so.
 */
export function orient(rows: DirectoryRows, wish: Wish): Proposal[] {
  const needs: readonly Need[] = wish.needs.length > 0 ? [...new Set(wish.needs)] : ['financial', 'social', 'work']
  const known = knownOf(wish)
  const organisations = new Map(rows.organisations.map((row) => [row.id, row]))
  const listings = new Map(rows.listings.map((row) => [row.id, row]))
  const points = Map.groupBy(rows.points, (point) => point.listing_id ?? point.organisation_id)

  const open = rows.services.filter((service) => organisations.has(service.organisation_id) && needsOf(service, needs).length > 0)
  const aged = open.filter((service) => ageFits(service, wish.age))
  const weighAll = (fitted: (fit: Fit) => Fit | undefined): Weighed[] => aged.flatMap((service) => {
    const [organisation, fit] = [organisations.get(service.organisation_id), fitted(fitOf(service.clienteles, known))]
    const listing = listings.get(service.listing_id ?? '')
    return organisation && fit ? [weigh(service, organisation, listing, points.get(service.listing_id ?? organisation.id) ?? [], fit, wish, needs)] : []
  }).sort(before)

  const fitting = weighAll((fit) => (fit.fit === 'no' ? undefined : fit))
  // Nobody for her: somebody near still knows whom to call.
  const weighed = fitting.length > 0 ? fitting : weighAll(() => ({ fit: 'no', covers: [], reasons: [because('orientation-reason-can-direct', {})] }))
  const seen = new Set<string>()
  const once = weighed.filter(({ proposal: { service } }) => {
    const line = `${service.listing_id ?? service.organisation_id} ${service.need}`
    return seen.has(line) ? false : seen.add(line)
  })
  const services = spread(once, wish.clienteles).map(({ proposal }) => proposal)

  const network = rows.organisations.filter((row) => row.kind === 'network').sort((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap((organisation): Proposal[] => (organisation.phone === null ? [] : [{ kind: 'network', organisation, phone: organisation.phone, reasons: [because('orientation-reason-network', {})] }]))
  const rest = [...network, ...outside(rows, wish, needs, known)]
  if (services.length === 0 && open.length > 0 && wish.age !== undefined) {
    const { age } = wish
    return rest.map((proposal) => ({ ...proposal, reasons: [because('orientation-reason-age-excluded', { age }), ...proposal.reasons] }))
  }
  return [...services, ...rest]
}
