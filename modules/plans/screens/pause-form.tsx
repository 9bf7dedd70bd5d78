import { LongText, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { pausePerson } from '../pause.ts'
import type { resumePerson } from '../resume.ts'
import style from './plan.module.css'
import type { Plan } from './plan.tsx'

const pause = remote<typeof pausePerson>('plans.pause'), resume = remote<typeof resumePerson>('plans.resume')
type Given = { of: Plan; onDone: () => void; done: Done }

/** Nothing is asked: a reason only if she wants one written, a return only if she has one in mind. */
export function PauseForm({ of: v, onDone, done }: Given) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (form: FormData) => {
    const reason = textIn(form, 'pause-reason'), back = textIn(form, 'pause-back')
    if (!await act(pause, { person: v.person.id, ...(reason && { reason }), ...(back && { back_on: back }) })) return
    onDone()
    done(t('plans-paused-done', { name: v.person.called }))
  }
  return (
    <form onSubmit={onForm(save)}>
      {wrong}
      <p className={style.what}>{t('plans-pause-what', { name: v.person.called })}</p>
      <LongText name="pause-reason" rows={2} maxLength={600} label={t('plans-pause-why-note', { name: v.person.called })} hint={t('plans-pause-why-hint')} optional={t('plans-optional')} />
      <TextField name="pause-back" type="date" size="short" label={t('plans-pause-back-note')} hint={t('plans-pause-back-note-hint')} optional={t('plans-optional')} />
      <Actions><Button disabled={busy}>{t('plans-pause-now-note')}</Button></Actions>
    </form>
  )
}

export function ResumeForm({ of: v, onDone, done }: Given) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (form: FormData) => {
    if (!await act(resume, { person: v.person.id, next_on: textIn(form, 'resume-next') })) return
    onDone()
    done(t('plans-resumed-done', { name: v.person.called }))
  }
  return (
    <form onSubmit={onForm(save)}>
      {wrong}
      <p className={style.what}>{t('plans-resume-what', { name: v.person.called })}</p>
      <TextField name="resume-next" type="date" size="short" label={t('plans-resume-next')} value={v.soon} />
      <Actions><Button disabled={busy}>{t('plans-resume-now-note')}</Button></Actions>
    </form>
  )
}
