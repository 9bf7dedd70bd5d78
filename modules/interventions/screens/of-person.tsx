import { useState } from 'react'
import { Button } from '#site/parts.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Empty } from '#web/components/empty.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { FilePartProps } from '#web/parts.tsx'
import { useWords } from '#web/words.ts'
import type { interventionsOf } from '../of-person.query.ts'
import { noteKinds } from '../rules.ts'
import { monthIn, timeIn } from '../words.ts'
import { Change, type Asked, type Gesture } from './change.tsx'
import { EntryDetails } from './entry.tsx'
import style from './part.module.css'

const list = remote<typeof interventionsOf>('interventions.of-person')
export type Listed = ReturnType<typeof interventionsOf.view>
export type Line = Listed['months'][number]['lines'][number]

/** What was done with her, month by month, the newest thirty; each opens on its words and what may be done with it. */
export function InterventionsPart({ person, done }: FilePartProps) {
  const [more, setMore] = useState(0), view = useView(list, { person, ...(more > 0 && { more }) })
  // While the next thirty come, those that are there stay.
  const [last, keep] = useState(view.view)
  if (view.view !== undefined && view.view !== last) keep(view.view)
  return <Show of={{ ...view, view: view.view ?? last }}>{(v) => <List of={v} onMore={() => setMore(more + 1)} done={done} />}</Show>
}

function List({ of: v, onMore, done }: { of: Listed; onMore: () => void; done: FilePartProps['done'] }) {
  const t = useWords(), [asked, ask] = useState<Asked>()
  const close = () => ask(undefined)
  if (v.entries === 0) return <Empty title={t('interventions-none')}>{t('interventions-none-next')}</Empty>
  const kinds = noteKinds.filter((kind) => kind !== 'sensitive' || v.may.sensitive.can)
  return (
    <>
      {v.months.map(({ month, direct, indirect, lines }) => (
        <section key={month} className={style.month}>
          <h2>{monthIn(t, month)}<span>{t('interventions-month-time', { direct: timeIn(t, direct), indirect: timeIn(t, indirect) })}</span></h2>
          {lines.map((line) => <Entry key={line.id} of={line} onDo={(what: Gesture) => ask({ what, of: line })} />)}
        </section>
      ))}
      {v.left > 0 && <Button kind="quiet" type="button" onClick={onMore}>{t('interventions-more', { count: v.left })}</Button>}
      <Dialog open={asked !== undefined} onClose={close} wide={asked?.what === 'correct'} title={t(asked?.what === 'write' ? 'interventions-write' : asked?.what === 'counter' ? 'interventions-counter' : 'interventions-correct')} close={t('web-close')}>
        {asked && <Change asked={asked} today={v.today} kinds={kinds} onDone={close} done={done} />}
      </Dialog>
    </>
  )
}

function Entry({ of: e, onDo }: { of: Line; onDo: (what: Gesture) => void }) {
  const t = useWords(), words = noteKinds.map((kind) => e.notes[kind]?.text).find(Boolean)
  return (
    <details className={style.entry}>
      <summary>
        <span className={style.day}>{t.day(e.day, { month: 'short', year: undefined })}</span>
        <span className={style.kind}>{t('interventions-kind', { kind: e.kind })}</span>
        <span className={style.time}>{timeIn(t, e.direct + e.indirect)}</span>
        <span className={e.corrects ? `${style.first} ${style.kept}` : style.first} dir="auto">{e.corrects ? t('interventions-corrects', { day: e.corrects }) : words ?? t('interventions-no-words')}</span>
      </summary>
      <div className={style.more}><EntryDetails of={e} onDo={onDo} /></div>
    </details>
  )
}
