export type MarkState = 'done' | 'now' | 'todo' | 'paused' | 'aside'

/** The five marks, centred on 0,0. Each has its own shape: colour only helps. */
export function markShape(state: MarkState, way: 'upright' | 'lying') {
  switch (state) {
    case 'done': return <circle className="m-done" r="8" />
    case 'now': return <circle className="m-now" r="9" />
    case 'todo': return <circle className="m-todo" r="7" />
    case 'paused': return way === 'lying'
      ? <><path className="m-gap" d="M-11 0H11" /><path className="m-paused" d="M-13 1C-7-12 7-12 13 1M-6.500-6.500V2M6.500-6.500V2" /></>
      : <><path className="m-gap" d="M0-11V11" /><path className="m-paused" d="M-1-13C12-7 12 7-1 13M6.500-6.500H-2M6.500 6.500H-2" /></>
    case 'aside': return <path className="m-aside" d={way === 'lying' ? 'M-3 9L3-9' : 'M-9 3L9-3'} />
  }
}
