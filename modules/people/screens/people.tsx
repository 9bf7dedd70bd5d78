import { useNavigate } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { Tag } from '#site/parts.tsx'
import { Clock } from '#web/components/clock.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Tabs } from '#web/components/tabs.tsx'
import { Filter, Search, Toolbar, Views } from '#web/components/toolbar.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { allPeople } from '../all.query.ts'
import type { findPeople } from '../find.query.ts'
import { states, type PersonLine, type State } from '../list.ts'
import type { myPeople } from '../mine.query.ts'
import { askedIn, inDays, nameIn, needIn } from '../words.ts'

const mine = remote<typeof myPeople>('people.mine'), all = remote<typeof allPeople>('people.all'), find = remote<typeof findPeople>('people.find')
type Filters = { team: boolean; state: State | undefined; counsellor: string | undefined; service: string | undefined }
const isState = (x: string | undefined): x is State => states.some((one) => one === x)

/** The address of a narrowed list. Names are never in it. */
const address = (f: Filters): string => {
  const search = new URLSearchParams({ ...(f.team && { qui: 'equipe' }), ...(f.state && { etat: f.state }), ...(f.counsellor && { avec: f.counsellor }), ...(f.service && { service: f.service }) }).toString()
  return `/app/personnes${search && `?${search}`}`
}

/** Those whom I accompany, or everybody here, the nearest promise first. */
export function PeopleScreen({ search }: ScreenProps) {
  const t = useWords()
  const [words, setWords] = useState('')
  const filters: Filters = { team: search['qui'] === 'equipe', state: isState(search['etat']) ? search['etat'] : undefined, counsellor: search['avec'], service: search['service'] }
  return (
    <>
      <SheetHead title={t('people-title')} tools={<a className="button quiet" href="/app/groupes">{t('groups-title')}</a>} />
      {filters.team ? <Team filters={filters} words={words} onWords={setWords} /> : <Mine filters={filters} words={words} onWords={setWords} />}
      {words.trim().length >= 2 && <Elsewhere words={words} />}
    </>
  )
}
type Listed = { filters: Filters; words: string; onWords: (words: string) => void }
type Answered = { lines: PersonLine[]; counts: Record<Exclude<State, 'ended'>, number> }

function Mine({ filters, words, onWords }: Listed) {
  const view = useView(mine, { ...(filters.state && { state: filters.state }), ...(words.trim() && { words }) })
  return <Narrowing filters={filters} counts={view.view?.counts} count={view.view?.lines.length} words={words} onWords={onWords}><Show of={view}>{(v) => <Lines of={v} filters={filters} words={words} />}</Show></Narrowing>
}
function Team({ filters, words, onWords }: Listed) {
  const t = useWords()
  const view = useView(all, { ...(filters.state && { state: filters.state }), ...(filters.counsellor && { counsellor: filters.counsellor }), ...(filters.service && { service: filters.service }), ...(words.trim() && { words }) })
  const navigate = useNavigate()
  const go = (set: Partial<Filters>) => void navigate({ href: address({ ...filters, ...set }) })
  const v = view.view
  return (
    <Narrowing filters={filters} counts={v?.counts} count={v?.lines.length} words={words} onWords={onWords} more={v && (
      <>
        <Filter label={t('people-with')} value={filters.counsellor ?? ''} onPick={(counsellor) => go({ counsellor: counsellor || undefined })} options={[{ value: '', label: t('people-anybody') }, ...v.counsellors.map((c) => ({ value: c.id, label: c.name }))]} />
        {v.services.length > 1 && <Filter label={t('people-service')} value={filters.service ?? ''} onPick={(service) => go({ service: service || undefined })} options={[{ value: '', label: t('people-any-service') }, ...v.services.map((s) => ({ value: s.id, label: needIn(t, s.need) }))]} />}
      </>
    )}>
      <Show of={view}>{(answered) => <Lines of={answered} filters={filters} words={words} />}</Show>
    </Narrowing>
  )
}

