export type MarkState = 'done' | 'now' | 'todo' | 'paused' | 'aside'

/** The five marks, centred on 0,0. Each has its own shape: colour only helps. */
export function markShape(state: MarkState, way: 'upright' | 'lying') {
  switch (state) {
    case 'done': return <circle className="m-done" r="8" />
    case 'now': return <circle className="m-now" r="9" />
    case 'todo': return <circle className="m-todo" r="7" />
    case 'paused': return (
      <g transform={way === 'lying' ? undefined : 'rotate(90)'}>
        <path className="m-gap" d="M-13 0H13" />
        <path className="m-paused" d="M-14 5V-4M14 5V-4M-14 1C-8-10 8-10 14 1M-5-6V1M5-6V1M-14 1H14" />
      </g>
    )
    case 'aside': return <path className="m-aside" d={way === 'lying' ? 'M-3 9L3-9' : 'M-9 3L9-3'} />
  }
}
