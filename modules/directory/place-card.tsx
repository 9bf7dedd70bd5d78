import type { ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { sayReason } from '#modules/orientation/say.ts'
import type { Proposal, Reason } from '#modules/orientation/wish.ts'
import { Said } from '#site/said.tsx'
import { telOf } from './phone.ts'
import { french, regionNamed, resourceNamed, type Named } from './words.ts'

/** A number to tap, said in full: one gesture on a phone, readable and printable everywhere. `whom` completes it for a screen reader. */
export function CallButton({ t, phone, whom, first }: { t: Translator; phone: string; whom: string | Named; first?: boolean | undefined }) {
  const [before = '', after = ''] = t('directory-call', { phone: '|' }).split(/[\u2066-\u2069]*\|[\u2066-\u2069]*/)
  return <a className={first ? 'button primary' : 'button'} href={telOf(phone)}>{before}<bdi dir="ltr">{phone}</bdi>{after}<span className="vh"> – <Said {...(typeof whom === 'string' ? french(whom) : whom)} /></span></a>
}

/** Why a place is proposed, one short line each. */
export const Reasons = ({ t, reasons }: { t: Translator; reasons: readonly Reason[] }) =>
  <ul className="reasons">{reasons.map((reason) => <li key={JSON.stringify(reason)}>{sayReason(t, reason)}</li>)}</ul>

/** Where a service is, in a few words: the town or quarter, then the region. */
export function Where({ t, place, region }: { t: Translator; place: string | undefined; region: string | undefined }) {
  const name = region === undefined ? undefined : regionNamed(t.lang, region)
  if (!place && !name) return null
  return <p className="where">{place && <Said {...french(place)} />}{place && name && place !== name.text && (t.dir === 'rtl' ? '، ' : ', ')}{name && place !== name.text && <Said {...name} />}</p>
}

const regional = new Set(['orientation-reason-same-region', 'orientation-reason-neighbour-region', 'orientation-reason-other-region'])

/**
 * One proposal as a line of a list: who, where, why, and the phone. `reasons`: those to show; `act`: what may be done before calling; `children`: what else there is to say.
 * `first`, of a list without acts: its phone is the page's primary button.
 */
export function PlaceCard({ t, proposal, href, first, heading: Heading = 'h3', reasons = proposal.reasons, act, children }: { t: Translator; proposal: Proposal; href?: string | undefined; first?: boolean; heading?: 'h2' | 'h3'; reasons?: readonly Reason[]; act?: ReactNode; children?: ReactNode }) {
  const shown = proposal.kind === 'outside' ? resourceNamed(t.lang, proposal.resource) : french(proposal.kind === 'service' ? proposal.listing?.name ?? proposal.organisation.name : proposal.organisation.name)
  // The region is said once: by the reason that speaks of it, else under the name.
  const region = proposal.kind === 'service' && !reasons.some(({ code }) => regional.has(code)) ? proposal.point?.region ?? proposal.listing?.region : undefined
  return (
    <li className="place">
      <Heading>{href ? <a href={href}><Said {...shown} /></a> : <Said {...shown} />}</Heading>
      {proposal.kind === 'service' && <Where t={t} place={proposal.point?.name ?? proposal.listing?.place_text} region={region} />}
      <Reasons t={t} reasons={reasons} />
      <div className="actions">{act}{proposal.phone && <CallButton t={t} phone={proposal.phone} whom={shown} first={first} />}</div>
      {children}
    </li>
  )
}
