import { Tag } from '#site/parts.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { useWords } from '#web/words.ts'
import type { File } from './person.tsx'

const said = { 'in-force': 'people-in-force', withdrawn: 'people-withdrawn', over: 'people-over' } as const
interface Line { id: string; what: string; where: string; state: keyof typeof said; given: string; until: string | null }

/** What she agreed to, with whom and until when: the agreement that the file rests on, given where she asked, then those given here. */
export function Agreements({ file: { basis, consents, today } }: { file: File }) {
  const t = useWords()
  const lines: Line[] = [
    ...basis.map((b): Line => ({ id: b.id, what: t('people-purpose', { purpose: 'share', name: b.to }), where: t('people-basis', { name: b.from }), state: b.withdrawn ? 'withdrawn' : 'in-force', given: b.on, until: null })),
    ...consents.map((c): Line => ({
      id: c.id, what: t('people-purpose', { purpose: c.purpose, name: c.recipient ?? '' }), where: t('people-given-here'),
      state: c.withdrawn_at ? 'withdrawn' : c.ends_on === null || c.ends_on >= today ? 'in-force' : 'over', given: c.given_at, until: c.ends_on,
    })),
  ]
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'purpose', label: t('people-agreement'), cell: (c) => <>{c.what}<span className="cell-more">{c.where}</span></> },
    { key: 'state', label: t('people-state'), cell: (c) => <Tag tone={c.state === 'in-force' ? 'spruce' : 'plain'}>{t(said[c.state])}</Tag> },
    { key: 'given', label: t('people-given-on'), align: 'end', desk: true, cell: (c) => t.day(c.given.slice(0, 10)) },
    { key: 'until', label: t('people-until'), align: 'end', desk: true, cell: (c) => (c.until ? t.day(c.until) : '') },
  ]
  return <DataTable caption={t('people-part-accords')} hideCaption columns={columns} rows={lines} rowKey={(c) => c.id} empty={<Empty title={t('people-no-agreement')}>{t('people-no-agreement-next')}</Empty>} />
}
