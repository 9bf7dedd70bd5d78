import { useState } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { Said } from '#site/said.tsx'
import { Tag } from '#site/parts.tsx'
import { DataTable } from '#web/components/data-table.tsx'
import { Section } from '#web/components/frame.tsx'
import { Filter } from '#web/components/toolbar.tsx'
import { besides, daysOf, pointsOf, type Beside, type SaidOnce } from '../over-time.ts'
import type { Instrument } from '../schema.ts'
import { tell } from '../show.ts'
import { questionText } from '../text-keys.ts'
import { ScaleLine } from './scale-line.tsx'
import { Value } from './value.tsx'

interface Given { instrument: Instrument; said: readonly SaidOnce[]; today: string; t: Translator }

/** The answers at two days side by side, what changed first; scales as they moved. Nothing is counted, nothing is judged. */
export function OverTime({ instrument, said, today, t }: Given) {
  const days = daysOf(instrument, said), [newest = today, before = newest] = days
  const [from, setFrom] = useState(before), [to, setTo] = useState(newest)
  if (days.length < 2) return null
  const options = days.map((day) => ({ value: day, label: t.day(day) })), label = (one: Beside) => tell(t, questionText(instrument, one.question, 'label'), { for: 'other' })
  const scales = instrument.questions.filter(({ kind }) => kind === 'scale').map((question) => ({ question, points: pointsOf(said, question.key) })).filter(({ points }) => points.length > 1)
  const cell = (one: Beside, value: Beside['before']) => (value === undefined ? <span className="quiet">{t('instruments-nothing-yet')}</span> : <Value instrument={instrument} question={one.question} value={value} t={t} today={today} />)
  return (
    <Section title={t('instruments-over-time')}>
      {scales.map(({ question, points }) => { const name = tell(t, questionText(instrument, question, 'label'), { for: 'other' }); return <div key={question.key}><p><strong><Said {...name} /></strong></p><ScaleLine points={points} label={name.text} /></div> })}
      <div className="toolbar" role="group" aria-label={t('instruments-compare')}>
        <Filter label={t('instruments-compare-from')} value={from} onPick={setFrom} options={options} />
        <Filter label={t('instruments-compare-to')} value={to} onPick={setTo} options={options} />
      </div>
      <div aria-live="polite">
        <DataTable caption={t('instruments-compare')} hideCaption rows={besides(instrument, said, from, to)} rowKey={(one) => one.question.key} empty={<p className="quiet">{t('instruments-compare-none')}</p>} columns={[
          { key: 'what', label: t('instruments-question'), cell: (one) => <><Said {...label(one)} /> {one.changed && <Tag tone="saffron">{t('instruments-changed')}</Tag>}</> },
          { key: 'from', label: t.day(from), cell: (one) => cell(one, one.before) },
          { key: 'to', label: t.day(to), cell: (one) => cell(one, one.after) },
        ]} />
      </div>
    </Section>
  )
}
