import { useEffect, useId, useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { TextField } from '#site/fields.tsx'
import { Button } from '#site/parts.tsx'
import { onForm, textIn, useAct } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { addItem } from '../add-item.ts'
import { origins, planes, sides, usualOrigin, type Item } from '../rules.ts'
import type { Portrait } from './portrait.tsx'
import style from './portrait.module.css'
import { Sign } from './sign.tsx'

const add = remote<typeof addItem>('portrait.add-item')
type Plane = Item['plane']
type Side = Item['side']
const WORDS = 'portrait-words', field = () => document.querySelector<HTMLInputElement>(`#${WORDS}`)
interface Cell { plane: Plane; side: Side }
const same = (a: Cell | undefined, b: Cell) => a?.plane === b.plane && a.side === b.side
/** What stands first, what was lifted after it; within her before around her. */
const turn = (item: Item) => Number(item.lifted_on !== null) * 2 + Number(item.origin === 'around')

/** Five planes side by side with their strengths and obstacles: one page to read at once, one column on a phone. */
export function Planes({ of: v, onOpen }: { of: Portrait; onOpen: (item: Item) => void }) {
  const t = useWords(), [open, setOpen] = useState<Cell>(), [left, leave] = useState<Cell>(), name = v.person.called, base = useId()
  return (
    <div className={style.planes}>
      <div className={style.heads} aria-hidden="true"><span /> {sides.map((side) => <p key={side}><strong>{t('portrait-side-name', { side })}</strong> <span className="quiet small">{t('portrait-side-what', { side, name })}</span></p>)}</div>
      {v.items.length === 0 && <p className={`quiet ${style.begin}`}>{t('portrait-begin')}</p>}
      {planes.map((plane) => (
        <section key={plane} className={style.plane} aria-labelledby={`${base}-${plane}`}>
          <h3 id={`${base}-${plane}`}>{t('portrait-plane-name', { plane })}</h3>
          {sides.map((side) => {
            const cell = { plane, side }, items = v.items.filter((item) => item.plane === plane && item.side === side).sort((a, b) => turn(a) - turn(b))
            return (
              <div key={side} className={style.cell}>
                <h4>{t('portrait-side-name', { side })}</h4>
                {items.length > 0 && <ul>{items.map((item) => <Line key={item.id} of={item} portrait={v} onOpen={onOpen} />)}</ul>}
                {v.may.write.can && (same(open, cell) ? <Composer of={cell} portrait={v} onClose={() => { setOpen(undefined); leave(cell) }} />
                  : <button type="button" className={`small ${style.add}`} autoFocus={same(left, cell)} onClick={() => { leave(undefined); setOpen(cell) }}><span aria-hidden="true">+ </span>{t('portrait-add')}<span className="vh"> {t('portrait-add-where', { side })}, {t('portrait-plane-name', { plane })}</span></button>)}
              </div>
            )
          })}
        </section>
      ))}
    </div>
  )
}

function Line({ of: item, portrait: v, onOpen }: { of: Item; portrait: Portrait; onOpen: (item: Item) => void }) {
  const t = useWords(), words = <bdi dir="auto">{item.words}</bdi>
  const also = [t('portrait-origin', { origin: item.origin }), ...(v.hers.includes(item.id) ? [t('portrait-hers', { name: v.person.called })] : []), ...(v.versions.length > 0 && v.unread.includes(item.id) ? [t('portrait-new-line')] : [])]
  return (
    <li className={item.lifted_on ? style.lifted : undefined}>
      <Sign of={item} />
      {v.may.write.can ? <button type="button" className={style.words} onClick={() => onOpen(item)}>{words}</button> : words}
      {' '}{also.map((one, i) => <span key={one} className={`${style.also} ${style.one}`}>{i > 0 && ' · '}{one}</span>)}
      {item.lifted_on && <span className={`${style.also} ${style.own}`}><strong>{t('portrait-lifted', { day: item.lifted_on })}</strong> {item.lifted_words && <bdi dir="auto">« {item.lifted_words} »</bdi>}</span>}
    </li>
  )
}

/** One line and Enter, and again; Escape leaves it, unless something is written there. */
function Composer({ of: { plane, side }, portrait: v, onClose }: { of: Cell; portrait: Portrait; onClose: () => void }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [id, again] = useState(uuid7)
  useEffect(() => field()?.focus(), [])
  const save = async (said: FormData) => {
    const words = textIn(said, WORDS), origin = origins.find((one) => one === textIn(said, 'portrait-origin')) ?? usualOrigin(side)
    if (!words || !await act(add, { person: v.person.id, item: id, plane, side, origin, words })) return
    again(uuid7())
    const empty = field()
    if (empty) empty.value = ''
    empty?.focus()
  }
  return (
    <form className={style.composer} onSubmit={onForm(save)} onKeyDown={(event) => { if (event.key === 'Escape' && !field()?.value.trim()) onClose() }}>
      {wrong}
      <div className={style.entry}>
        <TextField name={WORDS} size="full" maxLength={600} dir="auto" autoComplete="off" label={t('portrait-add-line', { side })} />
        <Button kind="quiet" disabled={busy}>{t('portrait-add')}</Button>
      </div>
      <fieldset className={style.origins}>
        <legend className="vh">{t('portrait-origin-ask')}</legend>
        {origins.map((origin) => <label key={origin} className="tick"><input type="radio" name="portrait-origin" value={origin} defaultChecked={origin === usualOrigin(side)} /> <span>{t('portrait-origin', { origin })} <span className="quiet small">{t('portrait-origin-what', { origin })}</span></span></label>)}
      </fieldset>
      <p><button type="button" className="link small" onClick={onClose}>{t('web-close')}</button></p>
    </form>
  )
}
