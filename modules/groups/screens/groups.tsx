import { Button, Tag } from '#site/parts.tsx'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { allGroups } from '../all.query.ts'
import { hoursIn } from '../words.ts'

const groups = remote<typeof allGroups>('groups.all')
export type AllGroups = ReturnType<typeof allGroups.view>
type Line = AllGroups['groups'][number]

/** The groups of the organisation: mine first, when they meet next, how much room there is. */
export function GroupsScreen(_: ScreenProps) {
  return <Show of={useView(groups, {})}>{(v) => <List of={v} />}</Show>
}

function List({ of: v }: { of: AllGroups }) {
  const t = useWords(), open = v.may.open.can && <Button href="/app/groupes/nouveau">{t('groups-new')}</Button>
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'name', label: t('groups-name'), cell: (g) => <>{g.name}{g.mine && <> <Tag tone="sky">{t('groups-mine-tag')}</Tag></>}<span className="cell-more">{t('groups-kind', { kind: g.kind })} · {g.leader}</span></> },
    { key: 'next', label: t('groups-next'), cell: (g) => (g.over ? <Tag>{t('groups-over-tag')}</Tag> : g.next ? <>{t.day(g.next.day, { weekday: 'long', year: undefined })}<span className="cell-more">{hoursIn(t, g.next)}</span></> : t('groups-next-none')) },
    { key: 'taken', label: t('groups-taken'), align: 'end', cell: (g) => <>{t('groups-taken-of', { in: g.in, places: g.places })}{!g.over && <span className="cell-more">{t('groups-free', { count: g.free })}</span>}</> },
    { key: 'waits', label: t('groups-waits'), align: 'end', desk: true, cell: (g) => t.number(g.waits) },
  ]
  return (
    <>
      <SheetHead title={t('groups-title')} tools={v.groups.length > 0 && open} />
      <DataTable caption={t('groups-title')} hideCaption columns={columns} rows={v.groups} rowKey={(g) => g.id} href={(g) => `/app/groupes/${g.id}`} empty={<Empty title={t('groups-none')} actions={open}>{t('groups-none-next')}</Empty>} />
    </>
  )
}
