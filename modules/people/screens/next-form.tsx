import { useState } from 'react'
import { Actions, Button } from '#site/parts.tsx'
import { Radios, TextField } from '#site/fields.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import { dayAfter } from '../rules.ts'
import type { setNext } from '../set-next.ts'
import { onForm, textIn, useAct } from './act.tsx'

const command = remote<typeof setNext>('people.set-next')
export interface Whose { participation: string; name: string; on: string; /** A first meeting that is still to be noted. */ meeting: boolean }
const ahead = [7, 14, 30] as const

/** When she hears next: in a week, two, a month, or a day. A first meeting that took place is noted with it. */
export function NextDialog({ whose, today, onClose, onDone }: { whose: Whose | undefined; today: string; onClose: () => void; onDone: (text: string, undo: () => unknown) => void }) {
  const t = useWords(), { act, wrong, busy } = useAct()
  const [other, setOther] = useState(false)
  const save = async (form: FormData) => {
    if (!whose) return
    const chosen = textIn(form, 'next-when')
    const next_on = chosen === 'other' || chosen === '' ? textIn(form, 'next-on') : dayAfter(today, Number(chosen))
    const met = textIn(form, 'next-met') === 'yes'
    if (!await act(command, { participation: whose.participation, next_on, ...(met && { met_on: today < whose.on ? today : whose.on }) })) return
    onClose()
    onDone(t('people-next-done', { name: whose.name, day: next_on }), () => act(command, { participation: whose.participation, next_on: whose.on < today ? today : whose.on }))
  }
  return (
    <Dialog open={whose !== undefined} onClose={onClose} title={t('people-next-title', { name: whose?.name ?? '' })} close={t('web-close')}>
      <form onSubmit={onForm(save)} onChange={(e) => setOther(new FormData(e.currentTarget).get('next-when') === 'other')}>
        {wrong}
        {whose?.meeting && <Radios name="next-met" label={t('people-met')} options={[{ value: 'yes', label: t('people-met-yes') }, { value: 'no', label: t('people-met-no') }]} />}
        <Radios name="next-when" label={t('people-next-when')} value="14" options={[
          ...ahead.map((days) => ({ value: String(days), label: t('people-next-in', { days }), hint: t.day(dayAfter(today, days), { weekday: 'long' }) })), { value: 'other', label: t('people-next-other') },
        ]} />
        {other && <TextField name="next-on" label={t('people-next-on')} type="date" size="short" />}
        <Actions><Button disabled={busy}>{t('people-save')}</Button></Actions>
      </form>
    </Dialog>
  )
}
