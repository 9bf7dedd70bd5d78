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
import type { receivedReferrals } from '../received.query.ts'
import { clockIn, StatusTag } from '../words.tsx'
import { Ways } from './tabs.tsx'

const received = remote<typeof receivedReferrals>('referral.received')
type View = ReturnType<typeof receivedReferrals.view>
type State = 'open' | 'late' | 'ended'
const stateOf = (x: string | undefined): State => (x === 'late' || x === 'ended' ? x : 'open')
const address = (state: State) => (state === 'open' ? '/app/references' : `/app/references?etat=${state}`)

/** What other organisations ask of mine, the nearest deadline first. */
export function ReceivedScreen({ search }: ScreenProps) {
  const t = useWords(), state = stateOf(search['etat'])
  const view = useView(received, { state }), open = useView(received, {}).view?.counts
  return (
    <>
      <SheetHead title={t('referral-title')} />
      <Ways current="received" />
      <Views label={t('referral-views')} views={([['open', open?.open], ['late', open?.late], ['ended', undefined]] as const).map(([one, count]) => ({ href: address(one), label: t(`referral-received-${one}`), count, current: one === state }))} />
      <Show of={view}>{(v) => <Lines of={v} state={state} />}</Show>
    </>
  )
}

function Lines({ of: { lines }, state }: { of: View; state: State }) {
  const t = useWords()
  type Line = View['lines'][number]
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'who', label: t('referral-who'), cell: (r) => <>{r.called ?? t(state === 'ended' ? 'referral-somebody' : 'referral-no-name')}<span className="cell-more">{askedIn(t, r.need, r.service)}</span></> },
    { key: 'from', label: t('referral-from'), desk: true, cell: (r) => r.from },
    { key: 'clock', label: t(state === 'ended' ? 'referral-outcome' : 'referral-answer-due'), cell: (r) => (r.clock ? <>{r.status === 'question' && <><StatusTag status="question" t={t} /> </>}<><Clock text={clockIn(t, r.clock)} left={r.clock.left} of={r.clock.of} on={r.clock.on} /><span className="cell-more">{t.day(r.clock.on, { weekday: 'long', year: undefined })}</span></></> : <><StatusTag status={r.status} t={t} />{r.decline_reason && <span className="cell-more">{t('referral-decline-reason', { reason: r.decline_reason })}</span>}{r.meeting_on && <span className="cell-more">{t('referral-meeting', { day: r.meeting_on })}</span>}</>) },
    { key: 'sent', label: t('referral-sent-on'), align: 'end', desk: true, cell: (r) => t.day(r.sent_at.slice(0, 10)) },
  ]
  return <DataTable caption={t('referral-received')} hideCaption columns={columns} rows={lines} rowKey={(r) => r.id} href={(r) => `/app/references/${r.id}`}
    empty={state === 'open' ? <Empty title={t('referral-received-none')} actions={<a href={address('ended')}>{t('referral-see-ended')}</a>}>{t('referral-received-none-next')}</Empty>
      : <Empty title={t(state === 'late' ? 'referral-none-late' : 'referral-none-ended')} actions={<a href={address('open')}>{t('referral-see-open')}</a>} />} />
}
