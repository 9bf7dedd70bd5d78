import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import type { myPeople } from '#modules/people/mine.query.ts'
import { nameIn, needIn } from '#modules/people/words.ts'
import { Checks, LongText } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, useDone } from '#web/act.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/routes.tsx'
import { useWords } from '#web/words.ts'
import type { myDesk } from '../desk.query.ts'
import type { logGroup } from '../log-group.ts'
import { timeIn } from '../words.ts'
import { entryIn, LogFields } from './log-fields.tsx'
import style from './log.module.css'

const people = remote<typeof myPeople>('people.mine'), desk = remote<typeof myDesk>('interventions.desk'), log = remote<typeof logGroup>('interventions.log-group')
type Mine = ReturnType<typeof myPeople.view>

/** One entry for those who were there together. */
export function GroupScreen(_: ScreenProps) {
  const t = useWords(), view = useView(people, {}), begun = useView(desk, {})
  return <><SheetHead title={t('interventions-group')} /><Show of={view}>{(v) => (v.lines.length === 0 ? <Empty title={t('people-none')}>{t('people-none-next')}</Empty> : <Show of={begun}>{({ today }) => <Group of={v} today={today} />}</Show>)}</Show></>
}

function Group({ of: { lines }, today }: { of: Mine; today: string }) {
  const t = useWords(), { act, busy, wrong } = useAct(), { done, shown } = useDone()
  const [{ id, said }, begin] = useState(() => ({ id: uuid7(), said: '' }))
  const save = async (form: FormData) => {
    const participations = form.getAll('group-who').filter((one) => typeof one === 'string'), { kind: _, ...entry } = entryIn(form, 'group'), note = textIn(form, 'log-words')
    if (participations.length === 0) return begin({ id, said: t('interventions-group-nobody') })
    if (!await act(log, { group: id, participations, ...entry, ...(note && { note }) })) return begin({ id, said: '' })
    begin({ id: uuid7(), said: '' })
    done(`${t('interventions-group-done', { count: participations.length })} ${timeIn(t, entry.direct + entry.indirect)}`)
  }
  return (
    <>
      <form key={id} onSubmit={onForm(save)}>{wrong}
        <Checks name="group-who" label={t('interventions-group-who')} hint={t('interventions-group-who-hint')} error={said || undefined} options={lines.map((one) => ({ value: one.participation, label: nameIn(one), hint: needIn(t, one.service.need) }))} />
        <div className={style.grid}><LogFields today={today} fixed shape={{ kind: 'group', day: today, direct: '120', indirect: '30', mode: 'in-person', place: 'here' }} /></div>
        <LongText name="log-words" label={t('interventions-group-note')} hint={t('interventions-group-note-hint')} rows={4} maxLength={8000} />
        <Actions><Button disabled={busy}>{t('interventions-save')}</Button></Actions>
      </form>
      {shown}
    </>
  )
}
