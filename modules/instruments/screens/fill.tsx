import { useMemo, useRef, useState } from 'react'
import { Actions, Button, ErrorSummary, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { onForm, useAct, type Done } from '#web/act.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { useDraftOf } from '#web/use-draft.ts'
import { useWords } from '#web/words.ts'
import type { answersOf } from '../answers.query.ts'
import { visible } from '../engine.ts'
import type { keepAnswers, KeptFields } from '../keep-answers.ts'
import type { noteAnswers } from '../note-answers.ts'
import { everAsked, inForce, withTexts } from '../own.ts'
import { errorText } from '../question.tsx'
import { fieldsOf, readPage, type Fields, type ReadError } from '../read.ts'
import { isNotable } from '../notable.ts'
import type { Instrument, Question } from '../schema.ts'
import { tell } from '../show.ts'
import { questionText, titleText } from '../text-keys.ts'
import { fieldOf, isBlank, type Known } from '../values.ts'
import { askedNow, Asking } from './asking.tsx'
import style from './instruments.module.css'
import { OverTime } from './over-time.tsx'
import { Value } from './value.tsx'

const answers = remote<typeof answersOf>('instruments.answers'), note = remote<typeof noteAnswers>('instruments.note-answers'), keep = remote<typeof keepAnswers>('instruments.keep-answers')
type View = ReturnType<typeof answersOf.view>
interface Given { person: string; instrument: string; back: string; done: Done }

/** An instrument with somebody: what is known is shown to be confirmed, only what is unknown is asked, and what was said before stands beside. */
export function FillIn(given: Given) {
  const view = useView(answers, { person: given.person, instrument: given.instrument }), [begun, begin] = useState(0)
  return <Show of={view}>{(v) => <Filled key={`${given.instrument} ${begun}`} {...given} of={v} again={() => begin(begun + 1)} />}</Show>
}

function Filled({ of: v, person, instrument: id, back, done, again }: Given & { of: View; again: () => void }) {
  const words = useWords(), t = useMemo(() => withTexts(words, v.own), [words, v.own])
  const instrument = inForce(v.own).find((one) => one.id === id) ?? everAsked(v.own).find((one) => one.id === id)
  if (!instrument) return <Notice title={t('instruments-not-in-force')}><p><a href={back}>{t('instruments-back-to-file')}</a></p></Notice>
  const asked = inForce(v.own).includes(instrument)
  return (
    <>
      <Section title={tell(t, titleText(instrument), {}).text} tools={<div className={style.tools}><Button kind="quiet" href={`/app/personnes/${person}/reponses/${id}`}>{t('instruments-print')}</Button><Button kind="quiet" href={back}>{t('instruments-back-to-file')}</Button></div>}>
        <p className="quiet"><Said {...tell(t, instrument.purpose, { for: 'other' })} /></p>
        {asked && v.may.note.can && <Form v={v} instrument={instrument} t={t} back={back} done={done} again={again} />}
      </Section>
      <OverTime key={v.said.length} instrument={instrument} said={v.said} today={v.today} t={t} />
    </>
  )
}

function Form({ v, instrument, t, done, again }: { v: View; instrument: Instrument; t: ReturnType<typeof useWords>; back: string; done: Done; again: () => void }) {
  const { act, busy, wrong } = useAct(), form = useRef<HTMLFormElement>(null)
  const draft = useDraftOf<KeptFields, typeof keepAnswers>(keep, { person: v.person.id, instrument: instrument.id })
  // As it was when the form opened: what is kept while one types does not come back into it.
  const [found] = useState(v.draft), [typed, setTyped] = useState<Fields | undefined>(found?.words)
  const known: Known = useMemo(() => Object.fromEntries(v.said.filter(({ until }) => until === null).map(({ key, value, origin, on }) => [key, { value, origin, said_on: on }])), [v.said])
  const [editing, edit] = useState<ReadonlySet<string>>(() => new Set(instrument.questions.filter(({ key }) => key in known && Object.keys(found?.words ?? {}).some((name) => name === fieldOf(key) || name.startsWith(`${fieldOf(key)}-`))).map(({ key }) => key)))
  const [errors, setErrors] = useState<Record<string, ReadError>>({})
  const only = (question: Question) => isNotable(question) && (!(question.key in known) || editing.has(question.key))
  const given = { instrument, known, typed, today: v.today, only }
  const confirmable = visible(instrument, known, v.today).filter((question) => isNotable(question) && question.key in known && !editing.has(question.key) && !blank(known, question.key))
  const type = () => {
    if (!form.current) return
    const fields = fieldsOf(new FormData(form.current))
    setTyped(fields)
    const kept = Object.entries(fields).flatMap(([name, said]): [string, string[]][] => ([said ?? []].flat().some((one) => one.trim() !== '') ? [[name, [said ?? []].flat()]] : []))
    draft.typed(kept.length > 0 ? Object.fromEntries(kept) : null)
  }
  const save = async (data: FormData) => {
    const told = readPage(askedNow(given), fieldsOf(data), v.today)
    setErrors(told.errors)
    if (Object.keys(told.errors).length > 0) return
    await draft.settle()
    // What was left blank stays unknown, and may be asked another day; a known thing made blank is taken back.
    const said = Object.entries(told.answers).filter(([key, value]) => value === null || !isBlank(value) || key in known).map(([key, value]) => [key, value === null || typeof value === 'string' ? value : [...value]] as const)
    const confirmed = data.get('still-so') ? confirmable.map(({ key }) => key) : []
    if (!await act(note, { person: v.person.id, instrument: instrument.id, answers: Object.fromEntries(said), confirmed })) return
    again()
    done(t('instruments-noted', { count: said.length + confirmed.length }))
  }
  const wrongs = askedNow(given).flatMap((question) => { const error = errors[question.key]; return error ? [{ field: fieldOf(question.key), text: <Said {...errorText({ instrument, t, voice: 'self' }, question, error)} /> }] : [] })
  const nothing = askedNow(given).length === 0 && confirmable.length === 0
  return (
    <form ref={form} className={style.fill} onInput={type} onSubmit={onForm(save)}>
      {wrong}
      <ErrorSummary title={t('instruments-to-settle')} errors={wrongs} />
      {found && <p className={style.draft}>{t('instruments-draft', { at: found.saved_at })} <button type="button" className="link" onClick={() => void draft.settle().then(() => act(keep, { person: v.person.id, instrument: instrument.id, words: null })).then((ok) => ok && again())}>{t('instruments-draft-drop')}</button></p>}
      {confirmable.length > 0 && (
        <section>
          <h3>{t('instruments-known')}</h3>
          <p className="quiet small">{t('instruments-known-why')}</p>
          <dl className="summary">
            {confirmable.map((question) => {
              const label = tell(t, questionText(instrument, question, 'label'), { for: 'other' })
              return (
                <div key={question.key}>
                  <dt><Said {...label} /></dt>
                  <dd><Value instrument={instrument} question={question} value={known[question.key]?.value ?? ''} t={t} today={v.today} /><SaidBy of={v.said.find((one) => one.key === question.key && one.until === null)} /></dd>
                  <dd><button type="button" className="link" onClick={() => edit(new Set([...editing, question.key]))}>{t('people-change')}<span className="vh"> {label.text}</span></button></dd>
                </div>
              )
            })}
          </dl>
          <label className="tick"><input type="checkbox" name="still-so" value="yes" /> {t('instruments-still-so')}</label>
        </section>
      )}
      {nothing && <p>{t('instruments-nothing-left')}</p>}
      <Asking {...given} t={t} errors={errors} />
      {!nothing && <Actions><Button disabled={busy}>{t('instruments-note')}</Button><span role="status" className="quiet small">{draft.kept !== 'untouched' && t(draft.kept === 'kept' ? 'instruments-draft-kept' : draft.kept === 'away' ? 'instruments-draft-away' : 'instruments-draft-typing')}</span></Actions>}
    </form>
  )
}

const blank = (known: Known, key: string): boolean => { const value = known[key]?.value; return value !== undefined && value !== null && isBlank(value) }

function SaidBy({ of: said }: { of: View['said'][number] | undefined }) {
  const t = useWords()
  return said ? <span className="cell-more">{t('people-said', { origin: said.origin, source: said.source ?? '', at: said.on })}{said.confirmed_on && <> {t('instruments-confirmed-on', { day: said.confirmed_on })}</>}</span> : null
}