function Narrowing({ filters, counts, count, words, onWords, more, children }: Listed & { counts: Answered['counts'] | undefined; count: number | undefined; more?: ReactNode; children: ReactNode }) {
  const t = useWords()
  const view = (set: Partial<Filters>, label: string, n: number | undefined) => ({ href: address({ ...filters, ...set }), label, count: n, current: Object.entries(set).every(([key, value]) => filters[key as keyof Filters] === value) })
  return (
    <>
      <Tabs label={t('people-whose')} tabs={[view({ team: false, counsellor: undefined, service: undefined }, t('people-mine'), undefined), view({ team: true }, t('people-team'), undefined)]} />
      <Views label={t('people-narrowings')} views={[
        view({ state: undefined }, t('people-state-open'), counts?.open), view({ state: 'late' }, t('people-state-late'), counts?.late), view({ state: 'soon' }, t('people-state-soon'), counts?.soon),
        view({ state: 'paused' }, t('people-state-paused'), counts?.paused),
        ...(filters.team ? [view({ state: 'orphan' }, t('people-state-orphan'), counts?.orphan)] : []), view({ state: 'ended' }, t('people-state-ended'), undefined),
      ]} />
      <Toolbar label={t('people-filters')} {...(count !== undefined && { count: t('people-count', { count }) })}>
        <Search label={t('people-find')} value={words} onFind={onWords} shortcut="/" />
        {more}
      </Toolbar>
      {children}
    </>
  )
}

function Lines({ of: { lines }, filters, words }: { of: Answered; filters: Filters; words: string }) {
  const t = useWords()
  const columns: [Column<PersonLine>, ...Column<PersonLine>[]] = [
    { key: 'name', label: t('people-person'), cell: (p) => <>{nameIn(p)}<span className="cell-more">{askedIn(t, p.asked, p.service.need)}{p.counsellor.left && <>{' · '}{t('people-orphan')}</>}</span></> },
    filters.state === 'ended'
      ? { key: 'ended', label: t('people-ended-on'), cell: (p) => <>{p.ended_on && t.day(p.ended_on)}<span className="cell-more">{t('people-reason', { reason: p.end_reason ?? '' })}</span></> }
      : { key: 'next', label: t('people-next'), cell: (p) => <Next line={p} /> },
    ...(filters.team ? [{ key: 'with', label: t('people-with'), desk: true, cell: (p: PersonLine) => p.counsellor.name }] : []),
    { key: 'since', label: t('people-since'), align: 'end', desk: true, cell: (p) => t.day(p.started_on) },
  ]
  return <DataTable caption={t('people-title')} hideCaption columns={columns} rows={lines} rowKey={(p) => p.participation} href={(p) => `/app/personnes/${p.person}`} empty={<Nobody filters={filters} words={words} />} />
}

const Next = ({ line }: { line: PersonLine }) => {
  const t = useWords(), { promised } = line
  if (line.paused) return <><Tag>{t('people-paused-tag')}</Tag>{line.paused.back_on && <span className="cell-more">{t('people-paused-back', { day: line.paused.back_on })}</span>}</>
  return promised ? <><Clock text={inDays(t, promised.left)} left={promised.left} of={5} on={promised.on} /><span className="cell-more">{t.day(promised.on, { weekday: 'long', year: undefined })}</span></> : <Tag>{t('people-ended-tag')}</Tag>
}

function Nobody({ filters, words }: { filters: Filters; words: string }) {
  const t = useWords()
  if (words.trim()) return <Empty title={t('people-none-found')}>{t('people-none-found-next')}</Empty>
  if (filters.state === 'late') return <Empty title={t('people-none-late')}>{t('people-none-late-next')}</Empty>
  if (filters.state !== undefined || filters.counsellor || filters.service) return <Empty title={t('people-none-here')} actions={<a href={address({ team: filters.team, state: undefined, counsellor: undefined, service: undefined })}>{t('people-see-all')}</a>} />
  return <Empty title={t('people-none')} actions={<a href="/app/references">{t('people-see-referrals')}</a>}>{t('people-none-next')}</Empty>
}

/** Anybody known here by that name, those who left too: somebody who comes back is found before a second file is opened. */
function Elsewhere({ words }: { words: string }) {
  const t = useWords(), { view } = useView(find, { words: words.trim() })
  if (!view || view.length === 0) return null
  const columns: [Column<(typeof view)[number]>, ...Column<(typeof view)[number]>[]] = [
    { key: 'name', label: t('people-person'), cell: (p) => nameIn(p) },
    { key: 'born', label: t('people-born'), align: 'end', cell: (p) => p.birth_year ?? '' },
    { key: 'state', label: t('people-state'), cell: (p) => <Tag tone={p.open > 0 ? 'spruce' : 'plain'}>{t(p.open > 0 ? 'people-accompanied' : 'people-known')}</Tag> },
  ]
  return <section className="section"><h2>{t('people-everybody')}</h2><DataTable caption={t('people-everybody')} hideCaption columns={columns} rows={view} rowKey={(p) => p.person} href={(p) => `/app/personnes/${p.person}`} empty={null} /></section>
}
