import { together, type See } from '#kernel/command.ts'
import { orient } from '#modules/orientation/rules.ts'
import type { Reason, Wish } from '#modules/orientation/wish.ts'

/** A place to propose, ready to show: `place` is the point or the listing as printed, `km` about, as the crow flies. */
export interface Proposed {
  kind: 'service' | 'network' | 'outside'
  id: string; organisation: string | null; name: string; place: string | null; phone: string | null; url: string | null; km: number | null; reasons: Reason[]
}

/** The whole directory, as it stands. */
export const directoryFacts = (see: See) => together({
  organisations: see.many('organisation', { closed_on: null }), listings: see.many('listing', {}), points: see.many('point_of_service', { closed_on: null }),
  services: see.many('service', { closed_on: null }), outside_resources: see.many('outside_resource', {}),
})

/** The likelier first, at most `most`, without the services already asked and one's own. Never empty while the network has a phone. */
export const proposals = (rows: Awaited<ReturnType<typeof directoryFacts>>, wish: Wish, without: { services: readonly string[]; organisation: string }, most = 8): Proposed[] =>
  orient({ ...rows, services: rows.services.filter((s) => !without.services.includes(s.id) && s.organisation_id !== without.organisation) }, wish).slice(0, most).map((p): Proposed => {
    switch (p.kind) {
      case 'service': return {
        kind: p.kind, id: p.service.id, organisation: p.organisation.id, name: p.organisation.name, place: p.point?.name ?? p.listing?.name ?? null,
        phone: p.phone, url: null, km: p.distanceKm ?? null, reasons: p.reasons,
      }
      case 'network': return { kind: p.kind, id: p.organisation.id, organisation: p.organisation.id, name: p.organisation.name, place: null, phone: p.phone, url: null, km: null, reasons: p.reasons }
      case 'outside': return { kind: p.kind, id: p.resource.id, organisation: null, name: p.resource.name_fr, place: null, phone: p.phone, url: p.resource.url, km: null, reasons: p.reasons }
    }
  })
