import type { ReactNode } from 'react'
import { Mark } from '#site/logo.tsx'

export interface Place { href: string; label: string; current?: boolean; /** How many wait there; `says` is the same in words. */ count?: { value: number; says: string } | undefined }

/** As many as a narrow phone shows whole. */
const AT_FOOT = 4

/** The places of a role, at most six, as marks on a line. A bar at the foot of a phone, with the others behind `more`. */
export function Rail({ name, home, label, more, places, children }: { name: string; home: string; label: string; more: string; places: readonly Place[]; children?: ReactNode }) {
  const others = places.slice(AT_FOOT), one = (place: Place) => (
    <li key={place.href}>
      <a href={place.href} aria-current={place.current ? 'page' : undefined}>
        <span>{place.label}</span>
        {place.count && place.count.value > 0 && <span className="rail-count"><span aria-hidden="true">{place.count.value}</span><span className="vh">{place.count.says}</span></span>}
      </a>
    </li>
  )

  return (
    <header className="rail">
      <a className="rail-name" href={home}><Mark size={28} /><span>{name}</span></a>
      <nav aria-label={label}>
        <ul className="rail-places">
          {places.map(one)}
          {others.length > 0 && (
            <li className="rail-more">
              <details key={places.find(({ current }) => current)?.href} onKeyDown={(event) => { if (event.key === 'Escape' && event.currentTarget.open) { event.stopPropagation(); event.currentTarget.open = false; event.currentTarget.querySelector('summary')?.focus() } }}>
                <summary aria-current={others.some(({ current }) => current) ? 'true' : undefined}>{more}</summary>
                <ul>{others.map(one)}</ul>
              </details>
            </li>
          )}
        </ul>
      </nav>
      {children && <div className="rail-foot">{children}</div>}
    </header>
  )
}
