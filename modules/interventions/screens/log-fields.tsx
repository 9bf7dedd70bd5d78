import { useState } from 'react'
import { SelectField } from '#site/fields.tsx'
import { useWords } from '#web/words.ts'
import { aloneKinds, modes, most, places, type Kind, type Mode, type Place } from '../rules.ts'

export interface Shape { kind: Kind; day: string; direct: string; indirect: string; mode: Mode; place: Place }
const written: readonly Mode[] = ['text', 'email', 'paper'], spoken: readonly Mode[] = ['in-person', 'phone', 'video']
const modesOf = (kind: Kind): readonly Mode[] => (kind === 'writing' ? written : kind === 'individual' || kind === 'group' ? spoken : modes)
const one = <T extends string>(all: readonly T[], value: FormDataEntryValue | null): T | undefined => all.find((it) => it === value)

/** The choice just made in a list. */
const chosen = ({ target }: Event): string => (target instanceof HTMLSelectElement ? target.value : '')

/** What the fields say, as a command takes it. */
export const entryIn = (form: FormData, kind?: Kind) => {
  const whole = (name: string) => Number.parseInt(String(form.get(name) ?? ''), 10) || 0
  const is = kind ?? one(aloneKinds, form.get('log-kind')) ?? 'individual', mode = one(modes, form.get('log-mode')) ?? 'in-person', place = one(places, form.get('log-place'))
  return { kind: is, day: String(form.get('log-day') ?? ''), direct: is === 'indirect' ? 0 : whole('log-direct'), indirect: whole('log-indirect'), mode, ...(place && { place }) }
}

/** When, how long, how and where: six small fields with the usual answers in them. `fixed`: a group stays a group. */
export function LogFields({ shape, today, fixed }: { shape: Shape; today: string; fixed?: boolean }) {
  const t = useWords(), [kind, setKind] = useState(shape.kind), [mode, setMode] = useState(shape.mode), offered = modesOf(kind), said = offered.includes(mode) ? mode : offered[0] ?? mode
  return (
    <>
      {kind !== 'indirect' && <Minutes name="log-direct" label={t('interventions-direct')} value={shape.direct} />}
      <Minutes name="log-indirect" label={t('interventions-indirect')} value={shape.indirect} />
      <Limited name="log-day" label={t('interventions-day')} value={shape.day} today={today} />
      {!fixed && <div onChange={(event) => { const next = one(aloneKinds, chosen(event.nativeEvent)); if (next) setKind(next) }}><SelectField name="log-kind" label={t('interventions-what')} value={shape.kind} options={aloneKinds.map((value) => ({ value, label: t('interventions-kind', { kind: value }) }))} /></div>}
      <div key={kind} onChange={(event) => { const next = one(modes, chosen(event.nativeEvent)); if (next) setMode(next) }}><SelectField name="log-mode" label={t('interventions-how')} value={said} options={offered.map((value) => ({ value, label: t('interventions-mode', { mode: value }) }))} /></div>
      {said === 'in-person' && kind !== 'indirect' && <SelectField name="log-place" label={t('interventions-where')} value={shape.place} options={places.map((value) => ({ value, label: t('interventions-place', { place: value }) }))} />}
    </>
  )
}

export function Minutes({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <div className="field">
      <label htmlFor={name}>{label}</label>
      <input id={name} name={name} className="input" type="number" inputMode="numeric" min={0} max={most} step={1} required defaultValue={value} onFocus={(event) => event.currentTarget.select()} />
    </div>
  )
}
/** A day that is not to come. */
const Limited = ({ name, label, value, today }: { name: string; label: string; value: string; today: string }) => (
  <div className="field"><label htmlFor={name}>{label}</label><input id={name} name={name} className="input" type="date" max={today} required defaultValue={value} /></div>
)
