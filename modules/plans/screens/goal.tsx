import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { LongText, Radios, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button, Tag } from '#site/parts.tsx'
import { Path, type Mark } from '#site/path.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { addStep } from '../add-step.ts'
import type { rewordGoal } from '../reword-goal.ts'
import { goalStates, markOf, stepKinds, whos, type Goal, type Step } from '../rules.ts'
import type { settleGoal } from '../settle-goal.ts'
import { stepDetail } from '../words.tsx'
import style from './plan.module.css'
import type { Plan } from './plan.tsx'
import { StepForm } from './step-form.tsx'

const add = remote<typeof addStep>('plans.add-step'), reword = remote<typeof rewordGoal>('plans.reword-goal'), settle = remote<typeof settleGoal>('plans.settle-goal')

/** One objective: her words, the steps as a path, and one line to add another. */
export function GoalPart({ of: goal, plan: v, done }: { of: Goal; plan: Plan; done: Done }) {
  const t = useWords()
  const [step, open] = useState<Step>(), [rewords, setRewords] = useState(false)
  const writes = v.may.write.can
  const mark = (s: Step): Mark => ({
    state: markOf(s, v.next ?? undefined, v.pause !== null),
    label: writes ? <button type="button" className="link" onClick={() => open(s)}><bdi dir="auto">{s.words}</bdi></button> : <bdi dir="auto">{s.words}</bdi>,
    detail: stepDetail(t, s, v.person.called),
  })
  return (
    <section className={style.goal} aria-label={goal.words}>
      <div className={style.goalHead}>
        <h3><bdi dir="auto">{goal.words}</bdi></h3>
        {goal.state !== 'open' && <Tag tone={goal.state === 'reached' ? 'spruce' : 'plain'}>{t('plans-goal-state', { state: goal.state })}</Tag>}
        {writes && <button type="button" className="link" onClick={() => setRewords(true)}>{t('plans-goal-change')}<span className="vh"> {goal.words}</span></button>}
      </div>
      {goal.state_words && <p className="quiet"><bdi dir="auto">« {goal.state_words} »</bdi></p>}
      {goal.beside && <blockquote className={style.hers}><p className="small quiet">{t('plans-beside', { name: v.person.called })}</p><p dir="auto">{goal.beside}</p></blockquote>}
      {goal.steps.length > 0 && <Path upright label={t('plans-steps-of', { words: goal.words })} marks={goal.steps.map(mark)} t={t} />}
      {writes && goal.state === 'open' && <NewStep goal={goal} plan={v} />}
      <Dialog open={step !== undefined} onClose={() => open(undefined)} title={t('plans-step')} close={t('web-close')} wide>
        {step && <StepForm of={step} plan={v} onDone={() => open(undefined)} done={done} />}
      </Dialog>
      <Dialog open={rewords} onClose={() => setRewords(false)} title={t('plans-goal')} close={t('web-close')}>
        {rewords && <GoalForm of={goal} onDone={() => setRewords(false)} done={done} />}
      </Dialog>
    </section>
  )
}

/** The words are enough; what kind, who and when have a first answer that may stay. */
function NewStep({ goal, plan: v }: { goal: Goal; plan: Plan }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [id, again] = useState(uuid7), [more, setMore] = useState(false)
  const save = async (form: FormData) => {
    const words = textIn(form, `step-${id}`), by = textIn(form, `by-${id}`)
    const kind = stepKinds.find((one) => one === textIn(form, `kind-${id}`)) ?? 'other', who = whos.find((one) => one === textIn(form, `who-${id}`)) ?? 'person'
    if (words && await act(add, { goal: goal.id, step: id, words, kind, who, ...(by && { by_on: by }) })) { again(uuid7()); setMore(false) }
  }
  return (
    <form key={id} className={style.line} onSubmit={onForm(save)} onInput={() => setMore(true)}>
      {wrong}
      <div className={style.entry}>
        <TextField name={`step-${id}`} size="full" maxLength={600} dir="auto" autoComplete="off" label={<>{t('plans-step-add')}<span className="vh"> {goal.words}</span></>} />
        <Button kind="quiet" disabled={busy}>{t('plans-add')}</Button>
      </div>
      {more && (
        <div className={style.beside}>
          <SelectField name={`kind-${id}`} label={t('plans-step-kind')} value="other" options={stepKinds.map((kind) => ({ value: kind, label: t('plans-kind', { kind }) }))} />
          <SelectField name={`who-${id}`} label={t('plans-step-who')} value="person" options={whos.map((who) => ({ value: who, label: t('plans-who-name', { who, name: v.person.called }) }))} />
          <TextField name={`by-${id}`} type="date" size="short" label={t('plans-step-by')} />
        </div>
      )}
    </form>
  )
}

function GoalForm({ of: goal, onDone, done }: { of: Goal; onDone: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (form: FormData) => {
    const words = textIn(form, 'goal-words'), state = goalStates.find((one) => one === textIn(form, 'goal-state')) ?? goal.state, said = textIn(form, 'goal-said')
    if (words && words !== goal.words && !await act(reword, { goal: goal.id, words })) return
    if ((state !== goal.state || said !== (goal.state_words ?? '')) && !await act(settle, { goal: goal.id, state, ...(said && { words: said }) })) return
    onDone()
    if (state !== goal.state) done(t('plans-noted'), () => act(settle, { goal: goal.id, state: goal.state, ...(goal.state_words && { words: goal.state_words }) }))
  }
  return (
    <form onSubmit={onForm(save)}>
      {wrong}
      <LongText name="goal-words" rows={2} maxLength={600} label={t('plans-goal-words')} value={goal.words} />
      <Radios name="goal-state" label={t('plans-where')} value={goal.state} options={goalStates.map((state) => ({ value: state, label: t('plans-goal-state', { state }) }))} />
      <LongText name="goal-said" rows={2} maxLength={600} label={t('plans-said')} optional={t('plans-optional')} value={goal.state_words ?? ''} />
      <Actions><Button disabled={busy}>{t('plans-save')}</Button></Actions>
    </form>
  )
}
