import { useState } from 'react'
import { dayAfter } from '#modules/people/rules.ts'
import { Things } from '#modules/people/things.tsx'
import { needIn } from '#modules/people/words.ts'
import { LongText, Radios, TextField } from '#site/fields.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { Path, type Mark } from '#site/path.tsx'
import { May, onForm, textIn, useAct, useDone, type Done } from '#web/act.tsx'
import { Clock } from '#web/components/clock.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { HandCode } from '#web/hand-code.tsx'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { keepDoor } from '../keep-door.ts'
import type { requestFile } from '../request.query.ts'
import style from './referral.module.css'
import { clockIn, StatusTag } from '../words.tsx'

const request = remote<typeof requestFile>('referral.request'), keep = remote<typeof keepDoor>('referral.keep-door')
export type Request = ReturnType<typeof requestFile.view>
type Door = Request['doors'][number]
const reasons = ['unreachable', 'answered', 'withdrawn', 'moved', 'duplicate'] as const

/** One request at the network's office: what she said, each of her doors, who has it and by when she hears. */
export function RequestScreen({ params }: ScreenProps) {
  const view = useView(request, { request: params['request'] ?? '' })
  return <Show of={view}>{(v) => <One of={v} />}</Show>
}

function One({ of: v }: { of: Request }) {
  const t = useWords(), { done, shown } = useDone()
  const text = (key: string) => { const value = v.things.find((thing) => thing.key === key)?.value; return typeof value === 'string' ? value : undefined }
  const words = text('request.words')
  return (
    <>
      <SheetHead over={v.request.submitted_at ? t('referral-request-over', { day: v.request.submitted_at.slice(0, 10), by: v.request.asked_by }) : t('referral-request-draft')} title={[text('person.called-name'), text('person.family-name')].filter(Boolean).join(' ') || t('referral-somebody')} tools={v.may.hand.can && <HandCode of="request" id={v.request.id} />} />
      {v.request.withdrawn_at && <Notice title={t('referral-request-withdrawn')}><p>{t('referral-request-withdrawn-why')}</p></Notice>}
      {!v.request.withdrawn_at && <Reach of={v.reach} />}
      {words && <blockquote className={style.said}><p dir="auto">« {words} »</p></blockquote>}
      {v.doors.map((door) => <OneDoor key={door.id} of={door} request={v} done={done} />)}
      <Section title={t('referral-what-she-said')}><Things things={v.things.filter(({ key }) => key !== 'request.words')} today={v.today} t={t} /></Section>
      {shown}
    </>
  )
}

/** How to get back to her without putting her in danger: before anything that one may do. */
function Reach({ of: { how, avoid, young } }: { of: Request['reach'] }) {
  const t = useWords()
  return (
    <Notice kind={avoid || young ? 'care' : 'info'} title={t('referral-reach', { how })}>
      {young && <p>{t('referral-young-ask')}</p>}
      {avoid && <p><strong>{t('referral-avoid')}</strong> <span dir="auto">{avoid}</span></p>}
      <p>{t('referral-reach-only', { how })}</p>
    </Notice>
  )
}

