import { Fragment, useState } from 'react'
import { Button, Notice, Summary } from '#site/parts.tsx'
import { useAct, useDone, type Done } from '#web/act.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import { telOf } from '../phone.ts'
import { sheetOf, type OrganisationSheet } from '../sheet.ts'
import { regionNamed } from '../words.ts'
import { correctOrganisation, me, notes, rows, settleNote } from './asks.ts'
import { OrganisationDialog } from './edit-organisation.tsx'
import { ListingPart } from './listing-part.tsx'
import style from './directory.module.css'

/** One organisation: everybody here reads it, its own coordination and the network's office keep it. */
export function OrganisationScreen({ params }: ScreenProps) {
  const t = useWords(), held = useView(rows, {}), { view: reader } = useView(me, {})
  return (
    <Show of={held}>{(all) => {
      const sheet = sheetOf(all, params['slug'] ?? '')
      const office = reader?.organisation.kind === 'network'
      const writes = (reader?.permissions.includes('directory.write') ?? false) && (office || sheet?.organisation.id === reader?.organisation.id)
      return sheet ? <One sheet={sheet} writes={writes} settles={reader?.permissions.includes('directory.settle') ?? false} today={reader?.today ?? ''} />
        : <Empty title={t('directory-nobody')} actions={<a href="/app/repertoire">{t('directory-see-all')}</a>} />
    }}</Show>
  )
}

function One({ sheet: { organisation, listings, phones }, writes, settles, today }: { sheet: OrganisationSheet; writes: boolean; settles: boolean; today: string }) {
  const t = useWords(), { done, shown } = useDone()
  const [editing, edit] = useState(false)
  const regions = [...new Set(listings.map(({ region }) => regionNamed(t.lang, region).text))]
  const lines: [string, string][] = [
    ...(organisation.expanded_name ? [[t('directory-full-name'), organisation.expanded_name] as [string, string]] : []), ...(organisation.acronym ? [[t('directory-acronym'), organisation.acronym] as [string, string]] : []),
    ...(organisation.former_names.length > 0 ? [[t('directory-former-names'), organisation.former_names.join(', ')] as [string, string]] : []),
  ]
  return (
    <>
      <SheetHead over={<><a href="/app/repertoire">{t('directory-title')}</a> · {regions.join(', ')}</>} title={organisation.name} tools={
        <>
          {writes && <Button kind="quiet" type="button" onClick={() => edit(true)}>{t('directory-edit-organisation')}</Button>}
          <a className="button" href={`/${t.lang}/organismes/${organisation.slug}`}>{t('directory-public-page')}</a>
        </>
      } />
      {writes && <Checked organisation={organisation} today={today} done={done} />}
      {!writes && <p className="quiet">{organisation.checked_on ? t('directory-one-checked', { day: organisation.checked_on }) : t('directory-unchecked')}</p>}
      <Summary rows={[...lines.map(([label, value]) => ({ label, value: <span lang="fr">{value}</span> })), { label: t('directory-phone'), value: phones.length > 0 ? phones.map((phone, i) => <Fragment key={phone}>{i > 0 && ' · '}<a className={style.phone} href={telOf(phone)}>{phone}</a></Fragment>) : t('directory-no-phone') }]} />
      {listings.map((listing) => <ListingPart key={listing.id} listing={listing} name={organisation.name} phone={phones.length === 1 ? (phones[0] ?? null) : organisation.phone} writes={writes} done={done} />)}
      {(writes || settles) && <OwnNotes organisation={organisation.id} settles={settles} done={done} />}
      {editing && <OrganisationDialog organisation={organisation} onClose={() => edit(false)} done={done} />}
      {shown}
    </>
  )
}

/** When somebody last made sure that all of this is right, and the gesture that says so today. */
function Checked({ organisation, today, done }: { organisation: OrganisationSheet['organisation']; today: string; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const recent = organisation.checked_on !== null && Date.parse(today) - Date.parse(organisation.checked_on) < 180 * 86_400_000
  const check = async () => { if (await act(correctOrganisation, { organisation: organisation.id, set: {} })) done(t('directory-checked-told')) }
  const button = <Button kind="quiet" type="button" disabled={busy} onClick={() => void check()}>{t('directory-all-right')}</Button>
  if (recent) return <div className={style.row}><span className="quiet">{t('directory-one-checked', { day: organisation.checked_on ?? '' })}</span>{button}{wrong}</div>
  return (
    <Notice title={organisation.checked_on ? t('directory-one-checked', { day: organisation.checked_on }) : t('directory-unchecked')}>
      <p>{t('directory-check-all')}</p>
      <p>{button}</p>
      {wrong}
    </Notice>
  )
}

function OwnNotes({ organisation, settles, done }: { organisation: string; settles: boolean; done: Done }) {
  const t = useWords(), { view } = useView(notes, {}), { act, busy, wrong } = useAct()
  const own = view?.filter((note) => note.organisation?.id === organisation) ?? []
  const settle = async (note: string) => { if (await act(settleNote, { note, settled: true })) done(t('directory-note-told'), () => act(settleNote, { note, settled: false })) }
  if (own.length === 0) return null
  return (
    <Section title={t('directory-view-notes')}>
      {wrong}
      <ul className={style.rows}>
        {own.map((note) => (
          <li key={note.id} className={style.row}>
            <span lang="fr">{note.text}</span>
            {settles && <Button kind="quiet" type="button" disabled={busy} onClick={() => void settle(note.id)}>{t('directory-note-settle')}<span className="vh"> – {note.text}</span></Button>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
