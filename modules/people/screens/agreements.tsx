import { Tag } from '#site/parts.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { useWords } from '#web/words.ts'
import type { File } from './person.tsx'

/** What she agreed to, with whom and until when. */
export function Agreements({ file: { consents, today } }: { file: File }) {
  const t = useWords()
  type Line = File['consents'][number]
  const inForce = (c: Line) => c.withdrawn_at === null && (c.ends_on === null || c.ends_on >= today)
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'purpose', label: t('people-agreement'), cell: (c) => t('people-purpose', { purpose: c.purpose, name: c.recipient ?? '' }) },
    { key: 'state', label: t('people-state'), cell: (c) => <Tag tone={inForce(c) ? 'spruce' : 'plain'}>{t(inForce(c) ? 'people-in-force' : c.withdrawn_at ? 'people-withdrawn' : 'people-over')}</Tag> },
    { key: 'given', label: t('people-given-on'), align: 'end', desk: true, cell: (c) => t.day(c.given_at.slice(0, 10)) },
    { key: 'until', label: t('people-until'), align: 'end', desk: true, cell: (c) => (c.ends_on ? t.day(c.ends_on) : '') },
  ]
  return <DataTable caption={t('people-part-accords')} hideCaption columns={columns} rows={consents} rowKey={(c) => c.id} empty={<Empty title={t('people-no-agreement')}>{t('people-no-agreement-next')}</Empty>} />
}
