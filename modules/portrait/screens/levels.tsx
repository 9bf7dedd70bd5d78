import { Button } from '#site/parts.tsx'
import { Section } from '#web/components/frame.tsx'
import { useWords } from '#web/words.ts'
import type { Level } from '../known.ts'
import type { Portrait } from './portrait.tsx'
import style from './portrait.module.css'

const W = 320, H = 88, LEFT = 8, RIGHT = 40, TOP = 12, FLOOR = 68
const dayOf = (day: string) => Date.parse(`${day}T12:00:00Z`)

/** Confidence and importance, as she said them each time: a small quiet line, and the same as a table. Never a mark, never a sum. */
export function Levels({ of: v, onSay }: { of: Portrait; onSay: () => void }) {
  const t = useWords()
  return (
    <Section title={t('portrait-levels')} tools={v.may.write.can && <Button kind="quiet" type="button" onClick={onSay}>{t('portrait-level-say')}</Button>}>
      <p className="quiet">{t('portrait-level-what', { name: v.person.called })}</p>
      <div className={style.levels}>
        <Line title={t('portrait-confidence')} levels={v.confidence} />
        <Line title={t('portrait-importance')} levels={v.importance} />
      </div>
    </Section>
  )
}

function Line({ title, levels }: { title: string; levels: readonly Level[] }) {
  const t = useWords(), [first] = levels, last = levels.at(-1)
  if (!first || !last) return <figure><figcaption>{title}</figcaption><p className="quiet">{t('portrait-level-none')}</p></figure>
  const span = dayOf(last.on) - dayOf(first.on)
  const x = (on: string) => (span === 0 ? LEFT : LEFT + ((dayOf(on) - dayOf(first.on)) / span) * (W - LEFT - RIGHT)), y = (value: number) => FLOOR - (value / 10) * (FLOOR - TOP)
  const at = levels.map((one) => `${x(one.on).toFixed(1)} ${y(one.value).toFixed(1)}`)
  return (
    <figure>
      <figcaption>{title}</figcaption>
      {levels.length === 1 ? <p>{t('portrait-level', { value: last.value, day: last.on })}</p> : (
        <>
          <div dir="ltr"><svg className={style.chart} viewBox={`0 0 ${W} ${H}`} role="img" aria-label={t('portrait-level-from-to', { title, from: first.on, to: last.on })}>
            <line x1={LEFT} x2={W - RIGHT} y1={y(0)} y2={y(0)} /><line x1={LEFT} x2={W - RIGHT} y1={y(10)} y2={y(10)} />
            <path d={`M${at.join('L')}`} />
            {levels.map((one, i) => <circle key={i} cx={x(one.on)} cy={y(one.value)} r="3.5" />)}
            <text className="value" x={x(last.on) + 10} y={y(last.value) + 5}>{last.value}</text>
            <text x={LEFT} y={H - 4}>{t.day(first.on)}</text><text x={W - RIGHT} y={H - 4} textAnchor="end">{t.day(last.on)}</text>
          </svg></div>
          <details>
            <summary className="small">{t('portrait-level-table')}</summary>
            <table className="table"><caption className="vh">{title}</caption><thead><tr><th scope="col">{t('portrait-level-day')}</th><th scope="col">{t('portrait-level-value')}</th></tr></thead>
              <tbody>{levels.map((one, i) => <tr key={i}><td>{t.day(one.on)}</td><td>{one.value}</td></tr>)}</tbody></table>
          </details>
        </>
      )}
    </figure>
  )
}
