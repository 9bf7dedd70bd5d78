import { useNavigate } from '@tanstack/react-router'
import { messageOf } from '#kernel/texts.ts'
import { Tag } from '#site/parts.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Filter, Toolbar } from '#web/components/toolbar.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { OrganisationTabs } from '#web/organisation-tabs.tsx'
import { useWords } from '#web/words.ts'
import type { journal as journalQuery, JournalLine } from '../journal.query.ts'

const journal = remote<typeof journalQuery>('access.journal')
/** Names of the filters in the address; never a word about a person. */
const filters = ['quoi', 'qui', 'issue', 'du', 'au', 'avant'] as const
type Filters = Partial<Record<(typeof filters)[number], string>>
const address = (f: Filters) => { const search = new URLSearchParams(Object.entries(f).filter(([, value]) => value)).toString(); return `/app/journal${search && `?${search}`}` }
const places = { person: 'personnes', referral: 'references' } as const

/** Who did what here, and how it ended; the latest first. */
export function JournalScreen({ search }: ScreenProps) {
  const t = useWords(), navigate = useNavigate()
  const f: Filters = Object.fromEntries(filters.flatMap((name) => (search[name] ? [[name, search[name]]] : [])))
  const view = useView(journal, {
    ...(f.quoi && { command: f.quoi }), ...(f.qui && { actor: f.qui }), ...((f.issue === 'applied' || f.issue === 'refused') && { outcome: f.issue }),
    ...(f.du && { from: f.du }), ...(f.au && { until: f.au }), ...(f.avant && { before: f.avant }),
  })
  const title = (command: string) => { const [module = '', verb = ''] = command.split('.'); return t.find(`${module}-command-${messageOf(`x.${verb}`).slice(2)}`)?.text ?? command }
  const go = (set: Filters) => { const { avant, ...kept } = f; void avant; void navigate({ href: address({ ...kept, ...set }) }) }
  const who = (line: JournalLine) => line.actor ?? t(`access-journal-by-${line.by}`)
  const columns: [Column<JournalLine>, ...Column<JournalLine>[]] = [
    { key: 'what', label: t('access-journal-what'), cell: (line) => <>{title(line.command)}{line.refusal !== null && <span className="cell-more">{t('access-journal-because', { why: t.refusal(line.refusal).text })}</span>}</> },
    { key: 'who', label: t('access-journal-who'), cell: who },
    { key: 'when', label: t('access-journal-when'), align: 'end', cell: (line) => <time dateTime={line.happenedAt}>{t.instant(line.happenedAt, { dateStyle: 'medium', timeStyle: 'short' })}</time> },
    { key: 'end', label: t('access-journal-end'), desk: true, cell: (line) => (line.refusal === null ? <Tag tone="spruce">{t('access-journal-applied')}</Tag> : <Tag tone="clay">{t('access-journal-refused')}</Tag>) },
    { key: 'about', label: t('access-journal-about'), desk: true, cell: ({ about }) => (about ? <a href={`/app/${places[about.table]}/${about.id}`}>{t(`access-journal-see-${about.table}`)}</a> : '') },
  ]
  return (
    <>
      <SheetHead title={t('access-journal-title')} />
      <OrganisationTabs current="/app/journal" />
      <p className="quiet">{t('access-journal-intro')}</p>
      <Toolbar label={t('access-journal-narrow')}>
        <Filter label={t('access-journal-what')} value={f.quoi ?? ''} onPick={(quoi) => go({ quoi })} options={[{ value: '', label: t('access-journal-anything') }, ...(view.view?.commands ?? []).map((c) => ({ value: c, label: title(c) }))]} />
        <Filter label={t('access-journal-who')} value={f.qui ?? ''} onPick={(qui) => go({ qui })} options={[{ value: '', label: t('access-journal-anybody') }, ...(view.view?.actors ?? []).map((a) => ({ value: a.id, label: a.name }))]} />
        <Filter label={t('access-journal-end')} value={f.issue ?? ''} onPick={(issue) => go({ issue })} options={[{ value: '', label: t('access-journal-any-end') }, { value: 'applied', label: t('access-journal-applied') }, { value: 'refused', label: t('access-journal-refused') }]} />
        <Day label={t('access-journal-from')} value={f.du} onPick={(du) => go({ du })} />
        <Day label={t('access-journal-until')} value={f.au} onPick={(au) => go({ au })} />
      </Toolbar>
      <Show of={view}>{(page) => (
        <>
          <DataTable caption={t('access-journal-title')} hideCaption columns={columns} rows={page.lines} rowKey={(line) => line.id}
            empty={<Empty title={t('access-journal-none')} actions={<a href="/app/journal">{t('access-journal-all')}</a>}>{t('access-journal-none-next')}</Empty>} />
          <Pages first={f.avant ? address({ ...f, avant: '' }) : undefined} next={page.next ? address({ ...f, avant: page.next }) : undefined} />
        </>
      )}</Show>
    </>
  )
}

/** A day that narrows; empty is any day. */
function Day({ label, value, onPick }: { label: string; value: string | undefined; onPick: (day: string) => void }) {
  return <label><span>{label}</span><input className="input" type="date" value={value ?? ''} onChange={(event) => onPick(event.currentTarget.value)} /></label>
}

/** The way back to the latest lines, and on to older ones. */
export function Pages({ first, next }: { first: string | undefined; next: string | undefined }) {
  const t = useWords()
  if (!first && !next) return null
  return <nav aria-label={t('access-pages')}><p className="actions">{first && <a href={first}>{t('access-pages-first')}</a>} {next && <a href={next}>{t('access-pages-older')}</a>}</p></nav>
}
