import type { ReactNode } from 'react'
import { markShape } from './path-marks.tsx'
import type { MarkState } from './path-marks.tsx'
import { rise, sway } from './path-line.ts'
import type { Say } from './say.ts'

export type { MarkState } from './path-marks.tsx'

/**
 * One mark. `detail` is a short line under the label (a date, a name); `href` makes the label a link.
 * `done` reached · `now` where we are, at most one · `todo` to come · `paused` a pause · `aside` set aside, without blame.
 */
export interface Mark { state: MarkState; label: ReactNode; detail?: ReactNode; href?: string | undefined }

export interface PathProps {
  /** What this path is, for a screen reader: « Où en est votre demande ». */
  label: string
  marks: readonly Mark[]
  t: Say
  /** One thin line for a table cell or a list: the marks without their labels, then the label of the current one. */
  compact?: boolean
  /** Upright even where there is room: marks that say a lot, like the steps of a plan. */
  upright?: boolean
}

/** The path with its marks: an ordered list, upright on a phone and rising from start to end when there is room. */
export function Path({ label, marks, t, compact = false, upright = false }: PathProps) {
  const reached = marks.findLastIndex(mark => mark.state !== 'todo' && mark.state !== 'aside')
  const current = marks.find(mark => mark.state === 'now') ?? marks[reached] ?? marks[0]
  return (
    <div className={compact ? 'path compact' : upright ? 'path' : `path ${room(marks.length)}`}>
      <ol aria-label={label}>
        {marks.map((mark, i) => (
          <li key={i} className={mark.state} aria-current={mark.state === 'now' ? 'step' : undefined}>
            {compact ? <Bead mark={mark} last={i === marks.length - 1} walked={i < reached} />
              : <Legs index={i} count={marks.length} state={mark.state} walked={i < reached} />}
            <div className="mark-text">
              {mark.href ? <a href={mark.href}>{mark.label}</a> : <span className="mark-label">{mark.label}</span>}
              <span className="mark-state">{t(`site-mark-${mark.state}`)}</span>
              {mark.detail && <span className="mark-detail">{mark.detail}</span>}
            </div>
          </li>
        ))}
      </ol>
      {compact && <span className="path-now" aria-hidden="true">{current?.label}</span>}
    </div>
  )
}

/** How much width the path needs before it may lie down. */
const room = (count: number) => (count <= 4 ? 'few' : count <= 7 ? 'some' : 'many')

/** The line from this mark to the next, drawn twice: upright and lying; the sheet shows one of them. */
function Legs({ index, count, state, walked }: { index: number; count: number; state: MarkState; walked: boolean }) {
  const last = index === count - 1
  const leg = walked ? 'leg walked' : 'leg'
  const up = sway(index)
  const lie = rise(index, count)
  return (
    <>
      <svg className="upright" aria-hidden="true" focusable="false">
        {!last && <svg y="14" width="32" height="100%" viewBox="0 0 32 100" preserveAspectRatio="none"><path className={leg} d={up.d} /></svg>}
        <svg x={up.x} y="14">{markShape(state, 'upright')}</svg>
      </svg>
      <svg className="lying" aria-hidden="true" focusable="false">
        {!last && <svg x="10" width="100%" height="84" viewBox="0 0 100 84" preserveAspectRatio="none"><path className={leg} d={lie.d} /></svg>}
        <svg x="10" y={lie.y}>{markShape(state, 'lying')}</svg>
      </svg>
    </>
  )
}

function Bead({ mark, last, walked }: { mark: Mark; last: boolean; walked: boolean }) {
  return (
    <svg className="bead" width="34" height="24" aria-hidden="true" focusable="false">
      {!last && <path className={walked ? 'leg walked' : 'leg'} d="M12 12H46" />}
      <svg x="12" y="12">{markShape(mark.state, 'lying')}</svg>
    </svg>
  )
}
