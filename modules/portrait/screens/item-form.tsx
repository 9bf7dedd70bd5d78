import { uuid7 } from '#kernel/uuid.ts'
import { LongText, Radios, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { addItem } from '../add-item.ts'
import type { liftItem } from '../lift.ts'
import type { rewordItem } from '../reword.ts'
import { origins, planes, type Item } from '../rules.ts'
import type { unliftItem } from '../unlift.ts'
import type { withdrawItem } from '../withdraw.ts'
import type { Portrait } from './portrait.tsx'
import style from './portrait.module.css'

const add = remote<typeof addItem>('portrait.add-item'), reword = remote<typeof rewordItem>('portrait.reword')
const lift = remote<typeof liftItem>('portrait.lift'), unlift = remote<typeof unliftItem>('portrait.unlift'), withdraw = remote<typeof withdrawItem>('portrait.withdraw')

/** One line: an obstacle is lifted in one gesture; its words and its place; off the portrait, if she asks. */
export function ItemForm({ of: item, portrait: v, onDone, done }: { of: Item; portrait: Portrait; onDone: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct(), name = v.person.called, lifted = item.lifted_on
  const liftAs = (on: string, words: string | null) => act(lift, { item: item.id, on, ...(words && { words }) })
  const lifts = async (form: FormData) => {
    if (!await liftAs(textIn(form, 'portrait-lift-on') || v.today, textIn(form, 'portrait-lift-words'))) return
    onDone()
    done(t('portrait-lifted-done'), () => act(unlift, { item: item.id }))
  }
  const unlifts = async () => {
    if (!lifted || !await act(unlift, { item: item.id })) return
    onDone()
    done(t('portrait-unlifted'), () => liftAs(lifted, item.lifted_words))
  }
  const save = async (form: FormData) => {
    const words = textIn(form, 'portrait-item-words') || item.words, plane = planes.find((one) => one === textIn(form, 'portrait-item-plane')) ?? item.plane, origin = origins.find((one) => one === textIn(form, 'portrait-item-origin')) ?? item.origin
    if (await act(reword, { item: item.id, words, plane, origin })) onDone()
  }
  const off = async () => {
    const { plane, side, origin, words } = item, again = uuid7()
    if (!await act(withdraw, { item: item.id })) return
    onDone()
    done(t('portrait-withdrawn'), async () => {
      if (await act(add, { person: v.person.id, item: again, plane, side, origin, words }) && lifted) await act(lift, { item: again, on: lifted, ...(item.lifted_words && { words: item.lifted_words }) })
    })
  }
  return (
    <>
      {wrong}
      {item.side === 'obstacle' && !lifted && (
        <form className={style.lifts} onSubmit={onForm(lifts)}>
          <p className={style.about}><bdi dir="auto">{item.words}</bdi></p>
          <TextField name="portrait-lift-words" size="full" dir="auto" maxLength={600} label={t('portrait-lift-words')} optional={t('portrait-optional')} />
          <TextField name="portrait-lift-on" type="date" size="short" label={t('portrait-lift-on')} value={v.today} />
          <Actions><Button disabled={busy}>{t('portrait-lift-now')}</Button></Actions>
        </form>
      )}
      {lifted && <div className={style.lifts}><p className={style.about}><bdi dir="auto">{item.words}</bdi></p><p><strong>{t('portrait-lifted', { day: lifted })}</strong> {item.lifted_words && <bdi dir="auto">« {item.lifted_words} »</bdi>}</p><p><button type="button" className="button" disabled={busy} onClick={() => void unlifts()}>{t('portrait-unlift')}</button></p></div>}
      <form onSubmit={onForm(save)}>
        <LongText name="portrait-item-words" rows={2} maxLength={600} label={t('portrait-words')} value={item.words} />
        <Radios name="portrait-item-origin" label={t('portrait-origin-ask')} hint={t('portrait-origin-why')} value={item.origin} options={origins.map((origin) => ({ value: origin, label: t('portrait-origin', { origin }), hint: t('portrait-origin-what', { origin }) }))} />
        <SelectField name="portrait-item-plane" label={t('portrait-plane-ask')} value={item.plane} options={planes.map((plane) => ({ value: plane, label: t('portrait-plane-name', { plane }) }))} />
        <Actions><Button kind={item.side === 'obstacle' && !lifted ? 'quiet' : 'primary'} disabled={busy}>{t('portrait-save')}</Button></Actions>
      </form>
      <div className={style.off}>
        <p className="quiet small">{t('portrait-withdraw-what', { name })}</p>
        <p><button type="button" className="button removal" disabled={busy} onClick={() => void off()}>{t('portrait-withdraw')}</button></p>
      </div>
    </>
  )
}
