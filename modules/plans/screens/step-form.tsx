import { useState } from 'react'
import { LongText, Radios, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { changeStep } from '../change-step.ts'
import type { reachStage } from '../reach-stage.ts'
import { levels, stepKinds, stepStates, whos, type Step } from '../rules.ts'
import type { settleStep } from '../settle-step.ts'
import style from './plan.module.css'
import type { Plan } from './plan.tsx'

const change = remote<typeof changeStep>('plans.change-step'), settle = remote<typeof settleStep>('plans.settle-step'), reach = remote<typeof reachStage>('plans.reach-stage')
const linesIn = (form: FormData, name: string): string[] => textIn(form, name).split('\n').map((line) => line.trim()).filter(Boolean)

/** Where a step is, in one gesture; then its words, who does it, around when, and what its kind needs. */
export function StepForm({ of: step, plan: v, onDone, done }: { of: Step; plan: Plan; onDone: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [kind, setKind] = useState(step.kind), [who, setWho] = useState(step.who)
  const place = async (form: FormData) => {
    const state = stepStates.find((one) => one === textIn(form, 'step-state')) ?? step.state, said = textIn(form, 'step-said')
    if (!await act(settle, { step: step.id, state, ...(said && { words: said }) })) return
    onDone()
    done(t('plans-noted'), () => act(settle, { step: step.id, state: step.state, ...(step.state_words && { words: step.state_words }) }))
  }
  const save = async (form: FormData) => {
    const by = textIn(form, 'step-by'), words = textIn(form, 'step-words')
    const told = await act(change, {
      step: step.id, kind, who, words: words || step.words, ...(by && { by_on: by }), place: textIn(form, 'step-place'), who_name: textIn(form, 'step-who-name'),
      ...(kind === 'training' && { level: levels.find((one) => one === textIn(form, 'step-level')), stages: linesIn(form, 'step-stages') }), skills: linesIn(form, 'step-skills'),
    })
    if (told) onDone()
  }
  return (
    <>
      {wrong}
      <form className={style.settle} onSubmit={onForm(place)}>
        <Radios name="step-state" label={t('plans-where')} value={step.state} options={stepStates.map((state) => ({ value: state, label: t('plans-step-state', { state }) }))} />
        <TextField name="step-said" size="full" dir="auto" maxLength={600} label={t('plans-said')} optional={t('plans-optional')} value={step.state_words ?? ''} />
        <Actions><Button disabled={busy}>{t('plans-note')}</Button></Actions>
      </form>
      {step.stages.length > 0 && (
        <ul className="lines">{step.stages.map((stage, n) => (
          <li key={n}><span><bdi dir="auto">{stage.words}</bdi>{stage.on && <span className="cell-more">{t('plans-stage-on', { day: stage.on })}</span>}</span>
            <button type="button" className="link" onClick={() => void act(reach, { step: step.id, stage: n, on: stage.on ? null : v.today }).then((ok) => ok && onDone())}>{t(stage.on ? 'plans-stage-undo' : 'plans-stage-reached')}<span className="vh"> {stage.words}</span></button></li>
        ))}</ul>
      )}
      <details className={style.more}>
        <summary>{t('plans-step-change')}</summary>
        <form onSubmit={onForm(save)} onChange={(event) => {
          const form = new FormData(event.currentTarget)
          setKind(stepKinds.find((one) => one === form.get('step-kind')) ?? kind)
          setWho(whos.find((one) => one === form.get('step-who')) ?? who)
        }}>
          <LongText name="step-words" rows={2} maxLength={600} label={t('plans-step-words')} value={step.words} />
          <div className={style.beside}>
            <SelectField name="step-kind" label={t('plans-step-kind')} value={kind} options={stepKinds.map((one) => ({ value: one, label: t('plans-kind', { kind: one }) }))} />
            <SelectField name="step-who" label={t('plans-step-who')} value={who} options={whos.map((one) => ({ value: one, label: t('plans-who-name', { who: one, name: v.person.called }) }))} />
            <TextField name="step-by" type="date" size="short" label={t('plans-step-by')} value={step.by_on ?? ''} />
          </div>
          {who === 'other' && <TextField name="step-who-name" maxLength={200} dir="auto" label={t('plans-step-who-other')} value={step.who_name ?? ''} />}
          <TextField name="step-place" maxLength={200} dir="auto" label={t('plans-step-place', { kind })} optional={t('plans-optional')} value={step.place ?? ''} />
          {kind === 'training' && <SelectField name="step-level" label={t('plans-step-level')} empty={t('plans-level-none')} value={step.level ?? ''} options={levels.map((level) => ({ value: level, label: t('plans-level', { level }) }))} />}
          {kind === 'training' && <LongText name="step-stages" rows={3} maxLength={2000} label={t('plans-step-stages')} hint={t('plans-a-line')} optional={t('plans-optional')} value={step.stages.map(({ words }) => words).join('\n')} />}
          <LongText name="step-skills" rows={3} maxLength={2000} label={t('plans-step-skills')} hint={t('plans-a-line')} optional={t('plans-optional')} value={step.skills.join('\n')} />
          <Actions><Button disabled={busy}>{t('plans-save')}</Button></Actions>
        </form>
      </details>
    </>
  )
}
