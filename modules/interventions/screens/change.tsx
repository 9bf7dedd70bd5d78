import { LongText, Radios } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { correctIntervention } from '../correct.ts'
import type { counterEntry } from '../counter.ts'
import type { writeIntervention } from '../note.ts'
import { aloneKinds, noteKinds, type NoteKind } from '../rules.ts'
import type { takeBack } from '../take-back.ts'
import { entryIn, LogFields, Minutes } from './log-fields.tsx'
import style from './log.module.css'
import type { Line } from './of-person.tsx'

const correct = remote<typeof correctIntervention>('interventions.correct'), counter = remote<typeof counterEntry>('interventions.counter')
const back = remote<typeof takeBack>('interventions.take-back'), write = remote<typeof writeIntervention>('interventions.note')
export type Gesture = 'correct' | 'counter' | 'write'
export interface Asked { what: Gesture; of: Line }
interface Given { asked: Asked; today: string; kinds: readonly NoteKind[]; onDone: () => void; done: Done }

/** What may be changed of an entry: all of it before the hours are confirmed, the difference after, its words always. */
export function Change(given: Given) {
  return given.asked.what === 'write' ? <Write {...given} /> : given.asked.what === 'counter' ? <Counter {...given} /> : <Correct {...given} />
}

function Correct({ asked: { of: e }, today, onDone, done }: Given) {
  const t = useWords(), { act, busy, wrong } = useAct(), group = e.kind === 'group'
  const save = async (form: FormData) => {
    const { kind, ...entry } = entryIn(form, group ? 'group' : undefined), alone = aloneKinds.find((one) => one === kind)
    if (!await act(correct, { intervention: e.id, ...entry, ...(alone && { kind: alone }) })) return
    onDone()
    done(t('interventions-corrected'))
  }
  const takesBack = async () => {
    if (!await act(back, { intervention: e.id })) return
    onDone()
    done(t('interventions-taken-back'))
  }
  return (
    <form onSubmit={onForm(save)}>{wrong}
      {group && <p className={style.why}>{t('interventions-group-all')}</p>}
      <div className={style.grid}><LogFields today={today} fixed={group} shape={{ kind: e.kind, day: e.day, direct: String(e.direct), indirect: String(e.indirect), mode: e.mode, place: e.place ?? 'here' }} /></div>
      <Actions><Button disabled={busy}>{t('interventions-save')}</Button><Button kind="removal" type="button" disabled={busy} onClick={() => void takesBack()}>{t('interventions-take-back')}</Button></Actions>
    </form>
  )
}

function Counter({ asked: { of: e }, onDone, done }: Given) {
  const t = useWords(), { act, busy, wrong } = useAct(), now = e.truth ?? e
  const save = async (form: FormData) => {
    const { direct, indirect } = entryIn(form, e.kind)
    if (!await act(counter, { intervention: e.id, direct, indirect })) return
    onDone()
    done(t('interventions-corrected'))
  }
  return (
    <form onSubmit={onForm(save)}>{wrong}
      <p className={style.why}>{t('interventions-counter-why')}</p>
      {e.kind === 'group' && <p className={style.why}>{t('interventions-group-all')}</p>}
      <div className={style.grid}>
        {e.kind !== 'indirect' && <Minutes name="log-direct" label={t('interventions-direct')} value={String(now.direct)} />}
        <Minutes name="log-indirect" label={t('interventions-indirect')} value={String(now.indirect)} />
      </div>
      <Actions><Button disabled={busy}>{t('interventions-save')}</Button></Actions>
    </form>
  )
}

function Write({ asked: { of: e }, kinds, onDone, done }: Given) {
  const t = useWords(), { act, busy, wrong } = useAct(), first = kinds.find((kind) => e.notes[kind]) ?? 'shared'
  const save = async (form: FormData) => {
    const kind = noteKinds.find((one) => one === form.get('log-reads')) ?? 'shared'
    if (!await act(write, { intervention: e.id, kind, text: textIn(form, 'log-words') })) return
    onDone()
    done(t('interventions-written'))
  }
  // The words that are there come with their readers: choosing others shows theirs, unless something was typed.
  const show = (form: HTMLFormElement, kind: string) => {
    const field = form.elements.namedItem('log-words'), known = noteKinds.map((one) => e.notes[one]?.text ?? '')
    if (field instanceof HTMLTextAreaElement && (field.value === '' || known.includes(field.value))) field.value = noteKinds.filter((one) => one === kind).map((one) => e.notes[one]?.text ?? '').join('')
  }
  return (
    <form onSubmit={onForm(save)} onChange={(event) => { const it: EventTarget = event.target; if (it instanceof HTMLInputElement && it.name === 'log-reads') show(event.currentTarget, it.value) }}>{wrong}
      <div className={style.readers}><Radios name="log-reads" label={t('interventions-readers')} value={first} options={kinds.map((kind) => ({ value: kind, label: t('interventions-readers-kind', { kind }) }))} /></div>
      <LongText name="log-words" label={t('interventions-words')} rows={6} maxLength={8000} value={e.notes[first]?.text} />
      <Actions><Button disabled={busy}>{t('interventions-save')}</Button></Actions>
    </form>
  )
}
