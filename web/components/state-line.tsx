import { markShape } from '#site/path-marks.tsx'

export interface StateLineProps {
  /** « enregistré »; shown when nothing waits. */
  saved: string
  /** « en attente d'envoi (3) » */
  waiting?: string | undefined
  /** « à régler (1) », with the place where it is settled. */
  settle?: { text: string; href: string } | undefined
}

/** Where the work stands: on the server, on this device, or in need of a decision. Always in view, read aloud when it changes. */
export function StateLine({ saved, waiting, settle }: StateLineProps) {
  return (
    <p className="states" role="status">
      {waiting ? <span><Dot state="todo" />{waiting}</span> : <span><Dot state="done" />{saved}</span>}
      {settle && <a href={settle.href}><Dot state="aside" />{settle.text}</a>}
    </p>
  )
}

const Dot = ({ state }: { state: 'done' | 'todo' | 'aside' }) => (
  <svg width="12" height="12" viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">{markShape(state, 'lying')}</svg>
)
