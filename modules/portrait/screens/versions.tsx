import { useState } from 'react'
import { Section } from '#web/components/frame.tsx'
import { Filter } from '#web/components/toolbar.tsx'
import { useWords } from '#web/words.ts'
import { compare, type Difference } from '../versions.ts'
import type { Portrait } from './portrait.tsx'
import style from './portrait.module.css'

const NOW = 'now'

/** What she read, when and how; two of them side by side, or one and the portrait of today. */
export function Versions({ of: v }: { of: Portrait }) {
  const t = useWords()
  const [from, setFrom] = useState(v.versions[0]?.id ?? NOW), [to, setTo] = useState(NOW)
  const content = (id: string) => v.versions.find((one) => one.id === id)?.content ?? v.content
  const options = [{ value: NOW, label: t('portrait-version-now') }, ...v.versions.map((one) => ({ value: one.id, label: t('portrait-version', { n: one.number, day: one.seen_on }) }))]
  const differences = compare(content(from), content(to))
  return (
    <Section title={t('portrait-versions')}>
      <ul className="lines">
        {v.versions.map((one) => <li key={one.id}><span>{t('portrait-version', { n: one.number, day: one.seen_on })}</span><span className="quiet small">{t('portrait-version-how', { how: one.how, by: one.by ?? '' })}</span></li>)}
      </ul>
      <div className="toolbar" role="group" aria-label={t('portrait-compare')}>
        <Filter label={t('portrait-compare-from')} value={from} onPick={setFrom} options={options} />
        <Filter label={t('portrait-compare-to')} value={to} onPick={setTo} options={options} />
      </div>
      <div aria-live="polite">
        {differences.length === 0 ? <p className="quiet">{t('portrait-compare-same')}</p> : <ul className={style.differences}>{differences.map((one, i) => <li key={i}><Changed of={one} /></li>)}</ul>}
      </div>
    </Section>
  )
}

function Changed({ of: { what, item, before } }: { of: Difference }) {
  const t = useWords()
  return (
    <>
      <span className="quiet">{t('portrait-difference', { what })} </span>
      {before !== null && <><s className={style.before}><bdi dir="auto">{before}</bdi></s> </>}
      <bdi dir="auto">{item.words}</bdi>
      {what === 'lifted' && item.lifted_words && <> <bdi dir="auto">« {item.lifted_words} »</bdi></>}
      {what === 'moved' && <span className="quiet"> ({t('portrait-plane-name', { plane: item.plane })}, {t('portrait-origin', { origin: item.origin })})</span>}
    </>
  )
}
