import { useState } from 'react'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { useWords } from '#web/words.ts'
import { sayCapacity } from './asks.ts'
import type { Capacity } from '../rows.ts'
import style from './directory.module.css'

const said = ['open', 'waiting', 'full'] as const
interface Room { id: string; capacity: Capacity; waiting_days: number | null; capacity_on: string | null }

/** Whether there is room, said in one gesture; when one waits, about how many days may be added. Undone as easily. */
export function RoomControl({ service, about, done }: { service: Room; about: string; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [days, setDays] = useState(service.waiting_days?.toString() ?? '')
  const say = async (capacity: Capacity, waiting_days: number | null) => {
    const before = { service: service.id, capacity: service.capacity, waiting_days: service.waiting_days }
    if (await act(sayCapacity, { service: service.id, capacity, waiting_days })) done(t('directory-room-told', { room: t('directory-room', { room: capacity }) }), () => act(sayCapacity, before))
  }
  const wait = (form: FormData) => {
    const number = Number(textIn(form, `days-${service.id}`))
    void say('waiting', Number.isInteger(number) && number > 0 ? number : null)
  }
  return (
    <div>
      <div className={style.rooms} role="group" aria-label={about}>
        {said.map((room) => <button key={room} type="button" disabled={busy} aria-pressed={service.capacity === room} onClick={() => void say(room, room === 'waiting' ? service.waiting_days : null)}>{t('directory-room', { room })}</button>)}
      </div>
      {service.capacity === 'waiting' && (
        <form className={style.days} onSubmit={onForm(wait)}>
          <label htmlFor={`days-${service.id}`}>{t('directory-room-days')}</label>
          <input id={`days-${service.id}`} name={`days-${service.id}`} className="input tiny" inputMode="numeric" maxLength={3} value={days} onChange={(event) => setDays(event.currentTarget.value.replace(/\D/g, ''))} />
          {days !== (service.waiting_days?.toString() ?? '') && <button className="button" disabled={busy}>{t('directory-save')}</button>}
        </form>
      )}
      {service.capacity_on && <p className="quiet small">{service.capacity === 'unknown' ? t('directory-room-old', { day: service.capacity_on }) : t('directory-room-said', { day: service.capacity_on })}</p>}
      {wrong}
    </div>
  )
}
