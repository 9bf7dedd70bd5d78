import { useWords } from '#web/words.ts'
import style from './instruments.module.css'

const WIDE = 220, HIGH = 56, PAD = 8

/** A scale over time as a thin line, each value in figures beside its day: it shows what moved, and judges nothing. */
export function ScaleLine({ points, label }: { points: readonly { on: string; value: number }[]; label: string }) {
  const t = useWords(), [first] = points, last = points.at(-1)
  if (!first || !last || points.length < 2) return null
  const from = Date.parse(first.on), span = Math.max(1, Date.parse(last.on) - from)
  const x = (on: string) => PAD + ((Date.parse(on) - from) / span) * (WIDE - 2 * PAD), y = (value: number) => HIGH - PAD - (value / 10) * (HIGH - 2 * PAD)
  return (
    <figure className={style.line}>
      <svg width={WIDE} height={HIGH} viewBox={`0 0 ${WIDE} ${HIGH}`} aria-hidden="true" focusable="false">
        <path className={style.ground} d={`M0 ${y(0)}H${WIDE}M0 ${y(10)}H${WIDE}`} />
        <polyline points={points.map(({ on, value }) => `${x(on)},${y(value)}`).join(' ')} />
        {points.map(({ on, value }) => <circle key={on} cx={x(on)} cy={y(value)} r="4" />)}
      </svg>
      <figcaption><span className="vh">{label} : </span>{points.map(({ on, value }, i) => <span key={on}>{i > 0 && `, ${t('instruments-then')} `}<strong>{value}</strong> <span className="quiet">({t.day(on, { month: 'short' })})</span></span>)}</figcaption>
    </figure>
  )
}
