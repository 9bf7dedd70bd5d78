import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { Radios, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button, Tag } from '#site/parts.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { comeBack } from '../come-back.ts'
import type { endParticipation } from '../end.ts'
import type { handOver } from '../hand-over.ts'
import type { resumeParticipation } from '../resume.ts'
import { dayAfter } from '../rules.ts'
import style from './file.module.css'
import { May, onForm, textIn, useAct, type Done } from '#web/act.tsx'
import type { File, Part } from './person.tsx'
import { askedIn, needIn } from '../words.ts'

const over = remote<typeof handOver>('people.hand-over'), end = remote<typeof endParticipation>('people.end')
const resume = remote<typeof resumeParticipation>('people.resume'), back = remote<typeof comeBack>('people.come-back')
const reasons = ['reached', 'other-service', 'pause-long', 'moved', 'her-choice'] as const

/** Her way through the services here, and where she was sent. */
export function Course({ file: f, done }: { file: File; done: Done }) {
  const t = useWords()
  const [asked, ask] = useState<{ what: 'end' | 'hand-over'; of: Part } | 'come-back'>()
  const { act, wrong } = useAct()
  const close = () => ask(undefined)
  return (
    <>
      {wrong}
      <Section title={t('people-here')} tools={f.may['come-back'].can && <Button kind="quiet" type="button" onClick={() => ask('come-back')}>{t('people-come-back')}</Button>}>
        <ul className={`lines ${style.wide}`}>
          {f.participations.map((p) => (
            <li key={p.id}>
              <span>{askedIn(t, p.asked, p.service.need)} <span className="cell-more">{t('people-since-with', { day: p.started_on, name: p.counsellor })}{p.ended_on && <> {t('people-ended-reason', { day: p.ended_on, reason: p.end_reason ?? '' })}</>}</span></span>
              <span className={style.does}>
                {p.ended_on === null && <May of={p.may['hand-over']} label={t('people-hand-over')}><Button kind="quiet" type="button" onClick={() => ask({ what: 'hand-over', of: p })}>{t('people-hand-over')}</Button></May>}
                {p.ended_on === null && <May of={p.may.end} label={t('people-end')}><Button kind="quiet" type="button" onClick={() => ask({ what: 'end', of: p })}>{t('people-end')}</Button></May>}
                {p.may.resume.can && <Button kind="quiet" type="button" onClick={() => void act(resume, { participation: p.id, next_on: dayAfter(f.today, 7) })}>{t('people-resume')}</Button>}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('people-sent')}>
        {f.sent.length === 0 ? <Empty title={t('people-sent-none')} actions={f.may.send.can && <a href={`/app/personnes/${f.person.id}/referer`}>{t('people-send')}</a>}>{t('people-sent-none-next')}</Empty> : (
          <ul className={`lines ${style.wide}`}>{f.sent.map((r) => <li key={r.id}><a href={`/app/references/${r.id}`}>{r.to}, {askedIn(t, r.need, r.service)}</a><span><Tag tone={r.status === 'declined' ? 'clay' : r.status === 'accepted' ? 'spruce' : 'sky'}>{t('people-sent-status', { status: r.status })}</Tag> <span className="quiet small">{t.day(r.sent_at.slice(0, 10))}</span></span></li>)}</ul>
        )}
      </Section>
      <Dialog open={asked !== undefined} onClose={close} title={asked === 'come-back' ? t('people-come-back') : t(asked?.what === 'end' ? 'people-end-title' : 'people-hand-over-title')} close={t('web-close')}>
        {asked === 'come-back' ? <Again file={f} onDone={close} done={done} /> : asked?.what === 'end' ? <End of={asked.of} file={f} onDone={close} done={done} /> : asked && <Over of={asked.of} file={f} onDone={close} done={done} />}
      </Dialog>
    </>
  )
}
type Asked = { file: File; onDone: () => void; done: Done }

function End({ of: p, file: f, onDone, done }: Asked & { of: Part }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (form: FormData) => {
    const reason = reasons.find((one) => one === textIn(form, 'end-reason')) ?? 'reached'
    if (!await act(end, { participation: p.id, reason })) return
    onDone()
    done(t('people-end-done', { name: f.person.called }), () => act(resume, { participation: p.id, next_on: p.promised && p.promised.on > f.today ? p.promised.on : f.today }))
  }
  return (
    <form onSubmit={onForm(save)}>{wrong}
      <Radios name="end-reason" label={t('people-end-why')} value="reached" options={reasons.map((reason) => ({ value: reason, label: t('people-reason', { reason }) }))} />
      <p className="quiet">{t('people-end-what')}</p>
      <Actions><Button disabled={busy}>{t('people-end-now')}</Button></Actions>
    </form>
  )
}

function Over({ of: p, file: f, onDone, done }: Asked & { of: Part }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const others = f.counsellors.filter((c) => c.id !== p.counsellor_id)
  const save = async (form: FormData) => {
    const counsellor = textIn(form, 'over-whom')
    if (!await act(over, { participation: p.id, counsellor })) return
    onDone()
    done(t('people-over-done', { name: others.find((c) => c.id === counsellor)?.name ?? '' }), () => act(over, { participation: p.id, counsellor: p.counsellor_id }))
  }
  if (others.length === 0) return <Empty title={t('people-nobody-else')}>{t('people-nobody-else-next')}</Empty>
  return (
    <form onSubmit={onForm(save)}>{wrong}
      <Radios name="over-whom" label={t('people-over-whom')} value={others[0]?.id} options={others.map((c) => ({ value: c.id, label: c.name, ...(c.speaks && { hint: t('people-speaks') }) }))} />
      {p.promised && <p className="quiet">{t('people-over-what', { day: p.promised.on })}</p>}
      <Actions><Button disabled={busy}>{t('people-over-now')}</Button></Actions>
    </form>
  )
}

function Again({ file: f, onDone, done }: Asked) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const free = f.services.filter((s) => !f.participations.some((p) => p.service.id === s.id && p.ended_on === null))
  const [id] = useState(uuid7)
  const save = async (form: FormData) => {
    if (!await act(back, { person: f.person.id, participation: id, service: textIn(form, 'again-service'), counsellor: textIn(form, 'again-whom'), next_on: textIn(form, 'again-on') })) return
    onDone()
    done(t('people-back-done', { name: f.person.called }))
  }
  return (
    <form onSubmit={onForm(save)}>{wrong}
      <SelectField name="again-service" label={t('people-service')} options={free.map((s) => ({ value: s.id, label: needIn(t, s.need) }))} value={free[0]?.id} />
      <SelectField name="again-whom" label={t('people-with')} options={f.counsellors.map((c) => ({ value: c.id, label: c.speaks ? `${c.name} (${t('people-speaks')})` : c.name }))} value={f.counsellors[0]?.id} />
      <TextField name="again-on" label={t('people-next-on')} type="date" size="short" value={dayAfter(f.today, 7)} />
      <Actions><Button disabled={busy}>{t('people-come-back-now')}</Button></Actions>
    </form>
  )
}
