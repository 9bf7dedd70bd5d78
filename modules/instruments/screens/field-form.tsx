import { LongText, SelectField, TextField } from '#site/fields.tsx'
import { Button } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import type { useWords } from '#web/words.ts'
import { askedClosely, fieldIn, type Problem } from '../rules.ts'
import { ownKinds, type Lookup, type Sheet, type SheetQuestion } from '../sheet.ts'
import { tell } from '../show.ts'
import { questionText, titleText } from '../text-keys.ts'
import { codesFor } from '../values.ts'
import style from './instruments.module.css'
import { newChoice } from './sheet-form.ts'

export interface Editing { t: ReturnType<typeof useWords>; lookup: Lookup; /** Under which key each label is asked already. */ labels: ReadonlyMap<string, string>; problems: readonly Problem[]; onTake: (from: string, key: string) => void; /** `focus`: the id of what the keyboard goes on from. */ onChange: (change: (sheet: Sheet) => Sheet, focus?: string) => void }
const others = ['en', 'ar'] as const

/** What a question is called, wherever its words stand. */
export function labelOf(q: SheetQuestion, { t, lookup }: Pick<Editing, 't' | 'lookup'>): string {
  const asked = q.taken ? lookup(q.key) : undefined
  return asked ? tell(t, questionText(asked.instrument, asked.question, 'label'), { for: 'other' }).text : q.label.fr
}

/** The answers that a condition may wait for. */
const answersOf = (q: SheetQuestion, { t, lookup }: Editing): { code: string; label: string }[] => {
  const asked = q.taken ? lookup(q.key) : undefined, codes = codesFor(asked?.question ?? q) ?? []
  return codes.map((code) => ({ code, label: asked?.question.choices ? tell(t, questionText(asked.instrument, asked.question, `choice-${code}`), { for: 'other' }).text
    : q.choices.find((one) => one.code === code)?.label.fr || (code === 'yes' || code === 'no' ? t(`instruments-${code}`) : code) }))
}

