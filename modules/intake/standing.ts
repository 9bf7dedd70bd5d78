import type { DoorCallRow, DoorRow, KnownThingRow, ListingRow, MessageRow, OrganisationRow, OutsideResourceRow, ReferralMessageRow, ReferralRow, RequestRow, ServiceRow } from '#db/types.ts'
import { localDay } from '#kernel/clock.ts'
import { isOpen } from '#modules/referral/rules.ts'
import { doorKinds, type DoorKind } from './changes.ts'
import { reachOf, type Reach } from './reach.ts'

interface Facts {
  request: RequestRow | undefined; known: readonly KnownThingRow[]; doors: readonly DoorRow[]; referrals: readonly ReferralRow[]
  received: readonly ReferralMessageRow[]; answered: readonly ReferralMessageRow[]; calls: readonly DoorCallRow[]; letters: readonly MessageRow[]
  directory: { organisations: readonly OrganisationRow[]; services: readonly ServiceRow[]; listings: readonly ListingRow[]; outside_resources: readonly OutsideResourceRow[] }
}

/** Somebody to call: the service's own line, else its organisation's. */
export interface Who { id: string; name: string; slug: string; phone: string | null }
/** A place that was asked: `on` the day it was sent, `answered` the day it answered, `why` a reason when it said no. */
export interface Tried { who: Who; on: string; answered: string | null; status: ReferralRow['status']; why: ReferralRow['decline_reason'] }
/** Something that the two organisations wrote to each other about her request. */
export interface Word { kind: ReferralMessageRow['kind']; text: string; from: string; on: string }
/** A call of the office, as it was noted. */
export interface Call { on: string; reached: boolean; words: string | null }

/**
 * One door as she reads it. `waits`: the office calls; `to-agree`: she chose, nothing may be sent yet; `asked`: somebody must answer;
 * `taken`: somebody said yes; `met`: they have met; `outside`: she calls; `closed`. `next_on`: by when she hears.
 */
export interface DoorStanding {
  kind: DoorKind; state: 'waits' | 'to-agree' | 'asked' | 'taken' | 'met' | 'outside' | 'closed'; next_on: string | null
  who: Who | undefined; resource: OutsideResourceRow | undefined; tried: Tried[]; words: Word[]; calls: Call[]; meeting_on: string | null; /** When they still meet on the day that was said. */ meeting_time: string | null; met_on: string | null; closed_on: string | null; why: DoorRow['closing_reason']
}
export interface Letter { on: string; channel: MessageRow['channel']; template: string }
/** `reach`: how the network gets back to her. */
export interface Standing { request: RequestRow; reach: Reach; sent_on: string | null; doors: DoorStanding[]; letters: Letter[] }

/** Everything she may know of her request, out of rows. A door follows its referral a moment later: what the referral says counts. */
export const standingOf = ({ request, known, doors, referrals, received, answered, calls, letters, directory }: Facts, zone: string, today: string): Standing | undefined => {
  if (!request) return undefined
  const day = (at: string) => localDay(at, zone)
  const organisations = new Map(directory.organisations.map((row) => [row.id, row])), listings = new Map(directory.listings.map((row) => [row.id, row]))
  const whoOf = (service_id: string | null): Who | undefined => {
    const service = directory.services.find(({ id }) => id === service_id), organisation = organisations.get(service?.organisation_id ?? '')
    const listing = listings.get(service?.listing_id ?? '')
    return organisation && { id: organisation.id, name: listing?.name ?? organisation.name, slug: organisation.slug, phone: listing?.phone ?? organisation.phone }
  }
  const standingOn = (door: DoorRow): DoorStanding => {
    const own = referrals.filter(({ door_id }) => door_id === door.id).sort((a, b) => (a.sent_at < b.sent_at ? -1 : 1))
    const held = own.find(({ id }) => id === door.referral_id)
    const state = door.status === 'closed' ? 'closed' : door.status === 'accepted' && door.met_on !== null ? 'met' : held?.status === 'accepted' || door.status === 'accepted' ? 'taken' : held && isOpen(held) ? 'asked'
      : door.resource_id !== null ? 'outside' : door.status === 'waiting' && door.service_id !== null ? 'to-agree' : 'waits'
    const mine = new Set(own.map(({ id }) => id))
    return {
      kind: door.kind, state, next_on: state === 'taken' && door.status !== 'accepted' ? held?.meeting_on ?? door.next_on : door.next_on,
      who: state === 'waits' ? undefined : whoOf(held?.service_id ?? door.service_id), resource: directory.outside_resources.find(({ id }) => id === door.resource_id),
      tried: own.flatMap((one): Tried[] => {
        const who = whoOf(one.service_id)
        return who ? [{ who, on: day(one.sent_at), answered: one.decided_at && day(one.decided_at), status: one.status, why: one.decline_reason }] : []
      }),
      words: [...received, ...answered].filter(({ referral_id }) => mine.has(referral_id)).sort((a, b) => (a.sent_at < b.sent_at ? -1 : 1))
        .map(({ kind, text, tenant_id, sent_at }) => ({ kind, text, from: organisations.get(tenant_id)?.name ?? '', on: day(sent_at) })),
      calls: calls.filter((one) => one.door_id === door.id).sort((a, b) => (a.called_at < b.called_at ? 1 : -1)).map(({ called_at, reached, words }) => ({ on: day(called_at), reached, words })),
      meeting_on: held?.status === 'accepted' ? held.meeting_on : null, meeting_time: state === 'taken' && (door.status !== 'accepted' || door.next_on === held?.meeting_on) ? held?.meeting_time ?? null : null, met_on: door.met_on, closed_on: door.closed_on, why: door.closing_reason,
    }
  }
  return {
    request, reach: reachOf(known, zone, today), sent_on: request.submitted_at && day(request.submitted_at),
    doors: doorKinds.flatMap((kind) => doors.filter((door) => door.kind === kind).map(standingOn)),
    letters: letters.map(({ made_at, channel, template }) => ({ on: day(made_at), channel, template })).sort((a, b) => (a.on < b.on ? 1 : -1)),
  }
}
