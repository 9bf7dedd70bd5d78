import type { ReactNode } from 'react'
import { Mark } from '#site/logo.tsx'

export interface Place { href: string; label: string; current?: boolean; /** How many wait there; `says` is the same in words. */ count?: { value: number; says: string } | undefined }

/** The places of a role, at most six, as marks on a line. A bar at the foot of a phone. */
export function Rail({ name, home, label, places, children }: { name: string; home: string; label: string; places: readonly Place[]; children?: ReactNode }) {
  return (
    <header className="rail">
      <a className="rail-name" href={home}><Mark size={28} /><span>{name}</span></a>
      <nav aria-label={label}>
        <ul className="rail-places">
          {places.map(place => (
            <li key={place.href}>
              <a href={place.href} aria-current={place.current ? 'page' : undefined}>
                <span>{place.label}</span>
                {place.count && place.count.value > 0 && <span className="rail-count"><span aria-hidden="true">{place.count.value}</span><span className="vh">{place.count.says}</span></span>}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {children && <div className="rail-foot">{children}</div>}
    </header>
  )
}