/** One question as its author writes it: what is asked, why, how, and when. */
export function FieldForm({ of: q, index, sheet, ...editing }: Editing & { of: SheetQuestion; index: number; sheet: Sheet }) {
  const { t, onChange } = editing, at = (part: string) => fieldIn(q, part), asked = q.taken ? editing.lookup(q.key) : undefined
  const wrong = (part: string) => { const problem = editing.problems.find(({ field }) => field === at(part)); return problem && said(problem) }
  const said = (problem: Problem) => {
    return <>{t.refusal(problem.code, problem.args).text}{problem.take && under(problem.take)}</>
  }
  /** Where it is asked already, and the gesture that takes it up. */
  const under = (take: string) => {
    const found = editing.lookup(take)
    return found && <> {t('instruments-asked-under', { name: tell(t, titleText(found.instrument), {}).text, label: tell(t, questionText(found.instrument, found.question, 'label'), { for: 'other' }).text })} <button type="button" className="link" onClick={() => editing.onTake(q.key, take)}>{t('instruments-take-it-up')}</button></>
  }
  const close = wrong('label-fr') ? undefined : askedClosely(sheet, q, editing.labels)
  const change = (one: (q: SheetQuestion) => SheetQuestion) => onChange((s) => ({ ...s, questions: s.questions.map((each) => (each.key === q.key ? one(each) : each)) }))
  const move = (by: -1 | 1) => onChange((s) => { const to = [...s.questions], [one] = to.splice(index, 1); if (one) to.splice(index + by, 0, one); return { ...s, questions: to } }, at('n'))
  const before = sheet.questions.slice(0, index), chosen = q.kind === 'one' || q.kind === 'many'
  const conditions = before.flatMap((other) => answersOf(other, editing).map(({ code, label }) => ({ value: `${other.key}|${code}`, label: t('instruments-when-is', { question: labelOf(other, editing) || '…', answer: label || '…' }) })))
  const here = labelOf(q, editing)
  return (
    <article className={style.question} aria-labelledby={`${at('n')}`}>
      <header>
        <h2 id={at('n')} tabIndex={-1}>{t('instruments-question-n', { n: index + 1 })} {asked && <Said {...tell(t, questionText(asked.instrument, asked.question, 'label'), { for: 'other' })} />}</h2>
        <p className={style.moves}>
          {index > 0 && <button type="button" className="link" onClick={() => move(-1)}>{t('instruments-up')}<span className="vh"> {here}</span></button>}
          {index < sheet.questions.length - 1 && <button type="button" className="link" onClick={() => move(1)}>{t('instruments-down')}<span className="vh"> {here}</span></button>}
          <button type="button" className="link" onClick={() => onChange((s) => ({ ...s, questions: s.questions.filter(({ key }) => key !== q.key) }), 'add')}>{t('instruments-remove')}<span className="vh"> {here}</span></button>
        </p>
      </header>
      {q.taken ? (asked ? <p>{t('instruments-taken', { name: tell(t, titleText(asked.instrument), {}).text })} <span className="quiet"><Said {...tell(t, asked.question.why, { for: 'other' })} /></span></p> : <p className="error" id={at('label-fr')}>{wrong('label-fr')}</p>) : (
        <>
          <TextField name={at('label-fr')} size="full" maxLength={400} label={t('instruments-label')} value={q.label.fr} error={wrong('label-fr')} autoComplete="off" />
          <div role="status">{close && editing.lookup(close) && <p className="hint">{t('instruments-asked-closely')}{under(close)}</p>}</div>
          <LongText name={at('why-fr')} rows={2} maxLength={600} label={t('instruments-why')} hint={t('instruments-why-hint')} value={q.why.fr} error={wrong('why-fr')} />
          <div className={style.pair}>
            <SelectField name={at('kind')} label={t('instruments-kind')} value={q.kind} options={ownKinds.map((kind) => ({ value: kind, label: t('instruments-kind-name', { kind }) }))} />
            <SelectField name={at('class')} label={t('instruments-class')} value={q.class} options={(['plain', 'identity', 'sensitive'] as const).map((one) => ({ value: one, label: t('instruments-class-name', { class: one }) }))} />
          </div>
          {q.kind === 'scale' && <div className={style.pair}><TextField name={at('low-fr')} size="full" maxLength={200} label={t('instruments-low')} value={q.low.fr} error={wrong('low-fr')} autoComplete="off" /><TextField name={at('high-fr')} size="full" maxLength={200} label={t('instruments-high')} value={q.high.fr} autoComplete="off" /></div>}
          {chosen && (
            <fieldset className="field" id={at('choices')}>
              <legend>{t('instruments-choices')}</legend>
              {wrong('choices') && <p className="error">{wrong('choices')}</p>}
              {q.choices.map((choice, n) => (
                <div key={choice.code} className={style.choice}>
                  <TextField name={at(`choice-${choice.code}-fr`)} size="full" maxLength={400} label={t('instruments-choice-n', { n: n + 1 })} value={choice.label.fr} autoComplete="off" />
                  <button type="button" className="link" onClick={() => change((each) => ({ ...each, choices: each.choices.filter(({ code }) => code !== choice.code) }))}>{t('instruments-remove')}<span className="vh"> {choice.label.fr}</span></button>
                </div>
              ))}
              <Button kind="quiet" type="button" onClick={() => change((each) => ({ ...each, choices: [...each.choices, newChoice()] }))}>{t('instruments-choice-add')}</Button>
            </fieldset>
          )}
        </>
      )}
      {conditions.length > 0 && <SelectField name={at('when')} label={t('instruments-when')} empty={t('instruments-when-always')} value={q.when ? `${q.when.key}|${q.when.is}` : ''} error={wrong('when')} options={conditions} />}
      {conditions.length === 0 && wrong('when') && <p className="error" id={at('when')}>{wrong('when')}</p>}
      <div className={style.ticks}>
        {!q.taken && <label className="tick"><input type="checkbox" name={at('prefer-not')} value="yes" defaultChecked={q['prefer-not']} /> {t('instruments-may-prefer-not')}</label>}
        <label className="tick"><input type="checkbox" id={at('needed')} name={at('needed')} value="yes" defaultChecked={q.needed} /> {t('instruments-needed')}</label>
      </div>
      {wrong('needed') && <p className="error">{wrong('needed')}</p>}
      {!q.taken && <Translations of={q} chosen={chosen} t={t} />}
    </article>
  )
}

/** The same words in English and Arabic, out of the way until somebody wants them. */
function Translations({ of: q, chosen, t }: { of: SheetQuestion; chosen: boolean; t: Editing['t'] }) {
  const at = (part: string) => fieldIn(q, part)
  const parts = [{ part: 'label', label: t('instruments-label'), words: q.label }, { part: 'why', label: t('instruments-why'), words: q.why },
    ...(q.kind === 'scale' ? [{ part: 'low', label: t('instruments-low'), words: q.low }, { part: 'high', label: t('instruments-high'), words: q.high }] : []),
    ...(chosen ? q.choices.map((choice, n) => ({ part: `choice-${choice.code}`, label: t('instruments-choice-n', { n: n + 1 }), words: choice.label })) : [])]
  return (
    <details>
      <summary>{t('instruments-translations')}</summary>
      {others.map((lang) => (
        <div key={lang} className={style.pair}>{parts.map(({ part, label, words }) => (
          <TextField key={part} name={at(`${part}-${lang}`)} size="full" maxLength={600} lang={lang} dir="auto" label={t('instruments-in', { what: label, lang })} value={words[lang]} autoComplete="off" />
        ))}</div>
      ))}
    </details>
  )
}
