import type { Done } from '#web/act.tsx'
import { useWords } from '#web/words.ts'
import type { ListingSheet } from '../sheet.ts'
import { sayGroups, sayLanguage } from '../words.ts'
import { RoomControl } from './room.tsx'
import { RoomTag } from './room-tag.tsx'
import style from './directory.module.css'

/** One service: for whom, in which languages, how; and the room, which its organisation says in one gesture. */
export function ServiceLine({ service, region, writes, done, onEdit }: { service: ListingSheet['services'][number]; region: string; writes: boolean; done: Done; onEdit: () => void }) {
  const t = useWords()
  const { min_age: min, max_age: max } = service
  const name = t('directory-one-help-need', { need: service.need })
  const ages = min !== null && max !== null ? t('directory-one-ages-between', { min, max }) : min !== null ? t('directory-one-ages-from', { min }) : max !== null ? t('directory-one-ages-up-to', { max }) : undefined
  const said = [
    sayGroups(t, service.clienteles) ?? t('directory-one-everybody'), ages, t.list(service.languages.map((code) => sayLanguage(t, code))),
    service.modes.length > 0 ? t.list(service.modes.map((mode) => t('directory-one-mode', { mode }))) : t('directory-modes-unsaid'),
  ].filter((one) => one !== undefined)
  return (
    <div className={style.service}>
      <div>
        <h3>{t('directory-service', { help: name })}</h3>
        <p>{said.join(' · ')}</p>
        {writes && <button type="button" className="link" onClick={onEdit}>{t('directory-edit-service')}<span className="vh"> – {name}, {region}</span></button>}
      </div>
      {writes ? <RoomControl service={service} about={t('directory-room-about', { help: name, region })} done={done} /> : <p><RoomTag services={[service]} />{service.capacity_on && service.capacity !== 'unknown' && <span className="quiet small"> {t('directory-room-said', { day: service.capacity_on })}</span>}</p>}
    </div>
  )
}