function OneDoor({ of: d, request: v, done }: { of: Door; request: Request; done: Done }) {
  const t = useWords()
  const [asked, ask] = useState(false)
  const current = d.referrals.at(-1)
  const marks: Mark[] = [
    { state: 'done', label: t('referral-mark-asked'), ...(v.request.submitted_at && { detail: t.day(v.request.submitted_at.slice(0, 10)) }) },
    ...d.referrals.map((r): Mark => ({ state: r.status === 'sent' || r.status === 'question' ? 'now' : r.status === 'accepted' ? 'done' : 'aside', label: r.to, href: `/app/references/${r.id}`, detail: t('referral-status', { status: r.status }) })),
    ...(d.resource ? [{ state: 'done' as const, label: d.resource }] : []),
    ...(d.status === 'closed' ? [{ state: 'aside' as const, label: t('referral-closed'), detail: t('referral-closing-reason', { reason: d.closing_reason ?? '' }) }]
      : d.status === 'accepted' ? [{ state: 'now' as const, label: t('referral-door-status', { status: d.status }), detail: d.owner }]
      : d.status === 'referred' ? [{ state: 'todo' as const, label: t('referral-mark-meeting') }]
      : [{ state: 'now' as const, label: d.status === 'answered' ? t('referral-mark-ask-again') : t('referral-mark-reach', { how: v.reach.how }), ...(d.next_on && { detail: t.day(d.next_on, { weekday: 'long' }) }) }]),
  ]
  return (
    <Section title={needIn(t, d.need)} tools={d.late ? <Clock text={t('referral-late')} left={-1} of={1} on={d.next_on ?? undefined} /> : current?.clock ? <Clock text={clockIn(t, current.clock)} left={current.clock.left} of={current.clock.of} on={current.clock.on} /> : undefined}>
      <Path label={t('referral-door-path', { need: needIn(t, d.need) })} marks={marks} t={t} />
      {d.status === 'waiting' && d.chosen && <p>{t('referral-she-chose', { name: d.chosen.name })}</p>}
      {current?.status === 'declined' && <p className="quiet"><StatusTag status="declined" t={t} /> {t('referral-decline-reason', { reason: current.decline_reason ?? '' })}</p>}
      {d.calls.length > 0 && (
        <details>
          <summary>{t('referral-calls', { count: d.calls.length })}</summary>
          <ul className={`lines ${style.messages}`}>{d.calls.map((c) => <li key={c.id}><span><span className="quiet small">{t('referral-call', { reached: String(c.reached), author: c.author, at: c.called_at })}</span>{c.words && <><br /><span dir="auto">{c.words}</span></>}</span></li>)}</ul>
        </details>
      )}
      <div className="actions">
        {d.status !== 'accepted' && d.status !== 'closed' && d.status !== 'referred' && <May of={d.may.send} label={t('referral-propose')}><Button href={`/app/demandes/${v.request.id}/${d.need}`}>{t('referral-propose')}</Button></May>}
        {d.may.keep.can && <Button kind="quiet" type="button" onClick={() => ask(true)}>{t('referral-keep')}</Button>}
      </div>
      <Dialog open={asked} onClose={() => ask(false)} title={t('referral-keep')} close={t('web-close')}><Keep of={d} today={v.today} done={done} onDone={() => ask(false)} /></Dialog>
    </Section>
  )
}

function Keep({ of: d, today, done, onDone }: { of: Door; today: string; done: Done; onDone: () => void }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [closing, close] = useState(false), [missing, miss] = useState(false)
  const save = async (form: FormData) => {
    const reason = reasons.find((one) => one === textIn(form, 'keep-reason')), next_on = textIn(form, 'keep-on')
    const reached = textIn(form, 'keep-reached'), words = textIn(form, 'keep-words')
    miss(reached === '')
    if (reached === '' || !await act(keep, { door: d.id, call: { reached: reached === 'yes', ...(words && { words }) }, then: closing && reason ? { closing: reason } : { next_on } })) return
    onDone()
    done(closing ? t('referral-door-closed-done') : t('referral-kept', { day: next_on }))
  }
  return (
    <form onSubmit={onForm(save)} onChange={(e) => close(new FormData(e.currentTarget).get('keep-what') === 'close')}>
      {wrong}
      <Radios name="keep-reached" label={t('referral-keep-reached')} error={missing ? t('referral-choose-reached') : undefined} options={[{ value: 'yes', label: t('referral-keep-reached-yes') }, { value: 'no', label: t('referral-keep-reached-no') }]} />
      <LongText name="keep-words" label={t('referral-keep-words')} rows={2} maxLength={1000} optional={t('instruments-optional')} hint={t('referral-keep-words-hint')} />
      <Radios name="keep-what" label={t('referral-keep-what')} value="call" options={[{ value: 'call', label: t('referral-keep-call') }, { value: 'close', label: t('referral-keep-close') }]} />
      {closing ? <Radios name="keep-reason" label={t('referral-why')} value="unreachable" options={reasons.map((reason) => ({ value: reason, label: t('referral-closing-reason', { reason }) }))} />
        : <TextField name="keep-on" label={t('referral-keep-on')} type="date" size="short" value={dayAfter(today, 3)} />}
      <Actions><Button disabled={busy}>{t('people-save')}</Button></Actions>
    </form>
  )
}
