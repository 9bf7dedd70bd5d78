import { useState } from 'react'
import { TextField } from '#site/fields.tsx'
import { Actions, Button, Tag } from '#site/parts.tsx'
import { onForm, textIn, useAct } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { setMeeting } from '../set-meeting.ts'
import { hoursIn } from '../words.ts'
import type { Group, GroupPart } from './group.tsx'
import style from './groups.module.css'

const set = remote<typeof setMeeting>('groups.set-meeting')
type Meeting = Group['meetings'][number]
/** How many are shown before the others are asked for. */
const FIRST = 5

/** Meetings to note, to come, noted. One that changes changes alone. */
export function Meetings({ of: v, done }: GroupPart) {
  const t = useWords(), [asked, ask] = useState<Meeting>(), { group: g } = v
  const at = (one: { day: string; starts: string; ends: string; place: string }) => `${t.day(one.day, { weekday: 'long', year: undefined })}, ${hoursIn(t, one)}${one.place === g.place ? '' : `, ${one.place}`}`
  const close = () => ask(undefined)
  return (
    <>
      {v.toLog.length > 0 && v.may.write.can && (
        <Section title={t('groups-to-log')}>
          <ul className="lines">{v.toLog.map((one) => <li key={one.id}><span>{at(one)}<span className={style.more}>{one.theme}</span></span><span className={style.does}><a href={logAt(g.id, one.on)}>{t('groups-log')}<span className="vh"> {t.day(one.day)}</span></a></span></li>)}</ul>
        </Section>
      )}
      <Section title={t('groups-meetings')}>
        {v.meetings.length === 0 ? <Empty title={t('groups-meetings-none')}>{t('groups-meetings-none-next')}</Empty> : (
          <ul className="lines">{v.meetings.slice(0, FIRST).map((one) => (
            <li key={one.id}>
              <span>{at(one)}{one.state !== 'planned' && <span className={style.state}><Tag tone={one.state === 'moved' ? 'saffron' : 'plain'}>{t('groups-meeting-state', { state: one.state })}</Tag></span>}<span className={style.more}>{one.state === 'cancelled' ? '' : one.theme}</span></span>
              {v.may.write.can && <span className={style.does}>{one.day <= v.today && one.state !== 'cancelled' && <a href={logAt(g.id, one.on)}>{t('groups-log')}</a>}<button type="button" className="link" onClick={() => ask(one)}>{t('groups-meeting-change')}<span className="vh"> {t.day(one.day)}</span></button></span>}
            </li>
          ))}</ul>
        )}
      </Section>
      {v.logged.length > 0 && <Section title={t('groups-logged')}><ul className="lines">{v.logged.map((one) => <li key={one.id}><span>{t.day(one.day, { weekday: 'long', year: undefined })}<span className={style.more}>{one.theme}</span></span><span className="quiet small">{t('groups-came', { count: one.came })}</span></li>)}</ul></Section>}
      <Dialog open={asked !== undefined} onClose={close} title={asked ? t.day(asked.day, { weekday: 'long' }) : ''} close={t('web-close')}>{asked && <Change group={g.id} of={asked} onDone={() => { close(); done(t('groups-meeting-changed')) }} />}</Dialog>
    </>
  )
}
const logAt = (group: string, on: string): string => `/app/groupe?${new URLSearchParams({ groupe: group, rencontre: on }).toString()}`

function Change({ group, of: m, onDone }: { group: string; of: Meeting; onDone: () => void }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const moves = async (form: FormData) => { if (await act(set, { group, on: m.on, as: { state: 'moved', day: textIn(form, 'meeting-day'), starts: textIn(form, 'meeting-starts'), ends: textIn(form, 'meeting-ends'), place: textIn(form, 'meeting-place') } })) onDone() }
  const says = async (state: 'cancelled' | 'planned') => { if (await act(set, { group, on: m.on, as: { state } })) onDone() }
  return (
    <form onSubmit={onForm(moves)}>{wrong}
      <p className="quiet">{t('groups-meeting-no-consequence')}</p>
      <TextField name="meeting-day" label={t('groups-meeting-day')} type="date" value={m.day} />
      <div className={style.two}><TextField name="meeting-starts" label={t('groups-starts')} type="time" size="full" value={m.starts} /><TextField name="meeting-ends" label={t('groups-ends')} type="time" size="full" value={m.ends} /></div>
      <TextField name="meeting-place" label={t('groups-place')} size="full" maxLength={200} value={m.place} />
      <Actions>
        <Button disabled={busy}>{t('groups-meeting-move')}</Button>
        {m.state !== 'cancelled' && <Button kind="quiet" type="button" disabled={busy} onClick={() => void says('cancelled')}>{t('groups-meeting-cancel')}</Button>}
        {m.state !== 'planned' && <Button kind="quiet" type="button" disabled={busy} onClick={() => void says('planned')}>{t('groups-meeting-restore')}</Button>}
      </Actions>
    </form>
  )
}
