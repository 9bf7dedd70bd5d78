import { useNavigate } from '@tanstack/react-router'
import { DataTable, type Column } from '#web/components/data-table.tsx'
import { Empty } from '#web/components/empty.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Filter, Search, Toolbar, Views } from '#web/components/toolbar.tsx'
import { useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import { narrow, type Filters, type Line } from '../narrow.ts'
import { telOf } from '../phone.ts'
import { regions } from '../regions.ts'
import { groupLabel, regionNamed, sayGroups, searchable } from '../words.ts'
import { me, notes, rows } from './asks.ts'
import { NotesView } from './notes.tsx'
import { ResourcesView } from './resources.tsx'
import { RoomTag } from './room-tag.tsx'
import style from './directory.module.css'

const names = { words: 'mots', region: 'region', group: 'pour', room: 'place' } as const
const address = (filters: Filters): string => {
  const said = Object.entries(names).flatMap(([key, name]) => { const value = filters[key as keyof Filters]; return value ? [[name, value]] : [] })
  return `/app/repertoire${said.length > 0 ? `?${new URLSearchParams(said)}` : ''}`
}

/** Who helps, where, for whom: the whole network in one list, what is to settle, and the public services outside it. */
export function DirectoryScreen({ search }: ScreenProps) {
  const t = useWords(), mine = useView(me, {}).view, vue = search['vue']
  const own = useView(rows, {}).view?.organisations.find(({ id, kind }) => id === mine?.organisation.id && kind === 'organisation')
  const writes = mine?.permissions.includes('directory.write') ?? false
  return (
    <>
      <SheetHead title={t('directory-title')} tools={own && <a className="button" href={`/app/repertoire/${own.slug}`}>{t('directory-own')}</a>} />
      {writes ? <Parts vue={vue} /> : <PartLinks vue={vue} notes={undefined} />}
      {vue === 'a-regler' && writes ? <NotesView settles={mine?.permissions.includes('directory.settle') ?? false} /> : vue === 'services-publics' ? <ResourcesView checks={mine?.permissions.includes('directory.settle') ?? false} /> : <List search={search} />}
    </>
  )
}

function Parts({ vue }: { vue: string | undefined }) {
  const { view } = useView(notes, {})
  return <PartLinks vue={vue} notes={view?.length ?? null} />
}
function PartLinks({ vue, notes: count }: { vue: string | undefined; notes: number | null | undefined }) {
  const t = useWords(), other = vue === 'a-regler' || vue === 'services-publics'
  return (
    <Views label={t('directory-views')} views={[
      { href: '/app/repertoire', label: t('directory-view-organisations'), current: !other },
      ...(count === undefined ? [] : [{ href: '/app/repertoire?vue=a-regler', label: t('directory-view-notes'), current: vue === 'a-regler', ...(count !== null && { count }) }]),
      { href: '/app/repertoire?vue=services-publics', label: t('directory-view-resources'), current: vue === 'services-publics' },
    ]} />
  )
}

function List({ search }: Pick<ScreenProps, 'search'>) {
  const t = useWords(), navigate = useNavigate(), held = useView(rows, {})
  const filters: Filters = { words: search[names.words] ?? '', region: search[names.region] ?? '', group: search[names.group] ?? '', room: search[names.room] ?? '' }
  const go = (set: Partial<Filters>) => void navigate({ href: address({ ...filters, ...set }), replace: true })
  const lines = held.view && narrow(held.view, filters)
  return (
    <>
      <Toolbar label={t('directory-filters')} {...(lines && { count: t('directory-count', { count: lines.length }) })}>
        <Search label={t('directory-search')} value={filters.words} onFind={(words) => go({ words })} shortcut="/" />
        <Filter label={t('directory-region')} value={filters.region} onPick={(region) => go({ region })} options={[{ value: '', label: t('directory-any-region') }, ...regions.map(({ code }) => ({ value: code, label: regionNamed(t.lang, code).text })).sort((a, b) => a.label.localeCompare(b.label, 'fr'))]} />
        <Filter label={t('directory-group')} value={filters.group} onPick={(group) => go({ group })} options={[{ value: '', label: t('directory-any-group') }, ...searchable.map((code) => ({ value: code, label: groupLabel(t.lang, code).text }))]} />
        <Filter label={t('directory-one-room')} value={filters.room} onPick={(room) => go({ room })} options={[{ value: '', label: t('directory-any-room') }, ...(['open', 'waiting', 'full'] as const).map((room) => ({ value: room, label: t('directory-room', { room }) }))]} />
      </Toolbar>
      <Show of={held}>{() => <Lines lines={lines ?? []} />}</Show>
    </>
  )
}

function Lines({ lines }: { lines: Line[] }) {
  const t = useWords()
  const columns: [Column<Line>, ...Column<Line>[]] = [
    { key: 'name', label: t('directory-organisation'), cell: ({ listing, known, points }) => <>{listing.name}{known && <span className="cell-more">{t('directory-known-as', { name: known })}</span>}<span className={`cell-more ${style.narrow}`}>{[...points, regionNamed(t.lang, listing.region).text].join(', ')}</span></> },
    { key: 'where', label: t('directory-one-points'), desk: true, cell: ({ listing, points }) => <>{regionNamed(t.lang, listing.region).text}<span className="cell-more">{points.join(', ')}</span></> },
    { key: 'who', label: t('directory-one-who'), desk: true, cell: ({ services }) => sayGroups(t, [...new Set(services.flatMap(({ clienteles }) => clienteles))]) ?? t('directory-one-everybody') },
    { key: 'room', label: t('directory-one-room'), desk: true, cell: ({ services }) => <RoomTag services={services} /> },
    { key: 'phone', label: t('directory-phone'), align: 'end', cell: ({ listing }) => listing.phone && <a className={style.phone} href={telOf(listing.phone)}>{listing.phone}</a> },
  ]
  return (
    <DataTable caption={t('directory-title')} hideCaption columns={columns} rows={lines} rowKey={({ listing }) => listing.id} href={({ organisation }) => `/app/repertoire/${organisation.slug}`}
      empty={<Empty title={t('directory-none')} actions={<a href="/app/repertoire">{t('directory-see-all')}</a>}>{t('directory-none-next')}</Empty>} />
  )
}
