import { useEffect, useMemo, useRef, useState } from 'react'
import { LongText, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button, ErrorSummary } from '#site/parts.tsx'
import { useAct, type Done } from '#web/act.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { dropDraft } from '../drop-draft.ts'
import type { enableInstrument } from '../enable.ts'
import { lookupIn, withTexts, type Own } from '../own.ts'
import { fieldIn, labelsAsked, sheetProblems, type Problem } from '../rules.ts'
import type { saveDraft } from '../save-draft.ts'
import type { Sheet, SheetQuestion } from '../sheet.ts'
import { tell } from '../show.ts'
import { questionText, titleText } from '../text-keys.ts'
import { FieldForm } from './field-form.tsx'
import style from './instruments.module.css'
import { Preview } from './preview.tsx'
import { newQuestion, readSheet, takeable, takenUp } from './sheet-form.ts'

const save = remote<typeof saveDraft>('instruments.save-draft'), drop = remote<typeof dropDraft>('instruments.drop-draft'), enable = remote<typeof enableInstrument>('instruments.enable')
/** How long nothing is typed before it is saved. */
const PAUSE = 900

/** Writes an instrument: every stroke is kept as a draft, nothing is asked of anybody before « Mettre en service ». */
export function Editor({ id, start, revision, own, today, onEnabled, done }: { id: string; start: Sheet; revision: number; own: readonly Own[]; today: string; onEnabled: () => void; done: Done }) {
  const words = useWords(), t = useMemo(() => withTexts(words, own), [words, own]), { act, busy, wrong } = useAct()
  const [sheet, setSheet] = useState(start), [problems, setProblems] = useState<readonly Problem[]>([]), [state, say] = useState<'untouched' | 'typing' | 'kept' | 'away'>('untouched')
  const form = useRef<HTMLFormElement>(null), at = useRef(revision), latest = useRef(start), timer = useRef<ReturnType<typeof setTimeout>>(undefined), sending = useRef(Promise.resolve(true)), saved = useRef(start)
  const lookup = useMemo(() => lookupIn(own), [own]), labels = useMemo(() => labelsAsked(own), [own])
  const keep = (): Promise<boolean> => {
    clearTimeout(timer.current)
    return (sending.current = sending.current.then(async () => {
      const now = latest.current
      if (now === saved.current && at.current > 0) return true
      const ok = await act(save, { instrument: id, revision: at.current, sheet: now })
      if (ok) { at.current++; saved.current = now }
      say(ok ? 'kept' : 'away')
      return ok
    }))
  }
  const put = (next: Sheet) => {
    latest.current = next
    setSheet(next)
    if (problems.length > 0) setProblems(sheetProblems(next, lookup, labels))
    say('typing')
    clearTimeout(timer.current)
    timer.current = setTimeout(() => void keep(), PAUSE)
  }
  // What is typed and not sent yet goes with whoever leaves the screen.
  const leaving = useRef(keep)
  useEffect(() => { leaving.current = keep })
  useEffect(() => {
    const leave = () => { if (latest.current !== saved.current) void leaving.current() }
    document.addEventListener('visibilitychange', leave)
    return () => { document.removeEventListener('visibilitychange', leave); leave() }
  }, [])
  // Where the keyboard goes on after a question came, moved or went.
  const next = useRef<string>(undefined)
  useEffect(() => {
    if (next.current !== undefined) document.getElementById(next.current)?.focus()
    next.current = undefined
  })
  const onChange = (change: (s: Sheet) => Sheet, focus?: string) => {
    if (!form.current) return
    next.current = focus
    put(change(readSheet(new FormData(form.current), latest.current)))
  }
  const adds = (question: SheetQuestion) => onChange((s) => ({ ...s, questions: [...s.questions, question] }), fieldIn(question, question.taken ? 'n' : 'label-fr'))
  const puts = async () => {
    const found = sheetProblems(latest.current, lookup, labels)
    setProblems(found)
    if (found.length > 0 || !await keep() || !await act(enable, { instrument: id, revision: at.current })) return
    done(t('instruments-enabled'))
    onEnabled()
  }
  const takes = async () => {
    clearTimeout(timer.current)
    await sending.current
    saved.current = latest.current
    if (at.current === 0 || await act(drop, { instrument: id, revision: at.current })) { done(t('instruments-dropped')); onEnabled() }
  }
  const wrongAt = (field: string) => { const one = problems.find((problem) => problem.field === field); return one && t.refusal(one.code, one.args).text }
  const free = takeable(own).filter(({ question }) => !sheet.questions.some(({ key }) => key === question.key))
  return (
    <>
      <form ref={form} onInput={() => onChange((s) => s)} onSubmit={(event) => { event.preventDefault(); void puts() }}>
        {wrong}
        <ErrorSummary title={t('instruments-to-settle')} errors={problems.map(({ field, code, args }) => ({ field, text: <>{args?.['n'] !== undefined && `${t('instruments-question-n', { n: Number(args['n']) })} `}{t.refusal(code, args).text}</> }))} />
        <TextField name="title-fr" size="full" maxLength={200} label={t('instruments-name')} value={sheet.title.fr} error={wrongAt('title-fr')} autoComplete="off" />
        <LongText name="purpose-fr" rows={2} maxLength={600} label={t('instruments-purpose')} hint={t('instruments-purpose-hint')} value={sheet.purpose.fr} error={wrongAt('purpose-fr')} />
        <details>
          <summary>{t('instruments-translations')}</summary>
          {(['en', 'ar'] as const).map((lang) => <div key={lang} className={style.pair}><TextField name={`title-${lang}`} size="full" maxLength={200} lang={lang} dir="auto" label={t('instruments-in', { what: t('instruments-name'), lang })} value={sheet.title[lang]} autoComplete="off" /><TextField name={`purpose-${lang}`} size="full" maxLength={600} lang={lang} dir="auto" label={t('instruments-in', { what: t('instruments-purpose'), lang })} value={sheet.purpose[lang]} autoComplete="off" /></div>)}
        </details>
        <div className={style.questions}>
          {sheet.questions.map((q, index) => <FieldForm key={q.key} of={q} index={index} sheet={sheet} t={t} lookup={lookup} labels={labels} problems={problems} onChange={onChange}
            onTake={(from, key) => onChange((s) => ({ ...s, questions: s.questions.map((one) => (one.key === from ? { ...takenUp({ key }), when: one.when } : one)) }), fieldIn({ key }, 'n'))} />)}
        </div>
        {wrongAt('add') && <p className="error">{wrongAt('add')}</p>}
        <Actions>
          <Button kind="quiet" type="button" onClick={() => adds(newQuestion())}>{t('instruments-add')}</Button>
        </Actions>
        <div className={style.more} /><SelectField key={sheet.questions.length} name="add" label={t('instruments-take')} hint={t('instruments-take-hint')} empty={t('instruments-take-which')}
          options={free.map(({ instrument, question }) => ({ value: question.key, label: t('instruments-of', { label: tell(t, questionText(instrument, question, 'label'), { for: 'other' }).text, name: tell(t, titleText(instrument), {}).text }) }))} />
        <Actions>
          <Button kind="quiet" type="button" onClick={() => { const key = form.current && new FormData(form.current).get('add'); if (typeof key === 'string' && key) adds(takenUp({ key })) }}>{t('instruments-take-add')}</Button>
        </Actions>
        <Actions>
          <Button disabled={busy}>{t('instruments-enable')}</Button>
          <Button kind="quiet" type="button" disabled={busy} onClick={() => void keep()}>{t('instruments-save')}</Button>
          <Button kind="removal" type="button" disabled={busy} onClick={() => void takes()}>{t('instruments-drop')}</Button>
          <span role="status" className="quiet small">{state !== 'untouched' && t(state === 'kept' ? 'instruments-sheet-kept' : state === 'away' ? 'instruments-sheet-away' : 'instruments-draft-typing')}</span>
        </Actions>
      </form>
      <Section title={t('instruments-preview')}><Preview sheet={sheet} own={own} t={words} today={today} /></Section>
    </>
  )
}
