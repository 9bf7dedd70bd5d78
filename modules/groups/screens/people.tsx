import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { dayAfter } from '#modules/people/rules.ts'
import { nameIn } from '#modules/people/words.ts'
import { Button, Notice } from '#site/parts.tsx'
import { useAct } from '#web/act.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote } from '#web/data.ts'
import { FindPerson, type Found } from '#web/find-person.tsx'
import { useWords } from '#web/words.ts'
import type { askPlace } from '../ask.ts'
import type { givePlace } from '../give.ts'
import type { leaveGroup } from '../leave.ts'
import type { notNow } from '../not-now.ts'
import type { stayInGroup } from '../stay.ts'
import type { GroupPart } from './group.tsx'
import style from './groups.module.css'

const ask = remote<typeof askPlace>('groups.ask'), give = remote<typeof givePlace>('groups.give'), leave = remote<typeof leaveGroup>('groups.leave'), later = remote<typeof notNow>('groups.not-now'), stay = remote<typeof stayInGroup>('groups.stay')
/** In how many days a place is proposed again to whoever would rather wait. */
const AGAIN = 14

/** Who has a place, to whom a free one is proposed, who waits, and anybody accompanied here to add. */
export function People({ of: v, done }: GroupPart) {
  const t = useWords(), { act, busy, wrong } = useAct(), { group: g } = v, [place, next] = useState(uuid7)
  const her = (person: string) => `/app/personnes/${person}`
  const adds = async (one: Found) => {
    const way = one.ways.find(({ service }) => service === g.service) ?? one.ways[0]
    if (!way || !await act(ask, { group: g.id, place, participation: way.id })) return
    next(uuid7())
    done(t(v.free > v.waiting.filter((p) => p.proposed).length ? 'groups-added' : 'groups-added-waits', { name: nameIn(one) }))
  }
  const gives = async (p: (typeof v.waiting)[number]) => { if (await act(give, { group: g.id, place: p.place })) done(t('groups-given', { name: nameIn(p) })) }
  const waits = async (p: (typeof v.waiting)[number]) => { if (await act(later, { group: g.id, place: p.place, again_on: dayAfter(v.today, AGAIN) })) done(t('groups-not-now-done', { name: nameIn(p) })) }
  const leaves = async (p: { place: string }, had: boolean) => { if (await act(leave, { place: p.place })) done(t(had ? 'groups-left-done' : 'groups-left-wait-done'), () => act(stay, { group: g.id, place: p.place })) }
  return (
    <>
      {wrong}
      {v.left.map((p) => <Notice key={p.place} title={t(p.had ? 'groups-left-by-her' : 'groups-left-by-her-wait', { name: nameIn(p) })}><p>{t('groups-left-by-her-on', { day: p.on })}</p></Notice>)}
      {v.may.write.can && v.waiting.filter((p) => p.proposed).map((p) => (
        <Notice key={p.place} title={t('groups-propose', { name: nameIn(p) })}>
          <p>{t('groups-propose-why')}</p>
          <p className={style.offer}><Button type="button" disabled={busy} onClick={() => void gives(p)}>{t('groups-give', { name: p.called })}</Button><Button kind="quiet" type="button" disabled={busy} onClick={() => void waits(p)}>{t('groups-not-now')}<span className="vh"> {nameIn(p)}</span></Button></p>
        </Notice>
      ))}
      <Section title={t('groups-people')} tools={<span className="quiet small">{t('groups-taken-of', { in: v.in.length, places: g.places })} · {t('groups-free', { count: v.free })}</span>}>
        {v.in.length === 0 ? <Empty title={t('groups-people-none')}>{v.may.ask.can && !v.waiting.some((p) => p.proposed) && t('groups-people-none-next')}</Empty> : (
          <ul className="lines">{v.in.map((p) => (
            <li key={p.place}>
              <span><a href={her(p.person)}>{nameIn(p)}</a><span className={style.more}>{p.paused ? t('groups-in-pause') : p.since && t('groups-since', { day: p.since })}</span></span>
              {v.may.write.can && <span className={style.does}><button type="button" className="link" disabled={busy} onClick={() => void leaves(p, true)}>{t('groups-leave')}<span className="vh"> {nameIn(p)}</span></button></span>}
            </li>
          ))}</ul>
        )}
        {v.may.ask.can && <div className={style.add}><FindPerson name="group-add" label={t('groups-add')} hint={t('groups-add-hint')} none={t('groups-add-none')} add={t('groups-add-one')} taken={[...v.in, ...v.waiting].map((p) => p.person)} there={(one) => t(v.in.some((p) => p.person === one.person) ? 'groups-add-in' : 'groups-add-waits', { name: nameIn(one) })} onAdd={(one) => void adds(one)} /></div>}
      </Section>
      {v.waiting.length > 0 && (
        <Section title={t('groups-waiting')}>
          <ol className="lines">{v.waiting.map((p, n) => (
            <li key={p.place}>
              <span className={style.rank} aria-hidden="true">{n + 1}.</span>
              <span><a href={her(p.person)}>{nameIn(p)}</a><span className={style.more}>{p.paused ? t('groups-waiting-in-pause') : p.again_on ? t('groups-waiting-again', { day: p.again_on }) : t('groups-asked-on', { day: t.instant(p.asked_at, { day: 'numeric', month: 'long' }) })}</span></span>
              {v.may.write.can && <span className={style.does}><button type="button" className="link" disabled={busy} onClick={() => void leaves(p, false)}>{t('groups-leave-wait')}<span className="vh"> {nameIn(p)}</span></button></span>}
            </li>
          ))}</ol>
        </Section>
      )}
    </>
  )
}
