import type { Item } from '../rules.ts'
import style from './portrait.module.css'

/** A line that rises, a mark to come, a mark reached: the shape says it, the colour only helps. */
export function Sign({ of: { side, lifted_on } }: { of: Pick<Item, 'side' | 'lifted_on'> }) {
  return (
    <svg className={style.sign} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {side === 'strength' ? <><path className={style.rise} d="M1.5 13.5C6 13 10 9.5 12.5 4.5" /><circle className={style.full} cx="13" cy="3.5" r="2.5" /></>
        : lifted_on ? <circle className={style.full} cx="8" cy="8" r="6" /> : <circle className={style.ring} cx="8" cy="8" r="5" />}
    </svg>
  )
}
