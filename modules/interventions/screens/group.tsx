import { useRef, useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import type { oneGroup } from '#modules/groups/one.query.ts'
import { minutesBetween } from '#modules/groups/rules.ts'
import type { myPeople } from '#modules/people/mine.query.ts'
import { nameIn, needIn } from '#modules/people/words.ts'
import { Checks, LongText } from '#site/fields.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { onForm, textIn, useAct, useDone } from '#web/act.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { FindPerson, type Found } from '#web/find-person.tsx'
import { Show } from '#web/held.tsx'
import { Missing } from '#web/missing.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { myDesk } from '../desk.query.ts'
import type { logGroup } from '../log-group.ts'
import { timeIn } from '../words.ts'
import { entryIn, LogFields } from './log-fields.tsx'
import style from './log.module.css'

const people = remote<typeof myPeople>('people.mine'), desk = remote<typeof myDesk>('interventions.desk'), log = remote<typeof logGroup>('interventions.log-group'), one = remote<typeof oneGroup>('groups.one')
/** Somebody who may have been there. `hint`: what tells her from another of the same name. */
interface Who { participation: string; person: string; label: string; hint?: string; ticked: boolean }
interface Given { who: readonly Who[]; today: string; day: string; direct: number; note?: string; meeting?: { group: string; on: string } }

/** One entry for those who were there together: mine to tick, anybody accompanied here to add; from a meeting of a group, those who have a place are ticked already. */
export function GroupScreen({ search }: ScreenProps) {
  const { groupe: group, rencontre: on } = search
  return group && on ? <OfMeeting group={group} on={on} /> : <Mine />
}

function Mine() {
  const t = useWords(), view = useView(people, {}), begun = useView(desk, {})
  return (
    <>
      <SheetHead title={t('interventions-group')} />
      <Show of={view}>{({ lines }) => <Show of={begun}>{({ today }) => <Group today={today} day={today} direct={120} who={lines.map((p) => ({ participation: p.participation, person: p.person, label: nameIn(p), hint: needIn(t, p.service.need), ticked: false }))} />}</Show>}</Show>
    </>
  )
}

function OfMeeting({ group, on }: { group: string; on: string }) {
  const t = useWords()
  return (
    <Show of={useView(one, { group })}>{(v) => {
      const meeting = [...v.toLog, ...v.meetings].find((m) => m.on === on && m.day <= v.today && m.state !== 'cancelled'), noted = v.logged.find((m) => m.on === on), found = meeting ?? noted
      if (!found) return <Missing />
      return (
        <>
          <SheetHead over={t('interventions-group-of', { name: v.group.name, day: found.day })} title={found.theme ?? t('interventions-group')} tools={<Button kind="quiet" href={`/app/groupes/${group}`}>{t('groups-back')}</Button>} />
          {noted ? <Notice title={t('groups-day-logged')}><p>{t('groups-came', { count: noted.came })}</p></Notice> : (
            <Group key={found.id} today={v.today} day={found.day} direct={minutesBetween(found.starts, found.ends)} meeting={{ group, on }} {...(found.theme && { note: found.theme })}
              who={v.in.map((p) => ({ participation: p.participation, person: p.person, label: nameIn(p), ...(p.paused && { hint: t('interventions-group-paused') }), ticked: !p.paused }))} />
          )}
        </>
      )
    }}</Show>
  )
}

function Group({ who, today, day, direct, note: theme, meeting }: Given) {
  const t = useWords(), { act, busy, wrong } = useAct(), { done, shown } = useDone(), form = useRef<HTMLFormElement>(null)
  const [{ id, said }, begin] = useState(() => ({ id: uuid7(), said: '' })), [added, add] = useState<readonly Who[]>([])
  const all = [...who, ...added.filter((p) => !who.some(({ participation }) => participation === p.participation))]
  const takes = (found: Found) => {
    const [way] = found.ways, known = all.find((p) => p.person === found.person)
    const box = known && form.current?.querySelector<HTMLInputElement>(`input[name=group-who][value="${known.participation}"]`)
    if (box) box.checked = true
    else if (way) add([...added, { participation: way.id, person: found.person, label: nameIn(found), ticked: true }])
    done(t('interventions-group-found-added', { name: nameIn(found) }))
  }
  const save = async (data: FormData) => {
    const participations = data.getAll('group-who').filter((value) => typeof value === 'string'), { kind: _, ...entry } = entryIn(data, 'group'), note = textIn(data, 'log-words')
    if (participations.length === 0) return begin({ id, said: t('interventions-group-nobody') })
    if (!await act(log, { group: id, ...(meeting && { meeting }), participations, ...entry, ...(note && { note }) })) return begin({ id, said: '' })
    begin({ id: uuid7(), said: '' })
    add([])
    done(`${t('interventions-group-done', { count: participations.length })} ${timeIn(t, entry.direct + entry.indirect)}`)
  }
  return (
    <>
      <form key={id} ref={form} onSubmit={onForm(save)}>{wrong}
        {(all.length > 0 || said) && <Checks name="group-who" label={t('interventions-group-who')} hint={t('interventions-group-who-hint')} error={said || undefined} values={all.filter(({ ticked }) => ticked).map(({ participation }) => participation)} options={all.map(({ participation, label, hint }) => ({ value: participation, label, ...(hint && { hint }) }))} />}
        <FindPerson name="group-find" label={t('interventions-group-found')} hint={t('interventions-group-found-hint')} none={t('interventions-group-found-none')} add={t('interventions-group-found-add')} taken={[]} onAdd={takes} />
        <div className={style.grid}><LogFields today={today} fixed shape={{ kind: 'group', day, direct: String(direct), indirect: '0', mode: 'in-person', place: 'here' }} /></div>
        <LongText name="log-words" label={t('interventions-group-note')} hint={t('interventions-group-note-hint')} rows={4} maxLength={8000} value={theme} />
        <Actions><Button disabled={busy}>{t('interventions-save')}</Button></Actions>
      </form>
      {shown}
    </>
  )
}
