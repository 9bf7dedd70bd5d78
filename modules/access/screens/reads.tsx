import { useNavigate } from '@tanstack/react-router'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Filter, Toolbar } from '#web/components/toolbar.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { OrganisationTabs } from '#web/organisation-tabs.tsx'
import { useWords } from '#web/words.ts'
import type { ReadLine, reads as readsQuery } from '../reads.query.ts'
import { Pages } from './journal.tsx'

const reads = remote<typeof readsQuery>('access.reads')
const address = (f: Record<string, string | undefined>) => { const search = new URLSearchParams(Object.entries(f).flatMap(([k, v]) => (v ? [[k, v]] : []))).toString(); return `/app/lectures${search && `?${search}`}` }

/** Who opened whose file: for the person who answers for privacy. `dossier` in the address is an id, never a name. */
export function ReadsScreen({ search }: ScreenProps) {
  const t = useWords(), navigate = useNavigate(), { dossier, comment, avant } = search
  // Lines of lists are many, her own look among them: files that were opened come first.
  const how = comment === 'listed' || comment === 'searched' ? comment : comment === 'tout' ? undefined : 'opened'
  const view = useView(reads, { ...(dossier && { subject: dossier }), ...(how && { how }), ...(avant && { before: avant }) })
  const columns: [Column<ReadLine>, ...Column<ReadLine>[]] = [
    { key: 'file', label: t('access-reads-file'), cell: (line) => <a href={address({ dossier: line.subject, comment })}>{line.called ?? t('access-reads-request')}</a> },
    { key: 'who', label: t('access-journal-who'), cell: (line) => (line.own ? (line.reader ?? t('access-journal-by-system')) : t('access-reads-elsewhere', { organisation: line.organisation })) },
    { key: 'how', label: t('access-reads-how'), cell: (line) => t(`access-reads-${line.how}`) },
    { key: 'when', label: t('access-journal-when'), align: 'end', cell: (line) => <time dateTime={line.at}>{t.instant(line.at, { dateStyle: 'medium', timeStyle: 'short' })}</time> },
  ]
  return (
    <>
      <SheetHead title={t('access-reads-title')} tools={dossier && <a href={address({ comment })}>{t('access-reads-all')}</a>} />
      <OrganisationTabs current="/app/lectures" />
      <p className="quiet">{t('access-reads-intro')}</p>
      <Toolbar label={t('access-journal-narrow')}>
        <Filter label={t('access-reads-how')} value={comment ?? ''} onPick={(value) => void navigate({ href: address({ dossier, comment: value }) })} options={[{ value: '', label: t('access-reads-opened') }, { value: 'listed', label: t('access-reads-listed') }, { value: 'searched', label: t('access-reads-searched') }, { value: 'tout', label: t('access-reads-any') }]} />
      </Toolbar>
      <Show of={view}>{(page) => (
        <>
          <DataTable caption={t('access-reads-title')} hideCaption columns={columns} rows={page.lines} rowKey={(line) => `${line.at} ${line.subject} ${line.reader} ${line.query}`} empty={<Empty title={t('access-reads-none')}>{t('access-reads-none-next')}</Empty>} />
          <Pages first={avant ? address({ dossier, comment }) : undefined} next={page.next ? address({ dossier, comment: how, avant: page.next }) : undefined} />
        </>
      )}</Show>
    </>
  )
}
