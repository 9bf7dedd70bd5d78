import { hoursIn } from '#modules/groups/words.ts'
import { nameIn } from '#modules/people/words.ts'
import { Tag } from '#site/parts.tsx'
import { Section } from '#web/components/frame.tsx'
import { useWords } from '#web/words.ts'
import style from './day.module.css'
import type { Day } from './day.tsx'

/** The meetings that I lead today, each with the one gesture that notes it; the free places to propose; those who said that they leave. */
export function GroupsOfDay({ of: { meetings, proposed, left } }: { of: Day['groups'] }) {
  const t = useWords()
  if (meetings.length + proposed.length + left.length === 0) return null
  return (
    <Section title={t('groups-day-title')} tools={<a className="small" href="/app/groupes">{t('day-see-all')}</a>}>
      <ul className="lines">
        {meetings.map((m) => (
          <li key={m.id}>
            <a href={`/app/groupes/${m.group}`}>{m.name}<span className="quiet">{', '}{[hoursIn(t, m), m.place, m.theme].filter(Boolean).join(', ')}</span></a>
            <span className={style.end}>{m.logged ? <Tag tone="spruce">{t('groups-day-logged')}</Tag> : <a href={`/app/groupe?groupe=${m.group}&rencontre=${m.on}`}>{t('day-note')}<span className="vh"> {m.name}</span></a>}</span>
          </li>
        ))}
        {proposed.map((p) => <li key={p.place}><a href={`/app/groupes/${p.group}`}>{nameIn(p)}<span className="quiet">{', '}{p.name}{', '}{t('groups-day-proposed')}</span></a></li>)}
        {left.map((p) => <li key={p.place}><a href={`/app/groupes/${p.group}`}>{t(p.had ? 'groups-left-by-her' : 'groups-left-by-her-wait', { name: nameIn(p) })}<span className="quiet">{', '}{p.name}</span></a></li>)}
      </ul>
    </Section>
  )
}
