import { useState, type ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { Radios, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { proposedIn } from './rules.ts'

export interface Whose { participation: string; name: string; on: string; /** A first meeting that is still to be noted. */ meeting: boolean }
export interface Next { participation: string; next_on: string; met_on?: string }
const ahead = [7, 14, 30] as const
const textIn = (form: FormData, name: string): string => { const value = form.get(name); return typeof value === 'string' ? value : '' }

/** The day chosen among those that `NextForm` and `NextSelect` propose; undefined: the promise stays. */
export const nextIn = (form: FormData, today: string): string | undefined => {
  const chosen = textIn(form, 'next-when')
  return chosen === 'keep' || chosen === '' ? undefined : chosen === 'other' ? textIn(form, 'next-on') : proposedIn(today, Number(chosen))
}
const whens = (today: string, t: Translator, options?: Intl.DateTimeFormatOptions) => ahead.map((days) => ({ value: String(days), label: t('people-next-in', { days }), hint: t.day(proposedIn(today, days), { weekday: 'long', ...options }) }))

/** When she hears next: in a week, two, a month, or a day. A first meeting that took place is noted with it. The screen draws it in a dialog and sends it. */
export function NextForm({ whose, today, t, busy, wrong, onNext }: { whose: Whose; today: string; t: Translator; busy: boolean; wrong: ReactNode; onNext: (next: Next) => void }) {
  const [other, setOther] = useState(false)
  return (
    <form
      onChange={(event) => setOther(new FormData(event.currentTarget).get('next-when') === 'other')}
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget), met = textIn(form, 'next-met') === 'yes'
        onNext({ participation: whose.participation, next_on: nextIn(form, today) ?? '', ...(met && { met_on: today < whose.on ? today : whose.on }) })
      }}>
      {wrong}
      {whose.meeting && <Radios name="next-met" label={t('people-met')} options={[{ value: 'yes', label: t('people-met-yes') }, { value: 'no', label: t('people-met-no') }]} />}
      <Radios name="next-when" label={t('people-next-when')} value="14" options={[...whens(today, t), { value: 'other', label: t('people-next-other') }]} />
      {other && <TextField name="next-on" label={t('people-next-on')} type="date" size="short" value={proposedIn(today, 7)} />}
      <Actions><Button disabled={busy}>{t('people-save')}</Button></Actions>
    </form>
  )
}

/** The same choice in one line, for a form that says other things too. `keep`: what the promise may stay. */
export function NextSelect({ today, keep, value, on, t }: { today: string; keep: { label: string } | undefined; value?: string | undefined; on?: string | undefined; t: Translator }) {
  const options = [...(keep ? [{ value: 'keep', label: keep.label }] : []), ...whens(today, t, { year: undefined }).map(({ hint, ...one }) => ({ ...one, label: `${one.label}, ${hint}` })), { value: 'other', label: t('people-next-other') }]
  const first = options.some((one) => one.value === value) ? value : keep ? 'keep' : '14', [chosen, choose] = useState(first)
  return (
    <>
      <div onChange={(event) => choose(event.nativeEvent.target instanceof HTMLSelectElement ? event.nativeEvent.target.value : chosen)}><SelectField name="next-when" label={t('people-next-when')} value={first} options={options} /></div>
      {chosen === 'other' && <TextField name="next-on" label={t('people-next-on')} type="date" size="short" value={on || proposedIn(today, 7)} />}
    </>
  )
}
