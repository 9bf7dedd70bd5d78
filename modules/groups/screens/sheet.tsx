import { useNavigate } from '@tanstack/react-router'
import { Button } from '#site/parts.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Filter } from '#web/components/toolbar.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { oneGroup } from '../one.query.ts'
import { hoursIn } from '../words.ts'
import type { Group } from './group.tsx'
import style from './groups.module.css'

const one = remote<typeof oneGroup>('groups.one')
/** Lines that fit on one page, and how many of them stay blank at least. */
const LINES = 20, BLANK = 3

/** The attendance sheet of one meeting, on paper: whoever comes signs. */
export function SheetScreen({ params, search }: ScreenProps) {
  return <Show of={useView(one, { group: params['group'] ?? '' })}>{(v) => <Sheet of={v} on={search['jour']} />}</Show>
}

/** The sheet goes from hand to hand: the name she is called by, and one letter of the other. */
const signed = (p: { called: string; family_name: string | null }): string => (p.family_name ? `${p.called} ${p.family_name.charAt(0)}.` : p.called)

function Sheet({ of: v, on }: { of: Group; on: string | undefined }) {
  const t = useWords(), navigate = useNavigate(), { group: g } = v, meeting = v.all.find((m) => m.on === on) ?? v.all.find((m) => m.day >= v.today) ?? v.all.at(-1)
  const blank = Math.max(BLANK, Math.min(LINES, g.places) - v.in.length)
  return (
    <div className={style.sheet}>
      <SheetHead over={g.name} title={t('groups-sheet')} tools={<><Button type="button" onClick={() => print()}>{t('groups-sheet-print')}</Button><Button kind="quiet" href={`/app/groupes/${g.id}`}>{t('groups-back')}</Button></>} />
      <div className={style.pick}><Filter label={t('groups-sheet-which')} value={meeting?.on ?? ''} onPick={(day) => void navigate({ href: `/app/groupes/${g.id}/feuille?jour=${day}` })} options={v.all.map((m) => ({ value: m.on, label: t.day(m.day, { weekday: 'short' }) }))} /></div>
      {meeting && (
        <dl>
          <div><dt>{t('groups-meeting-day')}</dt><dd>{t.day(meeting.day, { weekday: 'long' })}, {hoursIn(t, meeting)}</dd></div>
          <div><dt>{t('groups-place')}</dt><dd>{meeting.place}</dd></div>
          <div><dt>{t('groups-leader')}</dt><dd>{v.leader}</dd></div>
          {meeting.theme && <div><dt>{t('groups-programme')}</dt><dd>{meeting.theme}</dd></div>}
        </dl>
      )}
      <table>
        <caption className="vh">{t('groups-sheet')}</caption>
        <thead><tr><th scope="col">{t('groups-sheet-name')}</th><th scope="col">{t('groups-sheet-sign')}</th></tr></thead>
        <tbody>
          {v.in.filter((p) => !p.paused).map((p) => <tr key={p.place}><th scope="row">{signed(p)}</th><td><span className="vh">{t('groups-sheet-sign')}</span></td></tr>)}
          {Array.from({ length: blank }, (_, n) => <tr key={n}><th scope="row"><span className="vh">{t('groups-sheet-blank')}</span></th><td><span className="vh">{t('groups-sheet-sign')}</span></td></tr>)}
        </tbody>
      </table>
      <p className="quiet small">{t('groups-sheet-lead')}</p>
    </div>
  )
}
