import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'

/** What narrows a list, above it; `count` says how many are left and is read when it changes. */
export function Toolbar({ label, count, children }: { label: string; count?: string; children: ReactNode }) {
  return (
    <div className="toolbar" role="group" aria-label={label}>
      {children}
      {count !== undefined && <p className="toolbar-count" role="status">{count}</p>}
    </div>
  )
}

export interface View { href: string; label: string; count?: number | undefined; current?: boolean }

/** The ready-made narrowings of a list; each has its address. */
export function Views({ label, views }: { label: string; views: readonly View[] }) {
  return (
    <nav aria-label={label}>
      <ul className="views">
        {views.map(view => (
          <li key={view.href}><a href={view.href} aria-current={view.current ? 'page' : undefined}>{view.label}{view.count !== undefined && <span className="count"> {view.count}</span>}</a></li>
        ))}
      </ul>
    </nav>
  )
}

/** A search that narrows while one types, 150 ms after the last key. `shortcut` is shown, the shell listens for it and focuses `#find`. */
export function Search({ label, value, onFind, shortcut }: { label: string; value: string; onFind: (text: string) => void; shortcut?: string }) {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  return (
    <label className="search">
      <span>{label}{shortcut && <> <kbd aria-hidden="true">{shortcut}</kbd></>}</span>
      <input id="find" className="input" type="search" name="find" autoComplete="off" spellCheck={false} defaultValue={value} aria-keyshortcuts={shortcut}
        onChange={event => {
          const text = event.currentTarget.value
          clearTimeout(waiting.current)
          waiting.current = setTimeout(() => onFind(text), 150)
        }} />
    </label>
  )
}

/** One choice that narrows the list. */
export function Filter({ label, value, options, onPick }: { label: string; value: string; options: readonly { value: string; label: string }[]; onPick: (value: string) => void }) {
  return (
    <label>
      <span>{label}</span>
      <select className="input" value={value} onChange={event => onPick(event.currentTarget.value)}>
        {options.map(option => <option key={option.value} value={option.value}>{option.label}</option>)}
      </select>
    </label>
  )
}
