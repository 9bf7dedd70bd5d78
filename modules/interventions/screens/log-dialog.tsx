import { useEffect, useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { NextForm, nextIn, NextSelect, type Next, type Whose } from '#modules/people/next-form.tsx'
import type { setNext } from '#modules/people/set-next.ts'
import { LongText, Radios, SelectField } from '#site/fields.tsx'
import { Button } from '#site/parts.tsx'
import { textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { useWords } from '#web/words.ts'
import type { myDesk } from '../desk.query.ts'
import type { goalsToTouch } from '../goals.query.ts'
import type { keepDraft } from '../keep-draft.ts'
import type { logIntervention } from '../log.ts'
import { aloneKinds, modes, noteKinds, places } from '../rules.ts'
import type { takeBack } from '../take-back.ts'
import { timeIn } from '../words.ts'
import { entryIn, LogFields } from './log-fields.tsx'
import style from './log.module.css'
import { useDraft } from './use-draft.ts'

const desk = remote<typeof myDesk>('interventions.desk'), log = remote<typeof logIntervention>('interventions.log'), back = remote<typeof takeBack>('interventions.take-back')
const goals = remote<typeof goalsToTouch>('interventions.goals')
const keep = remote<typeof keepDraft>('interventions.keep-draft'), next = remote<typeof setNext>('people.set-next')
/** `draft`: the one to go on with, when there are several. */
export interface Logged extends Whose { person: string; draft?: string | undefined }
type Desk = ReturnType<typeof myDesk.view>

/** One gesture: what happened, how long, when she hears next. The usual answers are there already; what is typed is kept until it is logged. */
export function LogDialog({ whose, onClose, done }: { whose: Logged | undefined; onClose: () => void; done: Done }) {
  const t = useWords(), [only, setOnly] = useState(false)
  const close = () => { setOnly(false); onClose() }
  return (
    <Dialog open={whose !== undefined} onClose={close} wide={!only} title={whose && t(only ? 'people-next-title' : 'interventions-note-of', { name: whose.name })} close={t('web-close')}>
      {whose && (only ? <Only whose={whose} onDone={close} done={done} /> : <Note whose={whose} onDone={close} onOnly={() => setOnly(true)} done={done} />)}
    </Dialog>
  )
}
type Asked = { whose: Logged; onDone: () => void; done: Done }
const before = (whose: Logged, today: string): string => (whose.on < today ? today : whose.on)

function Only({ whose, onDone, done }: Asked) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (today: string, input: Next) => {
    if (!await act(next, input)) return
    onDone()
    done(t('people-next-done', { name: whose.name, day: input.next_on }), () => act(next, { participation: input.participation, next_on: before(whose, today) }))
  }
  return <Show of={useView(desk, {})}>{({ today }) => <NextForm whose={whose} today={today} t={t} busy={busy} wrong={wrong} onNext={(input) => void save(today, input)} />}</Show>
}

function Note(asked: Asked & { onOnly: () => void }) {
  const [begun, begin] = useState(0), held = useView(desk, { person: asked.whose.person }), [before] = useState(held.view)
  // What is held from an earlier time may be an old draft, or an entry that another window has logged: the form begins with what the server says now.
  const fresh = held.state === 'unreached' || held.view !== before
  return <Show of={fresh ? held : { ...held, view: undefined, state: 'loading' }}>{(v) => <Form key={begun} {...asked} desk={v} onDrop={() => begin(begun + 1)} />}</Show>
}

function Form({ whose, desk: v, onDone, onOnly, onDrop, done }: Asked & { desk: Desk; onOnly: () => void; onDrop: () => void }) {
  const t = useWords(), { act, busy, code, wrong } = useAct(), [window] = useState(uuid7)
  // As it was when the form opened: what is kept while she types does not come back into it.
  const [found] = useState(() => v.drafts.find((one) => one.id === whose.draft) ?? v.drafts.find(({ person }) => person === whose.person))
  // The id of the entry stays with its draft: in every window it is noted once.
  const [id, become] = useState(found?.words['entry'] ?? v.next)
  const written = { window, over: found?.words['window'] ?? null, ...(found && { draft: found.id }) }, draft = useDraft(whose.person, written)
  const others = v.drafts.filter((one) => one.person === whose.person && one.words['window'] !== window && one.words['log-note'])
  const said = (name: string) => found?.words[name]
  const of = <T extends string>(all: readonly T[], name: string, otherwise: T): T => all.find((one) => one === said(name)) ?? otherwise
  const noteKind = of(noteKinds, 'log-reads', 'shared')
  useEffect(() => {
    const soon = requestAnimationFrame(() => document.getElementById('log-note')?.focus())
    return () => cancelAnimationFrame(soon)
  }, [])
  const typed = (form: HTMLFormElement) => {
    const words = Object.fromEntries([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])))
    draft.typed(words['log-note']?.trim() ? { ...words, entry: id } : null)
  }
  const save = async (element: HTMLFormElement, intervention = id) => {
    const form = new FormData(element)
    await draft.settle()
    const text = textIn(form, 'log-note'), kind = noteKinds.find((one) => one === form.get('log-reads')) ?? 'shared', next_on = nextIn(form, v.today), entry = entryIn(form), objective = textIn(form, 'log-objective')
    const { kind: what, ...rest } = entry
    if (!await act(log, { ...rest, kind: aloneKinds.find((one) => one === what) ?? 'individual', intervention, participation: whose.participation, written, ...(objective && { objectives: [objective] }), ...(text && { note: { kind, text } }), ...(next_on !== undefined && { next_on }) })) return typed(element)
    onDone()
    done(t('interventions-logged', { name: whose.name, time: timeIn(t, entry.direct + entry.indirect) }), async () => {
      if (await act(back, { intervention }) && next_on !== undefined) await act(next, { participation: whose.participation, next_on: before(whose, v.today) })
    })
  }
  const drop = async () => {
    await draft.settle()
    if (await act(keep, { person: whose.person, words: null, ...written })) onDrop()
  }
  const another = (form: HTMLFormElement | null) => {
    const fresh = uuid7()
    become(fresh)
    if (form) void save(form, fresh)
  }
  return (
    <form onInput={(event) => typed(event.currentTarget)} onKeyDown={(event) => { if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) event.currentTarget.requestSubmit() }}
      onSubmit={(event) => { event.preventDefault(); void save(event.currentTarget) }}>
      {wrong}
      {code === 'interventions.already-logged' && <p className={style.draft}><span>{t('interventions-logged-elsewhere')}</span><button type="button" className="link" disabled={busy} onClick={(event) => another(event.currentTarget.form)}>{t('interventions-log-another')}</button></p>}
      {draft.elsewhere && <div role="alert" className={style.why}><p>{t('interventions-draft-elsewhere')} {t('interventions-draft-apart')}</p>{others.map((one) => <details key={one.id}><summary>{t('interventions-draft-see')}</summary><p dir="auto" className={style.other}>{one.words['log-note']}</p></details>)}</div>}
      {found && <p className={style.draft}><span>{t('interventions-draft', { at: found.saved_at })}</span><button type="button" className="link" onClick={() => void drop()}>{t('interventions-draft-drop')}</button></p>}
      {whose.meeting && <p className={style.why}>{t('interventions-first-met')}</p>}
      <div className={style.note}><LongText name="log-note" label={t('interventions-note')} hint={t('interventions-note-hint')} rows={4} maxLength={8000} value={said('log-note')} /></div>
      <div className={style.readers}><Radios name="log-reads" label={t('interventions-readers')} value={noteKind} options={noteKinds.map((kind) => ({ value: kind, label: t('interventions-readers-kind', { kind }) }))} /></div>
      <div className={style.grid}>
        <LogFields today={v.today} shape={{
          kind: of(aloneKinds, 'log-kind', 'individual'), day: said('log-day') ?? v.today, direct: said('log-direct') ?? String(v.usual.direct), indirect: said('log-indirect') ?? '0',
          mode: of(modes, 'log-mode', v.usual.mode), place: of(places, 'log-place', v.usual.place ?? 'here'),
        }} />
        <div className={style.next}><NextSelect today={v.today} t={t} value={said('next-when')} on={said('next-on')} keep={whose.on > v.today && !whose.meeting ? { label: t('interventions-next-keep', { day: whose.on }) } : undefined} /></div>
        <Objective person={whose.person} value={said('log-objective')} />
      </div>
      <div className={style.end}>
        <Button disabled={busy}>{t('interventions-save')}</Button>
        <button type="button" className="link" onClick={onOnly}>{t('interventions-only-next')}</button>
        <span role="status" className="quiet small">{draft.kept !== 'untouched' && t(draft.kept === 'kept' ? 'interventions-draft-kept' : draft.kept === 'away' ? 'interventions-draft-away' : 'interventions-draft-typing')}</span>
      </div>
    </form>
  )
}

/** Which objective of hers it touches, when she has some under way; none unless one is chosen. It comes a moment after the form, which does not wait for it. */
function Objective({ person, value }: { person: string; value: string | undefined }) {
  const t = useWords(), { view = [] } = useView(goals, { person })
  if (view.length === 0) return null
  return <div className={style.objective}><SelectField name="log-objective" label={t('interventions-objective')} value={value} empty={t('interventions-objective-none')} options={view.map(({ id, words }) => ({ value: id, label: words }))} /></div>
}
