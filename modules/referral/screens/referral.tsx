import { Things } from '#modules/people/things.tsx'
import { askedIn, nameIn } from '#modules/people/words.ts'
import { Button, Notice } from '#site/parts.tsx'
import { dayAndHour } from '#site/hour.ts'
import { Path, type Mark } from '#site/path.tsx'
import { May, onForm, textIn, useAct, useDone } from '#web/act.tsx'
import { Clock } from '#web/components/clock.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import { LongText } from '#site/fields.tsx'
import type { acknowledgeReferral } from '../acknowledge.ts'
import type { referralFile } from '../file.query.ts'
import type { replyToReferral } from '../reply.ts'
import type { withdrawReferral } from '../withdraw.ts'
import { clockIn } from '../words.tsx'
import style from './referral.module.css'
import { Answer } from './answer.tsx'
import { OtherServices } from './other-services.tsx'

const file = remote<typeof referralFile>('referral.file')
const reply = remote<typeof replyToReferral>('referral.reply'), withdraw = remote<typeof withdrawReferral>('referral.withdraw'), acknowledge = remote<typeof acknowledgeReferral>('referral.acknowledge')
export type File = ReturnType<typeof referralFile.view>

/** One referral on either side: its path and its clock, what was shared, what the two sides said, and what to do next. */
export function ReferralScreen({ params }: ScreenProps) {
  const view = useView(file, { referral: params['referral'] ?? '' })
  return <Show of={view}>{(v) => <One file={v} />}</Show>
}

function One({ file: f }: { file: File }) {
  const t = useWords(), { done, shown } = useDone()
  const receiver = f.side === 'receiver', name = nameIn(f)
  return (
    <>
      <SheetHead over={receiver ? t('referral-over-received', { name: f.from.name, need: askedIn(t, f.need, f.service) }) : t('referral-over-sent', { name: f.to.name, need: askedIn(t, f.need, f.service) })} title={name || t(f.status === 'withdrawn' ? 'referral-somebody' : 'referral-no-name')} />
      <Path label={t('referral-path')} marks={marks(f)} t={t} />
      {f.young && <Notice kind="care" title={t('referral-young')}><p>{t('referral-young-agreed')}</p></Notice>}
      {f.clock && <Notice kind={f.clock.late ? 'care' : 'info'} title={t(f.clock.waits === f.side ? 'referral-yours' : 'referral-theirs')}>
        <p className={style.clock}><Clock text={clockIn(t, f.clock)} left={f.clock.left} of={f.clock.of} on={f.clock.on} /> <span>{t('referral-due', { day: f.due_on })}</span></p>
      </Notice>}
      {f.status === 'accepted' && <Notice title={t('referral-accepted-title')}><p>{t('referral-accepted-who', { name: f.messages.findLast((m) => m.kind === 'decision')?.text ?? '', when: dayAndHour(t, f.meeting_on ?? f.today, f.meeting_time, { weekday: 'long' }) })}</p>{f.person && <p><a href={`/app/personnes/${f.person}`}>{t('referral-open-file')}</a></p>}</Notice>}
      {f.status === 'declined' && <Notice title={t('referral-declined-title')}><p>{t('referral-decline-reason', { reason: f.decline_reason ?? '' })}</p></Notice>}
      {f.status === 'withdrawn' && <Notice title={t('referral-withdrawn-title')}><p>{t('referral-withdrawn-why')}</p></Notice>}
      {receiver && f.clock && <Answer file={f} done={done} />}
      {!receiver && <Sender file={f} done={done} />}
      {(f.status === 'declined' || (!receiver && f.clock?.late)) && <Section title={t('referral-elsewhere')}><OtherServices referral={f.id} /></Section>}
      <Messages file={f} />
      <Section title={t(receiver ? 'referral-shared-with-us' : 'referral-shared')}>
        {f.things.length === 0 ? <Empty title={t('referral-nothing-shared-title')}>{t('referral-nothing-shared-next')}</Empty> : <Things things={f.things} today={f.today} t={t} />}
      </Section>
      {shown}
    </>
  )

  function marks(r: File): Mark[] {
    const end = r.status === 'accepted' || r.status === 'declined' || r.status === 'withdrawn'
    const list: Mark[] = [{ state: 'done', label: t('referral-mark-sent'), detail: t.day(r.sent_at.slice(0, 10)) }]
    if (r.messages.some((m) => m.kind === 'question')) list.push({ state: r.status === 'question' ? 'now' : 'done', label: t('referral-mark-question') })
    if (r.status === 'sent') list.push({ state: 'now', label: t('referral-mark-answer'), detail: t.day(r.due_on, { weekday: 'long' }) })
    else if (r.status === 'question') list.push({ state: 'todo', label: t('referral-mark-answer') })
    if (end) list.push({ state: r.status === 'accepted' ? 'done' : 'aside', label: t('referral-status', { status: r.status }), ...(r.decided_at && { detail: t.day(r.decided_at.slice(0, 10)) }) })
    if (r.status !== 'declined' && r.status !== 'withdrawn') list.push({ state: r.status === 'accepted' ? 'now' : 'todo', label: t('referral-mark-meeting'), ...(r.meeting_on && { detail: dayAndHour(t, r.meeting_on, r.meeting_time, { weekday: 'long' }) }) })
    return list
  }
}

function Messages({ file: f }: { file: File }) {
  const t = useWords(), said = f.messages.filter((m) => m.kind !== 'decision' || f.status === 'declined')
  if (said.length === 0) return null
  return (
    <Section title={t('referral-messages')}>
      <ul className={`lines ${style.messages}`}>{said.map((m) => <li key={m.id}><span><span className="quiet small">{t('referral-message', { kind: m.kind, author: m.author, at: m.sent_at })}</span><br /><span dir="auto">{m.text}</span></span></li>)}</ul>
    </Section>
  )
}

function Sender({ file: f, done }: { file: File; done: ReturnType<typeof useDone>['done'] }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const answer = async (form: FormData) => { if (await act(reply, { referral: f.id, text: textIn(form, 'reply-text') })) done(t('referral-replied')) }
  return (
    <>
      {f.may.reply.can && <Section title={t('referral-reply')}><form onSubmit={onForm(answer)}>{wrong}<LongText name="reply-text" label={t('referral-reply-label')} rows={3} maxLength={2000} hint={t('referral-reply-hint')} /><Button disabled={busy}>{t('referral-reply-send')}</Button></form></Section>}
      {!f.may.reply.can && wrong}
      <p className="actions">
        {f.may.acknowledge.can && <Button type="button" disabled={busy} onClick={() => void act(acknowledge, { referral: f.id })}>{t('referral-acknowledge')}</Button>}
        <May of={f.clock ? f.may.withdraw : { can: false }} label={t('referral-withdraw')}><Button kind="quiet" type="button" disabled={busy} onClick={() => void act(withdraw, { referral: f.id })}>{t('referral-withdraw')}</Button></May>
      </p>
      {f.may.withdraw.can && <p className="quiet small">{t('referral-withdraw-what')}</p>}
    </>
  )
}
