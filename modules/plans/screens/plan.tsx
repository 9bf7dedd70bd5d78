import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { LongText } from '#site/fields.tsx'
import { Actions, Button, Notice, Tag } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import type { FilePartProps } from '#web/parts.tsx'
import { Show } from '#web/held.tsx'
import { useWords } from '#web/words.ts'
import type { addGoal } from '../add-goal.ts'
import type { planOfPerson } from '../of-person.query.ts'
import { nameOfPlan } from '../words.tsx'
import { AgreeForm } from './agree-form.tsx'
import { GoalPart } from './goal.tsx'
import { PauseForm, ResumeForm } from './pause-form.tsx'
import style from './plan.module.css'
import { Versions } from './versions.tsx'

const plan = remote<typeof planOfPerson>('plans.of-person'), add = remote<typeof addGoal>('plans.add-goal')
export type Plan = ReturnType<typeof planOfPerson.view>
type Asked = 'agree' | 'pause' | 'resume'

/** The plan in somebody's file: what she wants, the steps, what she agreed to, her pauses. */
export function PlanPart({ person, done }: FilePartProps) {
  return <Show of={useView(plan, { person })}>{(v) => <Whole of={v} done={done} />}</Show>
}

const tones = { none: 'plain', draft: 'plain', proposed: 'sky', asked: 'clay', agreed: 'spruce', changed: 'plain' } as const

function Whole({ of: v, done }: { of: Plan; done: Done }) {
  const t = useWords(), [asked, ask] = useState<Asked>(), close = () => ask(undefined), name = v.person.called
  const last = v.versions[0]
  const title = { agree: 'plans-agree', pause: 'plans-pause-note', resume: 'plans-resume-note' } as const
  return (
    <>
      <Section title={nameOfPlan(t, v.names)} tools={v.standing !== 'none' && (
        <span className={style.tools}>
          {v.may.agree.can && <Button kind={v.pause ? 'quiet' : 'primary'} type="button" onClick={() => ask('agree')}>{t('plans-agree')}</Button>}
          {v.may.pause.can && <Button kind="quiet" type="button" onClick={() => ask('pause')}>{t('plans-pause-note')}</Button>}
          <Button kind="quiet" href={`/app/personnes/${v.person.id}/plan`}>{t('plans-paper')}</Button>
        </span>
      )}>
        {v.standing !== 'none' && <p className={style.stands}><Tag tone={tones[v.standing]}>{t('plans-standing', { standing: v.standing })}</Tag> <span className="quiet">{t('plans-standing-more', { standing: v.standing, day: last?.agreed_on ?? v.proposed_at?.slice(0, 10) ?? v.today, how: last?.how ?? 'none', name })}</span></p>}
        {v.asked && <Notice kind="care" title={t('plans-asked', { name, day: v.asked.at.slice(0, 10) })}><blockquote className={style.hers}><p dir="auto">{v.asked.words}</p></blockquote><p>{t('plans-asked-next')}</p></Notice>}
        {v.pause && <Paused of={v} onBack={() => ask('resume')} />}
        {v.standing === 'none' && <Empty title={t('plans-none', { name })}>{t('plans-none-next')}</Empty>}
        {v.goals.map((goal) => <GoalPart key={goal.id} of={goal} plan={v} done={done} />)}
        {v.may.write.can && <NewGoal of={v} />}
      </Section>
      {v.versions.length > 0 && <Versions of={v} />}
      <Dialog open={asked !== undefined} onClose={close} title={asked ? t(title[asked], { name }) : ''} close={t('web-close')}>
        {asked === 'agree' && <AgreeForm of={v} onDone={close} done={done} />}
        {asked === 'pause' && <PauseForm of={v} onDone={close} done={done} />}
        {asked === 'resume' && <ResumeForm of={v} onDone={close} done={done} />}
      </Dialog>
    </>
  )
}

function Paused({ of: v, onBack }: { of: Plan; onBack: () => void }) {
  const t = useWords(), { pause } = v
  if (!pause) return null
  return (
    <Notice title={t('plans-paused', { name: v.person.called, day: pause.from_on })}>
      <p>{t('plans-paused-what')} {pause.back_on && t('plans-paused-back', { day: pause.back_on })}</p>
      {pause.reason && <p><bdi dir="auto">« {pause.reason} »</bdi></p>}
      {v.may.resume.can && <p><button type="button" className="button" onClick={onBack}>{t('plans-resume-note', { name: v.person.called })}</button></p>}
    </Notice>
  )
}

/** One field and Enter: an objective is added, in her words. */
function NewGoal({ of: v }: { of: Plan }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [id, again] = useState(uuid7)
  const save = async (form: FormData) => {
    const words = textIn(form, `goal-${id}`)
    if (words && await act(add, { person: v.person.id, goal: id, words })) again(uuid7())
  }
  return (
    <form key={id} className={style.adding} onSubmit={onForm(save)}>
      {wrong}
      <LongText name={`goal-${id}`} rows={2} maxLength={600} label={t('plans-goal-add', { name: v.person.called })} hint={t('plans-goal-hint')} />
      <Actions><Button kind="quiet" disabled={busy}>{t('plans-add')}</Button></Actions>
    </form>
  )
}
