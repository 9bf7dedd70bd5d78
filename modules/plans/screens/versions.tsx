import { useState } from 'react'
import { Section } from '#web/components/frame.tsx'
import { Filter } from '#web/components/toolbar.tsx'
import { useWords } from '#web/words.ts'
import { compare, type Difference } from '../versions.ts'
import style from './plan.module.css'
import type { Plan } from './plan.tsx'

const NOW = 'now'

/** What was agreed, when and how; two of them side by side, or one and the plan of today. */
export function Versions({ of: v }: { of: Plan }) {
  const t = useWords()
  const [from, setFrom] = useState(v.versions[0]?.id ?? NOW), [to, setTo] = useState(NOW)
  const content = (id: string) => v.versions.find((one) => one.id === id)?.content ?? v.content
  const options = [{ value: NOW, label: t('plans-version-now') }, ...v.versions.map((one) => ({ value: one.id, label: t('plans-version', { n: one.number, day: one.agreed_on }) }))]
  const differences = compare(content(from), content(to))
  return (
    <Section title={t('plans-versions')}>
      <ul className="lines">
        {v.versions.map((one) => <li key={one.id}><span>{t('plans-version', { n: one.number, day: one.agreed_on })}</span><span className="quiet small">{t('plans-version-how', { how: one.how, by: one.by ?? '' })}</span></li>)}
      </ul>
      <div className="toolbar" role="group" aria-label={t('plans-compare')}>
        <Filter label={t('plans-compare-from')} value={from} onPick={setFrom} options={options} />
        <Filter label={t('plans-compare-to')} value={to} onPick={setTo} options={options} />
      </div>
      <div aria-live="polite">
        {differences.length === 0 ? <p className="quiet">{t('plans-compare-same')}</p> : <ul className={style.differences}>{differences.map((one, i) => <li key={i}><Line of={one} /></li>)}</ul>}
      </div>
    </Section>
  )
}

function Line({ of: { what, words, before, after } }: { of: Difference }) {
  const t = useWords(), said = <bdi dir="auto">{words}</bdi>
  const label = <span className="quiet">{t('plans-difference', { what })} </span>
  if (what === 'goal-moved' || what === 'step-moved') {
    const state = (one: string | null) => (what === 'goal-moved' ? t('plans-goal-state', { state: one ?? '' }) : t('plans-step-state', { state: one ?? '' }))
    return <>{label}{said} <span className="quiet">({state(before)} → {state(after)})</span></>
  }
  return before !== null && before !== after ? <>{label}<s className={style.before}><bdi dir="auto">{before}</bdi></s> {said}</> : <>{label}{said}</>
}
