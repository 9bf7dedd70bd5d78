import type { ReactNode } from 'react'
import { markShape } from '#site/path-marks.tsx'

/** Nothing here, and what to do next. A path with one mark to come. */
export function Empty({ title, children, actions }: { title: ReactNode; children?: ReactNode; actions?: ReactNode }) {
  return (
    <div className="empty">
      <svg width="160" height="44" aria-hidden="true" focusable="false">
        <path className="leg" d="M4 36C60 38 100 30 148 10" />
        <svg x="150" y="10">{markShape('todo', 'lying')}</svg>
      </svg>
      <p className="empty-title">{title}</p>
      {children && <p>{children}</p>}
      {actions && <div className="actions">{actions}</div>}
    </div>
  )
}
