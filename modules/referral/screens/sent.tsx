import { askedIn } from '#modules/people/words.ts'
import { Clock } from '#web/components/clock.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Views } from '#web/components/toolbar.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { sentReferrals } from '../sent.query.ts'
import { clockIn, StatusTag } from '../words.tsx'
import { Ways } from './tabs.tsx'

const sent = remote<typeof sentReferrals>('referral.sent')
type View = ReturnType<typeof sentReferrals.view>
type State = 'active' | 'late' | 'answered' | 'over'
const stateOf = (x: string | undefined): State => (x === 'late' || x === 'answered' || x === 'over' ? x : 'active')
const address = (state: State) => (state === 'active' ? '/app/references/envoyees' : `/app/references/envoyees?etat=${state}`)

/** What my organisation asked of others: answers to read first, then the nearest deadline. */
export function SentScreen({ search }: ScreenProps) {
  const t = useWords(), state = stateOf(search['etat'])
  const view = useView(sent, { state }), counts = useView(sent, {}).view?.counts
  return (
    <>
      <SheetHead title={t('referral-title')} />
      <Ways current="sent" />
      <Views label={t('referral-views')} views={([['active', counts?.active], ['answered', counts?.answered], ['late', counts?.late], ['over', undefined]] as const).map(([one, count]) => ({ href: address(one), label: t(`referral-sent-${one}`), count, current: one === state }))} />
      <Show of={view}>{(v) => <Lines of={v} state={state} />}</Show>
    </>
  )
}

function Lines({ of: { lines }, state }: { of: View; state: State }) {
  const t = useWords()
  type Line = View['lines'][number]
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'who', label: t('referral-who'), cell: (r) => <>{r.called ?? t('referral-somebody')}<span className="cell-more">{askedIn(t, r.need, r.service)}</span></> },
    { key: 'to', label: t('referral-to'), desk: true, cell: (r) => r.to },
    { key: 'state', label: t('referral-where'), cell: (r) => <StatusTag status={r.status} t={t} /> },
    { key: 'clock', label: t('referral-next'), cell: (r) => (r.clock ? <><Clock text={clockIn(t, r.clock)} left={r.clock.left} of={r.clock.of} on={r.clock.on} /><span className="cell-more">{t.day(r.clock.on, { weekday: 'long', year: undefined })}</span></> : r.meeting_on ? t('referral-meeting', { day: r.meeting_on }) : r.decline_reason ? t('referral-decline-reason', { reason: r.decline_reason }) : '') },
    { key: 'sent', label: t('referral-sent-on'), align: 'end', desk: true, cell: (r) => t.day(r.sent_at.slice(0, 10)) },
  ]
  return <DataTable caption={t('referral-sent')} hideCaption columns={columns} rows={lines} rowKey={(r) => r.id} href={(r) => `/app/references/${r.id}`}
    empty={state === 'active' ? <Empty title={t('referral-sent-none')} actions={<a href="/app/personnes">{t('referral-see-people')}</a>}>{t('referral-sent-none-next')}</Empty>
      : <Empty title={t(state === 'late' ? 'referral-none-late' : state === 'answered' ? 'referral-none-answered' : 'referral-none-ended')} actions={<a href={address('active')}>{t('referral-see-active')}</a>} />} />
}
