import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { needIn } from '#modules/people/words.ts'
import { Checks, LongText, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct } from '#web/act.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { allGroups } from '../all.query.ts'
import type { changeGroup } from '../change.ts'
import type { oneGroup } from '../one.query.ts'
import type { openGroup } from '../open.ts'
import { groupKinds } from '../rules.ts'
import { weekdayIn } from '../words.ts'
import type { AllGroups } from './groups.tsx'
import style from './groups.module.css'

const groups = remote<typeof allGroups>('groups.all'), one = remote<typeof oneGroup>('groups.one'), open = remote<typeof openGroup>('groups.open'), change = remote<typeof changeGroup>('groups.change')
type Group = ReturnType<typeof oneGroup.view>['group']
/** Monday first. */
const week = [1, 2, 3, 4, 5, 6, 0]

export function NewGroupScreen(_: ScreenProps) {
  return <Show of={useView(groups, {})}>{(v) => <Form choices={v} />}</Show>
}
export function ChangeGroupScreen({ params }: ScreenProps) {
  const choices = useView(groups, {})
  return <Show of={useView(one, { group: params['group'] ?? '' })}>{({ group }) => <Show of={choices}>{(v) => <Form choices={v} group={group} />}</Show>}</Show>
}

function Form({ choices: v, group: g }: { choices: AllGroups; group?: Group }) {
  const t = useWords(), navigate = useNavigate(), { act, busy, wrong } = useAct(), [id] = useState(() => g?.id ?? uuid7()), [first, say] = useState('')
  const services = v.services.map((s) => ({ value: s.id, label: needIn(t, s.need) })), leaders = v.leaders.map((m) => ({ value: m.id, label: m.name }))
  const save = async (form: FormData) => {
    const text = (name: string) => textIn(form, `group-${name}`), kind = groupKinds.find((each) => each === form.get('group-kind')) ?? 'workshop'
    const said = {
      group: id, kind, name: text('name'), service: text('service'), leader: text('leader'), place: text('place'), places: Number.parseInt(text('places'), 10) || 1, starts: text('starts'), ends: text('ends'), from_on: text('from'), until_on: text('until'),
      weekdays: form.getAll('group-weekdays').map(Number), programme: text('programme').split('\n').map((line) => line.trim()).filter(Boolean),
    }
    if (!said.name || !said.place || said.weekdays.length === 0) return say(t('groups-say-first'))
    say('')
    if (await act(g ? change : open, said)) void navigate({ href: `/app/groupes/${id}` })
  }
  return (
    <>
      <SheetHead over={g?.name ?? t('groups-title')} title={t(g ? 'groups-change' : 'groups-new')} tools={g && <Button kind="quiet" href={`/app/groupes/${g.id}`}>{t('groups-back')}</Button>} />
      <form className={style.form} onSubmit={onForm(save)}>
        <div className={style.three}>
          <SelectField name="group-kind" label={t('groups-what')} value={g?.kind ?? 'ppe'} options={groupKinds.map((kind) => ({ value: kind, label: t('groups-kind', { kind }) }))} />
          <SelectField name="group-service" label={t('groups-service')} value={g?.service} options={services} />
          <SelectField name="group-leader" label={t('groups-leader')} value={g?.leader ?? v.me} options={leaders} />
        </div>
        <TextField name="group-name" label={t('groups-name')} hint={t('groups-name-hint')} size="full" maxLength={200} value={g?.name} />
        <div className={style.two}>
          <TextField name="group-place" label={t('groups-place')} size="full" maxLength={200} value={g?.place} />
          <TextField name="group-places" label={t('groups-places')} type="number" inputMode="numeric" size="full" value={String(g?.places ?? 12)} />
        </div>
        <div className={style.week}><Checks name="group-weekdays" label={t('groups-weekdays')} hint={t('groups-weekdays-hint')} values={(g?.weekdays ?? [2]).map(String)} options={week.map((day) => ({ value: String(day), label: weekdayIn(t, day) }))} /></div>
        <div className={style.four}>
          <TextField name="group-starts" label={t('groups-starts')} type="time" size="full" value={g?.starts ?? '09:00'} />
          <TextField name="group-ends" label={t('groups-ends')} type="time" size="full" value={g?.ends ?? '11:30'} />
          <TextField name="group-from" label={t('groups-from')} type="date" size="full" value={g?.from_on ?? v.today} />
          <TextField name="group-until" label={t('groups-until')} type="date" size="full" value={g?.until_on ?? dayAfter(v.today, 83)} />
        </div>
        <LongText name="group-programme" label={t('groups-programme')} hint={t('groups-programme-hint')} rows={8} value={g?.programme.join('\n')} />
        {first ? <p role="alert" className="error">{first}</p> : wrong}
        <Actions><Button disabled={busy}>{t('groups-save')}</Button></Actions>
      </form>
    </>
  )
}
