import { useState } from 'react'
import { Summary } from '#site/parts.tsx'
import type { Done } from '#web/act.tsx'
import { Section } from '#web/components/frame.tsx'
import { useWords } from '#web/words.ts'
import { telOf } from '../phone.ts'
import type { ListingSheet } from '../sheet.ts'
import { regionNamed } from '../words.ts'
import { ListingDialog } from './edit-listing.tsx'
import { PointDialog } from './edit-point.tsx'
import { ServiceDialog } from './edit-service.tsx'
import { ServiceLine } from './service-line.tsx'
import style from './directory.module.css'

type Open = { what: 'listing' | 'point' | 'service'; id?: string } | undefined

/** One line of an organisation: as printed, its services and the room in each, its points of service. What the organisation already says (`name`, `phone`) is not said again. */
export function ListingPart({ listing, name, phone, writes, done }: { listing: ListingSheet; name: string; phone: string | null; writes: boolean; done: Done }) {
  const t = useWords()
  const [open, show] = useState<Open>()
  const close = () => show(undefined)
  const region = regionNamed(t.lang, listing.region).text
  return (
    <Section title={region} tools={writes && <button type="button" className="link" onClick={() => show({ what: 'listing' })}>{t('directory-edit-listing')}<span className="vh"> – {region}</span></button>}>
      <Summary rows={[
        ...(listing.name === name ? [] : [{ label: t('directory-printed-name'), value: <span lang="fr">{listing.name}</span> }]),
        ...(listing.phone === phone ? [] : [{ label: t('directory-phone'), value: listing.phone ? <a href={telOf(listing.phone)}>{listing.phone}</a> : t('directory-no-phone') }]),
        { label: t('directory-printed-place'), value: listing.place_text ? <span lang="fr">{listing.place_text}</span> : t('directory-no-place') },
        { label: t('directory-printed-clientele'), value: <span lang="fr">{listing.clientele_text}</span> },
        { label: t('directory-printed-source'), value: <span lang="fr">{listing.source}</span> },
      ]} />
      {listing.services.map((service) => <ServiceLine key={service.id} service={service} region={region} writes={writes} done={done} onEdit={() => show({ what: 'service', id: service.id })} />)}
      {listing.services.length === 0 && <p className="quiet">{t('directory-no-service')}</p>}
      {writes && <p className={style.more}><button type="button" className="link" onClick={() => show({ what: 'service' })}>{t('directory-add-service')}<span className="vh"> – {region}</span></button></p>}
      <h3 className={style.title}>{t('directory-points')}</h3>
      <ul className={style.rows}>
        {listing.points.map((point) => (
          <li key={point.id} className={style.row}>
            <span><span lang="fr">{point.name}</span> <span className="quiet small">{t('directory-position', { position: point.position })}</span></span>
            {writes && <button type="button" className="link" onClick={() => show({ what: 'point', id: point.id })}>{t('directory-edit')}<span className="vh"> – {point.name}</span></button>}
          </li>
        ))}
        {listing.unnamed > 0 && <li className={style.row}><span className="quiet">{t('directory-unnamed', { count: listing.unnamed })}</span></li>}
      </ul>
      {writes && <p className={style.more}><button type="button" className="link" onClick={() => show({ what: 'point' })}>{t('directory-add-point')}<span className="vh"> – {region}</span></button></p>}
      {open?.what === 'listing' && <ListingDialog listing={listing} region={region} onClose={close} done={done} />}
      {open?.what === 'service' && <ServiceDialog listing={listing.id} service={listing.services.find(({ id }) => id === open.id)} onClose={close} done={done} />}
      {open?.what === 'point' && <PointDialog listing={listing.id} point={listing.points.find(({ id }) => id === open.id)} onClose={close} done={done} />}
    </Section>
  )
}
