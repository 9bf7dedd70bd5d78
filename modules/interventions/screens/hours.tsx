import { Button, Notice, Tag } from '#site/parts.tsx'
import { useAct, useDone } from '#web/act.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { confirmHours } from '../confirm.ts'
import type { myHours } from '../hours.query.ts'
import { monthIn, timeIn, waitingIn } from '../words.ts'
import style from './hours.module.css'
import { HoursLeft } from './hours-left.tsx'

const hours = remote<typeof myHours>('interventions.hours'), confirm = remote<typeof confirmHours>('interventions.confirm')
type Hours = ReturnType<typeof myHours.view>
type Day = Hours['days'][number]

/** My hours: this week, a month day by day, and « Confirmer » for what is declared. */
export function HoursScreen({ search }: ScreenProps) {
  const month = /^\d{4}-\d{2}$/.test(search['mois'] ?? '') ? `${search['mois']}-01` : undefined
  return <Show of={useView(hours, { ...(month && { month }) })}>{(v) => <Mine of={v} />}</Show>
}

function Mine({ of: v }: { of: Hours }) {
  const t = useWords(), { act, busy, wrong } = useAct(), { done, shown } = useDone()
  const time = (minutes: number) => timeIn(t, minutes), at = (month: string) => `/app/heures?mois=${month.slice(0, 7)}`
  const save = async (through_on: string) => { if (await act(confirm, { through_on })) done(t('interventions-confirm-done', { day: through_on })) }
  const columns: [Column<Day>, ...Column<Day>[]] = [
    { key: 'day', label: t('interventions-day'), cell: (d) => t.day(d.day, { weekday: 'short', month: 'short', year: undefined }) },
    { key: 'direct', label: t('interventions-hours-direct'), align: 'end', cell: (d) => time(d.direct) },
    { key: 'indirect', label: t('interventions-hours-indirect'), align: 'end', cell: (d) => time(d.indirect) },
    { key: 'entries', label: t('interventions-entries'), align: 'end', desk: true, cell: (d) => t.number(d.entries) },
    { key: 'total', label: t('interventions-total'), align: 'end', desk: true, cell: (d) => time(d.direct + d.indirect) },
    { key: 'status', label: t('interventions-status'), desk: true, cell: (d) => <Tag tone={d.declared ? 'plain' : 'spruce'}>{d.declared && d.partly ? t('interventions-state-part', { time: time(d.declared.direct + d.declared.indirect) }) : t('interventions-state', { state: d.declared ? 'declared' : 'confirmed' })}</Tag> },
  ]
  const sum = (title: string, of: Hours['total']) => (
    <div className={style.sum}>
      <dt>{title}</dt>
      <dd><strong>{time(of.direct + of.indirect)}</strong><span>{t('interventions-sum', { direct: time(of.direct), indirect: time(of.indirect) })}{of.group !== 0 && <>, {t('interventions-group-time', { time: time(of.group) })}</>}</span></dd>
    </div>
  )
  return (
    <>
      <SheetHead over={v.last && t('interventions-last', { day: v.last })} title={t('interventions-my-hours')} />
      <dl className={style.sums}>{sum(t('interventions-this-week'), v.week)}{sum(monthIn(t, v.month), v.total)}</dl>
      {wrong}
      {v.open.length === 0 ? <p className="quiet">{t('interventions-to-confirm-none')}</p> : (
        <Notice title={t('interventions-to-confirm')}>
          <ul className={style.open}>{v.open.map((one, n) => (
            <li key={one.through_on}><span>{waitingIn(t, one)}</span> <Button kind={n === 0 ? 'primary' : 'quiet'} type="button" disabled={busy} onClick={() => void save(one.through_on)}>{t('interventions-confirm-through', { day: one.through_on })}</Button></li>
          ))}</ul>
          <p className="quiet small">{t('interventions-to-confirm-why')}</p>
        </Notice>
      )}
      <Section title={monthIn(t, v.month)} tools={<span className={style.months}><a className="small" href={at(v.before)}>{t('interventions-month-before')}</a>{v.after && <a className="small" href={at(v.after)}>{t('interventions-month-after')}</a>}</span>}>
        <DataTable caption={t('interventions-my-hours')} hideCaption columns={columns} rows={v.days} rowKey={(d) => d.day} empty={<Empty title={t('interventions-hours-none')}>{t('interventions-hours-none-next')}</Empty>} />
      </Section>
      {v.may.left.can && <HoursLeft done={done} />}
      {shown}
    </>
  )
}
