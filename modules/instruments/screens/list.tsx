import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { Button, Tag } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { Empty } from '#web/components/empty.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { OrganisationTabs } from '#web/organisation-tabs.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { allInstruments } from '../all.query.ts'
import { builtin } from '../builtin.ts'
import { tell } from '../show.ts'
import { titleText } from '../text-keys.ts'

const all = remote<typeof allInstruments>('instruments.all')
type Row = ReturnType<typeof allInstruments.view>['sheets'][number]

/** What this organisation asks: its own instruments, and those that come with the platform. */
export function InstrumentsScreen({ search }: ScreenProps) {
  const t = useWords(), navigate = useNavigate(), view = useView(all, {}), model = search['modele'], write = view.view?.may.write.can ?? false
  useEffect(() => { if (model && write) void navigate({ href: `/app/instruments/${uuid7()}?modele=${model}`, replace: true }) }, [model, write, navigate])
  const fresh = () => void navigate({ href: `/app/instruments/${uuid7()}` })
  return (
    <>
      <SheetHead title={t('instruments-list')} tools={write && <Button type="button" onClick={fresh}>{t('instruments-new')}</Button>} />
      <OrganisationTabs current="/app/instruments" />
      <Show of={view}>{(v) => (
        <>
          <Section title={t('instruments-ours')}>
            <DataTable<Row> caption={t('instruments-ours')} hideCaption rows={v.sheets} rowKey={({ id }) => id} href={({ id }) => `/app/instruments/${id}`} columns={[
              { key: 'name', label: t('instruments-name'), cell: ({ sheet }) => sheet.title[t.lang === 'en' ? 'en' : 'fr'] || sheet.title.fr || t('instruments-no-name') },
              { key: 'count', label: t('instruments-questions'), align: 'end', desk: true, cell: ({ sheet }) => sheet.questions.length },
              { key: 'state', label: t('instruments-state'), cell: (row) => <State of={row} /> },
            ]} empty={<Empty title={t('instruments-none')} actions={write && <Button kind="quiet" type="button" onClick={fresh}>{t('instruments-new')}</Button>}>{t('instruments-none-next')}</Empty>} />
          </Section>
          <Section title={t('instruments-given')}>
            <ul className="lines">{builtin.map((one) => <li key={one.id}><span><a href={`/app/instruments/${one.id}`}><Said {...tell(t, titleText(one), {})} /></a><span className="cell-more"><Said {...tell(t, one.purpose, { for: 'other' })} /></span></span></li>)}</ul>
          </Section>
        </>
      )}</Show>
    </>
  )
}

function State({ of: row }: { of: Row }) {
  const t = useWords()
  return (
    <>
      {row.in_force !== null && <Tag tone="spruce">{t('instruments-in-force', { n: row.in_force })}</Tag>} {row.withdrawn_on && <Tag>{t('instruments-withdrawn-on', { day: row.withdrawn_on })}</Tag>} {row.draft && <Tag tone="sky">{t('instruments-draft-state')}</Tag>}
    </>
  )
}
