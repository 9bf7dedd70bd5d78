export interface ClockProps {
  /** The whole in words: « encore 3 jours ouvrables », « en retard de 2 jours ouvrables », « répondu ». */
  text: string
  /** Working days left; below zero it is late; `undefined` when it is met. */
  left: number | undefined
  /** Working days given at the start: how much of the ring remains. */
  of: number
  /** The day it falls due, `YYYY-MM-DD`. */
  on?: string | undefined
}

const around = 2 * Math.PI * 6

/** A deadline with its words. Late is said in clay and in words, the last day in bold. */
export function Clock({ text, left, of, on }: ClockProps) {
  const share = left === undefined || left < 0 ? 1 : Math.min(left / Math.max(of, 1), 1)
  const look = left === undefined ? 'met' : left < 0 ? 'late' : left <= 1 ? 'soon' : 'far'
  return (
    <span className={`clock ${look}`}>
      <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <circle cx="8" cy="8" r="6" />
        <circle className="left" cx="8" cy="8" r="6" strokeDasharray={`${(share * around).toFixed(1)} ${around.toFixed(1)}`} transform="rotate(-90 8 8)" />
      </svg>
      {on ? <time dateTime={on}>{text}</time> : text}
    </span>
  )
}
