import type { ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { sayReason } from '#modules/orientation/say.ts'
import style from './referral.module.css'
import type { Proposed } from '../proposals.ts'

/** Services with the reasons why each is proposed, likelier first. `choose`: what can be done with one that takes referrals. */
export function Proposals({ services, t, choose }: { services: readonly Proposed[]; t: Translator; choose?: (service: Proposed) => ReactNode }) {
  return (
    <ul className={`lines ${style.proposals}`}>
      {services.map((s) => (
        <li key={`${s.kind} ${s.id}`}>
          <span>
            <strong>{s.name}</strong>{s.place && <>, {s.place}</>}
            <span className="cell-more">{s.reasons.map((reason) => sayReason(t, reason, 'staff')).join(' ')}</span>
            {(s.phone || s.url) && <span className="cell-more">{s.phone && <a href={`tel:${s.phone.replaceAll(/\D/g, '')}`}>{s.phone}</a>} {s.url && <a href={s.url} rel="noreferrer">{t('referral-site')}</a>}</span>}
          </span>
          {choose?.(s)}
        </li>
      ))}
    </ul>
  )
}
