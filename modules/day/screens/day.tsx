import { Suspense, useState, type ReactNode } from 'react'
import type { Whose } from '#modules/people/next-form.tsx'
import { askedIn, inDays, nameIn } from '#modules/people/words.ts'
import { clockIn, StatusTag } from '#modules/referral/words.tsx'
import { dayAndHour } from '#site/hour.ts'
import { Path } from '#site/path.tsx'
import { Button } from '#site/parts.tsx'
import { useDone } from '#web/act.tsx'
import { Clock } from '#web/components/clock.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { Drafts, LogDialog } from '#web/parts.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import style from './day.module.css'
import type { myDay } from '../mine.query.ts'
import { Answers } from './answers.tsx'
import { GroupsOfDay } from './groups.tsx'

const day = remote<typeof myDay>('day.mine')
export type Day = ReturnType<typeof myDay.view>
type Line = Day['care'][number]

/** The home: the week's first meetings on a line, what was promised, who needs care, what to answer, what came back. */
export function DayScreen(_: ScreenProps) {
  return <Show of={useView(day, {})}>{(v) => <Mine of={v} />}</Show>
}

function Mine({ of: v }: { of: Day }) {
  const t = useWords(), { done, shown } = useDone()
  const [whose, ask] = useState<Whose & { person: string; draft?: string | undefined }>()
  const note = (line: Line, meeting: boolean, draft?: string) => ask({ draft, person: line.person, participation: line.participation, name: nameIn(line), on: line.on, meeting })
  const today = v.line.find((one) => one.today)
  const quiet = v.accompanied === 0 && v.received.length === 0 && v.answers.length === 0 && v.doors.waiting === 0 && v.doors.follow === 0 && v.doors.late === 0 && v.groups.meetings.length + v.groups.proposed.length + v.groups.left.length === 0
  return (
    <>
      <SheetHead over={t.day(v.today, { weekday: 'long' })} title={t('day-title')} tools={(v.accompanied > 0 || v.may.left.can) && <>{v.accompanied > 0 && <><Button kind="quiet" href="/app/groupes">{t('groups-title')}</Button><Button kind="quiet" href="/app/groupe">{t('day-group')}</Button></>}<Button kind="quiet" href="/app/heures">{t(v.accompanied > 0 ? 'day-hours' : 'day-hours-team')}</Button></>} />
      {v.line.length > 0 && <Section title={t('day-meetings')}><Path label={t('day-meetings')} t={t} marks={v.line.map((one) => ({ state: one === today ? 'now' : 'todo', label: nameIn(one), detail: dayAndHour(t, one.on, one.at, { weekday: 'long', year: undefined }), href: `/app/personnes/${one.person}` }))} /></Section>}
      {quiet && <Empty title={t('day-quiet')} actions={<>{v.may.invite.can && <a className="button" href="/app/equipe?inviter=oui">{t('day-quiet-invite')}</a>}<a href="/app/repertoire">{t('day-quiet-go')}</a></>}>{t('day-quiet-why')}</Empty>}
      <div className={style.parts}>
        <GroupsOfDay of={v.groups} />
        {v.accompanied > 0 && <Suspense><Drafts onResume={(person, draft) => {
          const [line, meeting] = [[...v.care, ...v.promised].find((one) => one.person === person), v.line.find((one) => one.person === person)]
          return meeting ? () => note(meeting, true, draft) : line && (() => note(line, false, draft))
        }} /></Suspense>}
        {(v.doors.waiting > 0 || v.doors.follow > 0 || v.doors.late > 0) && (
          <Part title={t('day-doors')} href="/app/demandes" all={t('day-see-all')}>
            {v.doors.late > 0 && <li><a href="/app/demandes?vue=late">{t('day-doors-late', { count: v.doors.late })}</a><Clock text={t('referral-late')} left={-1} of={1} /></li>}
            {v.doors.waiting > 0 && <li><a href="/app/demandes?vue=to-do">{t('day-doors-waiting', { count: v.doors.waiting })}</a></li>}
            {v.doors.follow > 0 && <li><a href="/app/demandes?vue=to-do">{t('day-doors-follow', { count: v.doors.follow })}</a></li>}
          </Part>
        )}
        {v.received.length > 0 && (
          <Part title={t('day-received')} href="/app/references" all={t('day-see-all')}>
            {v.received.map((r) => <li key={r.id}><a href={`/app/references/${r.id}`}>{r.called ?? t('referral-no-name')}<span className="quiet">{', '}{t('day-from', { name: r.from })}</span></a><span className={style.end}>{r.status === 'question' && <StatusTag status="question" t={t} />} {r.clock && <Clock text={clockIn(t, r.clock)} left={r.clock.left} of={r.clock.of} on={r.clock.on} />}</span></li>)}
          </Part>
        )}
        {v.care.length > 0 && (
          <Part title={t('day-care')} href="/app/personnes?etat=late" all={t('day-see-all')}>
            {v.care.map((one) => <Person key={one.participation} of={one} text={inDays(t, one.left)} onNote={() => note(one, false)} />)}
          </Part>
        )}
        {v.asked.length > 0 && (
          <Part title={t('day-plans')}>
            {v.asked.map((one) => <li key={`${one.person} ${one.what}`}><a href={`/app/personnes/${one.person}?partie=${one.what}`}>{nameIn(one)}<span className="quiet">{', '}{t('day-change-asked', { what: one.what })}</span></a></li>)}
          </Part>
        )}
        {v.answers.length > 0 && <Answers of={v} done={done} />}
        {v.accompanied > 0 && (
          <Part title={t('day-promised')} href="/app/personnes?etat=soon" all={t('day-see-all')} empty={v.promised.length + v.line.length === 0 && <Empty title={t('day-promised-none')}>{t('day-promised-none-next')}</Empty>}>
            {v.line.map((one) => <Person key={one.participation} of={one} text={inDays(t, one.left)} first={t('people-first-meeting')} onNote={() => note(one, true)} />)}
            {v.promised.map((one) => <Person key={one.participation} of={one} text={inDays(t, one.left)} onNote={() => note(one, false)} />)}
          </Part>
        )}
        {v.paused.length > 0 && (
          <Part title={t('day-paused')} href="/app/personnes?etat=paused" all={t('day-see-all')}>
            {v.paused.map((one) => <li key={one.participation}><a href={`/app/personnes/${one.person}`}>{nameIn(one)}<span className="quiet">{', '}{askedIn(t, one.need, one.service)}</span></a>{one.back_on && <span className={`${style.end} quiet small`}>{t('people-paused-back', { day: one.back_on })}</span>}</li>)}
          </Part>
        )}
        {v.accompanied > 0 && v.care.length === 0 && <Part title={t('day-care')} empty={<Empty title={t('people-none-late')}>{t('people-none-late-next')}</Empty>} />}
      </div>
      {v.accompanied > 0 && <Suspense><LogDialog whose={whose} onClose={() => ask(undefined)} done={done} /></Suspense>}
      {shown}
    </>
  )
}

function Part({ title, href, all, empty, children }: { title: string; href?: string; all?: string; empty?: ReactNode; children?: ReactNode }) {
  return <Section title={title} tools={href && <a className="small" href={href}>{all}</a>}>{empty || <ul className="lines">{children}</ul>}</Section>
}

/** One promise: whose, when, and the one gesture that keeps it going. */
function Person({ of: p, text, first, onNote }: { of: Line; text: string; first?: string; onNote: () => void }) {
  const t = useWords()
  return (
    <li>
      <a href={`/app/personnes/${p.person}`}>{nameIn(p)}<span className="quiet">{', '}{first ?? askedIn(t, p.need, p.service)}</span></a>
      <span className={style.end}><Clock text={text} left={p.left} of={5} on={p.on} /> <button type="button" className="link" onClick={onNote}>{t('day-note')}<span className="vh"> {nameIn(p)}</span></button></span>
    </li>
  )
}
