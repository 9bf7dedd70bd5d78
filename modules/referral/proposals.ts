import type { OpenRows } from '#modules/directory/facts.ts'
import { fold } from '#modules/directory/fold.ts'
import { orient } from '#modules/orientation/rules.ts'
import type { Reason, Wish } from '#modules/orientation/wish.ts'

/** A place to propose, ready to show: `place` is the point or the listing as printed, `km` about, as the crow flies. */
export interface Proposed {
  kind: 'service' | 'network' | 'outside'
  id: string; organisation: string | null; name: string; place: string | null; phone: string | null; url: string | null; km: number | null; reasons: Reason[]
}

/** A place that is called as its organisation says nothing more. */
const placed = (organisation: string, place: string | null): string | null => (place !== null && fold(place) === fold(organisation) ? null : place)

const most = { service: 6, network: 1, outside: 2 }

/**
 * The likelier first, without the services already asked and one's own: six services, the network's own answer and two outside resources at most.
 * Never empty while the network has a phone.
 */
export const proposals = (rows: OpenRows, wish: Wish, without: { services: readonly string[]; organisation: string }): Proposed[] => {
  const left = { ...most }
  const all = orient({ ...rows, services: rows.services.filter((s) => !without.services.includes(s.id) && s.organisation_id !== without.organisation) }, wish)
  return all.filter(({ kind }) => left[kind]-- > 0).map((p): Proposed => {
    switch (p.kind) {
      case 'service': return {
        kind: p.kind, id: p.service.id, organisation: p.organisation.id, name: p.organisation.name, place: placed(p.organisation.name, p.point?.name ?? p.listing?.name ?? null),
        phone: p.phone, url: null, km: p.distanceKm ?? null, reasons: p.reasons,
      }
      case 'network': return { kind: p.kind, id: p.organisation.id, organisation: p.organisation.id, name: p.organisation.name, place: null, phone: p.phone, url: null, km: null, reasons: p.reasons }
      case 'outside': return { kind: p.kind, id: p.resource.id, organisation: null, name: p.resource.name_fr, place: null, phone: p.phone, url: p.resource.url, km: null, reasons: p.reasons }
    }
  })
}
