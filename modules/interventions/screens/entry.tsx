import { Tag } from '#site/parts.tsx'
import { May } from '#web/act.tsx'
import { useWords } from '#web/words.ts'
import { noteKinds } from '../rules.ts'
import { timeIn } from '../words.ts'
import type { Gesture } from './change.tsx'
import type { Line } from './of-person.tsx'
import style from './part.module.css'

const tones = { shared: 'spruce', private: 'plain', sensitive: 'clay' } as const

/** The whole of an entry: the words that this reader has, its facts in one line, and what may be done. */
export function EntryDetails({ of: e, onDo }: { of: Line; onDo: (what: Gesture) => void }) {
  const t = useWords()
  const facts = [
    t('interventions-mode', { mode: e.mode }), ...(e.place ? [t('interventions-place', { place: e.place })] : []), t('interventions-sum', { direct: timeIn(t, e.direct), indirect: timeIn(t, e.indirect) }),
    ...(e.objectives.length > 0 ? [t('interventions-objectives', { count: e.objectives.length })] : []), t('interventions-by', { name: e.by }), t('interventions-state', { state: e.confirmed ? 'confirmed' : 'declared' }),
  ]
  return (
    <>
      {noteKinds.map((kind) => { const note = e.notes[kind]; return note && <div key={kind} className={style.words}><p><Tag tone={tones[kind]}>{t('interventions-note-kind', { kind })}</Tag></p><p dir="auto">{note.text}</p></div> })}
      <p className={style.facts}>{facts.join(' · ')}</p>
      {e.truth && <p>{t('interventions-truth', { direct: timeIn(t, e.truth.direct), indirect: timeIn(t, e.truth.indirect) })}</p>}
      {e.corrects === null && e.may.note.can && (
        <p className={style.does}>
          <button type="button" className="link" onClick={() => onDo('write')}>{t('interventions-write')}</button>
          {e.may.correct.can && <button type="button" className="link" onClick={() => onDo('correct')}>{t('interventions-correct')}</button>}
          {e.may.counter.can && <button type="button" className="link" onClick={() => onDo('counter')}>{t('interventions-counter')}</button>}
        </p>
      )}
      {e.corrects === null && <May of={e.may.note} label={t('interventions-correct')}>{null}</May>}
    </>
  )
}
