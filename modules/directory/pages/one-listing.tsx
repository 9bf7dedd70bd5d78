import type { ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { Said } from '#site/said.tsx'
import { CallButton } from '../place-card.tsx'
import { type ListingSheet, languagesOf, needsOf, roomsOf } from '../sheet.ts'
import { french, regionNamed, sayGroups, sayLanguage } from '../words.ts'

type Row = readonly [label: string, value: ReactNode]

/** One line of an organisation, said in full. `alone`: the region is then a row, not a heading. */
export function ListingDetails({ t, listing, alone, callHere, whom }: { t: Translator; listing: ListingSheet; alone: boolean; callHere: boolean; whom: string }) {
  const { services, phone } = listing
  const rows: (Row | false)[] = [
    [t('directory-one-points'), <Points key="points" t={t} listing={listing} alone={alone} />],
    [t('directory-one-who'), <Groups key="groups" t={t} listing={listing} />],
    agesOf(t, listing),
    [t('directory-one-help'), t.list(needsOf(services).map((need) => t('directory-one-help-need', { need })))],
    [t('directory-one-languages'), t.list(languagesOf(services).map((code) => sayLanguage(t, code)))],
    modesOf(t, listing),
    [t('directory-one-room'), <Rooms key="rooms" t={t} listing={listing} />],
  ]
  return (
    <section>
      {!alone && <h2><Said {...regionNamed(t.lang, listing.region)} /></h2>}
      {callHere && phone && <p><CallButton t={t} phone={phone} whom={`${whom}, ${regionNamed('fr', listing.region).text}`} /></p>}
      <dl className="summary">{rows.filter((row) => row !== false).map(([label, value]) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}</dl>
    </section>
  )
}

function Points({ t, listing, alone }: { t: Translator; listing: ListingSheet; alone: boolean }) {
  const named = [...new Set(listing.points.map(({ name }) => name))]
  const more = listing.unnamed > 0 && (named.length > 0 ? t('directory-one-points-more', { count: listing.unnamed }) : t('directory-one-points-only', { count: listing.unnamed }))
  return (
    <>
      {named.length > 0 && <><Said {...french(named.join(', '))} />{more && <><br />{more}</>}</>}
      {named.length === 0 && more}
      {alone && <><br /><Said {...regionNamed(t.lang, listing.region)} /></>}
    </>
  )
}

/** In the reader's words; then the line as it is printed, when that says more. */
function Groups({ t, listing }: { t: Translator; listing: ListingSheet }) {
  return <>{sayGroups(t, [...new Set(listing.services.flatMap(({ clienteles }) => clienteles))]) ?? t('directory-one-everybody')}</>
}

function agesOf(t: Translator, { services }: ListingSheet): Row | false {
  const said = services.flatMap(({ min_age: min, max_age: max }) => (min !== null && max !== null ? [t('directory-one-ages-between', { min, max })] : min !== null ? [t('directory-one-ages-from', { min })] : max !== null ? [t('directory-one-ages-up-to', { max })] : []))
  return said.length > 0 && [t('directory-one-ages'), t.list([...new Set(said)])]
}

function modesOf(t: Translator, { services }: ListingSheet): Row | false {
  const modes = [...new Set(services.flatMap((row) => row.modes))]
  return modes.length > 0 && [t('directory-one-modes'), t.list(modes.map((mode) => t('directory-one-mode', { mode })))]
}

function Rooms({ t, listing }: { t: Translator; listing: ListingSheet }) {
  const rooms = roomsOf(listing.services)
  if (rooms.length === 0) return <>{t('directory-one-room-unknown')}</>
  return rooms.map(({ capacity, days, on }, i) => (
    <span key={i} className="room">
      {capacity !== 'waiting' ? t(`directory-one-room-${capacity}`) : days === null ? t('directory-one-room-waiting-unknown') : t('directory-one-room-waiting', { days })}
      {on && <> <span className="hint">{t('directory-one-room-said', { day: on })}</span></>}
      {i < rooms.length - 1 && <br />}
    </span>
  ))
}
