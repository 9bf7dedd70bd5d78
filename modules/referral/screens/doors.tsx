import { needIn } from '#modules/people/words.ts'
import { Clock } from '#web/components/clock.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Filter, Toolbar, Views } from '#web/components/toolbar.tsx'
import { remote, useView } from '#web/data.ts'
import { HelpSomebody } from '#web/help-somebody.tsx'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import { useNavigate } from '@tanstack/react-router'
import type { doors as doorsQuery } from '../doors.query.ts'
import { leftIn } from '../words.tsx'

const doors = remote<typeof doorsQuery>('referral.doors')
type View = ReturnType<typeof doorsQuery.view>
type Need = 'financial' | 'social' | 'work'
type DoorView = View['view']
const all = ['to-do', 'late', 'asked', 'with-us', 'elsewhere', 'late-elsewhere', 'closed'] as const satisfies readonly DoorView[]
const viewOf = (x: string | undefined): DoorView | undefined => all.find((one) => one === x)
const needOf = (x: string | undefined): Need | undefined => (x === 'financial' || x === 'social' || x === 'work' ? x : undefined)
const address = (view: DoorView | undefined, need: Need | undefined) => {
  const search = new URLSearchParams({ ...(view && { vue: view }), ...(need && { porte: need }) }).toString()
  return `/app/demandes${search && `?${search}`}`
}

/** The doors of requests that my organisation has, what is late first; at the network's office, every door and who has it. Opens on the first view that holds something. */
export function DoorsScreen({ search }: ScreenProps) {
  const t = useWords(), asked = viewOf(search['vue']), need = needOf(search['porte']), navigate = useNavigate()
  const here = useView(doors, { ...(asked && { view: asked }), ...(need && { need }) }), counts = useView(doors, need ? { need } : {}).view
  const view = asked ?? here.view?.view
  return (
    <>
      <SheetHead title={t('referral-doors')} tools={<HelpSomebody />} />
      <Views label={t('referral-views')} views={(counts?.views ?? []).map((one) => ({ href: address(one, need), label: t(`referral-doors-${one}`), count: one === 'closed' ? undefined : counts?.counts?.[one], current: one === view }))} />
      <Toolbar label={t('referral-filters')} {...(here.view && { count: t('referral-doors-count', { count: here.view.lines.length }) })}>
        <Filter label={t('referral-door')} value={need ?? ''} onPick={(picked) => void navigate({ href: address(asked, needOf(picked)) })}
          options={[{ value: '', label: t('referral-any-door') }, ...(['financial', 'social', 'work'] as const).map((one) => ({ value: one, label: needIn(t, one) }))]} />
      </Toolbar>
      <Show of={here}>{(v) => <Lines of={v} />}</Show>
    </>
  )
}

function Lines({ of: { lines, office, view } }: { of: View }) {
  const t = useWords()
  type Line = View['lines'][number]
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'who', label: t('referral-who'), cell: (d) => <>{d.called ?? t('referral-somebody')}<span className="cell-more">{needIn(t, d.need)}</span></> },
    { key: 'state', label: t('referral-where'), desk: true, cell: (d) => t('referral-door-status', { status: d.status }) },
    ...(office ? [{ key: 'owner', label: t('referral-owner'), desk: true, cell: (d: Line) => d.owner }] : []),
    view === 'closed' ? { key: 'closed', label: t('referral-closed'), cell: (d) => <>{d.closed_on && t.day(d.closed_on)}<span className="cell-more">{t('referral-closing-reason', { reason: d.closing_reason ?? '' })}</span></> }
      : { key: 'next', label: t('referral-hears-by'), cell: (d) => (d.next_on && d.left !== null ? <><Clock text={leftIn(t, d.left)} left={d.left} of={3} on={d.next_on} /><span className="cell-more">{t.day(d.next_on, { weekday: 'long', year: undefined })}</span></> : '') },
    { key: 'asked', label: t('referral-asked-on'), align: 'end', desk: true, cell: (d) => (d.submitted_at ? t.day(d.submitted_at.slice(0, 10)) : '') },
  ]
  return <DataTable caption={t('referral-doors')} hideCaption columns={columns} rows={lines} rowKey={(d) => d.door} {...((office || lines.every((d) => d.person)) && { href: (d: Line) => (d.request ? `/app/demandes/${d.request}` : `/app/personnes/${d.person ?? ''}`) })}
    empty={<Empty title={t('referral-doors-none', { view })} {...(office && view !== 'to-do' && { actions: <a href={address('to-do', undefined)}>{t('referral-doors-see')}</a> })}>{t(office ? 'referral-doors-none-next' : 'referral-doors-none-next-here')}</Empty>} />
}
