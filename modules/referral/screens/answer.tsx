import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { addWorkdays, isWorkday } from '#modules/directory/workdays.ts'
import { nameIn } from '#modules/people/words.ts'
import { LongText, Radios, TextField, type Option } from '#site/fields.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { May, onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { acceptReferral } from '../accept.ts'
import type { askAboutReferral } from '../ask.ts'
import type { declineReferral } from '../decline.ts'
import { declineReasons } from '../rules.ts'
import style from './referral.module.css'
import { OtherServices } from './other-services.tsx'
import type { File } from './referral.tsx'

const accept = remote<typeof acceptReferral>('referral.accept'), ask = remote<typeof askAboutReferral>('referral.ask'), decline = remote<typeof declineReferral>('referral.decline')
type What = 'accept' | 'ask' | 'decline'
const NEW = 'new'

/** The three answers of a receiver, one at a time, each with what leaves when it is given. */
export function Answer({ file: f, done }: { file: File; done: Done }) {
  const t = useWords()
  const [what, choose] = useState<What>()
  return (
    <Section title={t('referral-your-answer')}>
      <div className="actions" role="group" aria-label={t('referral-your-answer')}>
        {(['accept', 'ask', 'decline'] as const).map((one, i) => (
          <May key={one} of={f.may[one]} label={t(`referral-do-${one}`)}><button type="button" className={`button ${i === 0 ? 'primary' : 'quiet'}`} aria-expanded={what === one} onClick={() => choose(what === one ? undefined : one)}>{t(`referral-do-${one}`)}</button></May>
        ))}
      </div>
      {what === 'accept' && <Accept file={f} />}
      {what === 'ask' && <Ask file={f} done={done} />}
      {what === 'decline' && <Decline file={f} done={done} />}
    </Section>
  )
}

function Accept({ file: f }: { file: File }) {
  const t = useWords(), { act, busy, wrong } = useAct(), navigate = useNavigate()
  const [ids] = useState(() => ({ person: uuid7(), participation: uuid7() }))
  const sure = f.alike.find((one) => one.sure)
  const people: Option[] = [
    ...f.alike.map((one): Option => ({
      value: one.person, label: t('referral-alike', { name: nameIn(one), year: String(one.birth_year ?? 'unknown') }),
      hint: [...one.reasons.map((reason) => t('referral-alike-reason', { reason })), ...(one.here ? [t('referral-alike-here')] : [])].join(' '),
    })),
    ...(sure ? [] : [{ value: NEW, label: t('referral-new-person'), hint: t('referral-new-person-hint') }]),
  ]
  const [missing, setMissing] = useState<{ person?: boolean; counsellor?: boolean }>({})
  const send = async (form: FormData) => {
    const left = { person: f.alike.length > 0 && !sure && textIn(form, 'accept-person') === '', counsellor: textIn(form, 'accept-counsellor') === '' }
    setMissing(left)
    if (left.person || left.counsellor) return
    const chosen = textIn(form, 'accept-person'), known = chosen !== NEW && chosen !== '', person = known ? chosen : ids.person, called = textIn(form, 'accept-called'), hour = textIn(form, 'accept-at')
    if (await act(accept, { referral: f.id, person, known, participation: ids.participation, counsellor: textIn(form, 'accept-counsellor'), meeting_on: textIn(form, 'accept-on'), ...(hour && { meeting_time: hour }), ...(called && { called }) })) void navigate({ href: `/app/personnes/${person}` })
  }
  return (
    <form className={style.answer} onSubmit={onForm(send)}>
      {wrong}
      {people.length > 1 || sure ? <Radios name="accept-person" label={t('referral-who-is-she')} options={people} value={sure?.person} error={missing.person ? t('referral-choose-person') : undefined} /> : null}
      {f.called === null && <TextField name="accept-called" label={t('referral-called')} autoComplete="off" dir="auto" />}
      <Radios name="accept-counsellor" label={t('referral-with-whom')} options={f.counsellors.map((c) => ({ value: c.id, label: c.name, ...(c.speaks && { hint: t('people-speaks') }) }))} value={f.counsellors.length === 1 ? f.counsellors[0]?.id : undefined} error={missing.counsellor ? t('people-no-such-counsellor') : undefined} />
      <FirstMeeting today={f.today} />
      <Notice title={t('referral-what-leaves')}><p>{t('referral-accept-leaves', { name: f.from.name })}</p></Notice>
      <Actions><Button disabled={busy}>{t('referral-accept-now')}</Button></Actions>
    </form>
  )
}

/** A day when people work, to begin with, and an hour. Another day is allowed, and said: nobody means a Sunday by accident. */
function FirstMeeting({ today }: { today: string }) {
  const t = useWords(), [on, setOn] = useState(() => addWorkdays(today, 3))
  const off = /^\d{4}-\d\d-\d\d$/.test(on) && !isWorkday(on)
  return (
    <div className={style.meeting}>
      <div onInput={(event) => { const { target } = event; if (target instanceof HTMLInputElement) setOn(target.value) }}><TextField name="accept-on" label={t('referral-first-meeting')} type="date" size="short" value={on} /></div>
      <TextField name="accept-at" label={t('referral-first-meeting-hour')} type="time" size="short" optional={t('instruments-optional')} />
      <p role="status" className={off ? undefined : 'hint'}>{off ? t('referral-first-meeting-off', { day: on }) : t('referral-first-meeting-hint')}</p>
    </div>
  )
}

function Ask({ file: f, done }: { file: File; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const send = async (form: FormData) => { if (await act(ask, { referral: f.id, text: textIn(form, 'ask-text') })) done(t('referral-asked')) }
  return (
    <form className={style.answer} onSubmit={onForm(send)}>
      {wrong}
      <LongText name="ask-text" label={t('referral-ask-label', { name: f.from.name })} rows={3} maxLength={2000} hint={t('referral-ask-hint')} />
      <Actions><Button disabled={busy}>{t('referral-ask-now')}</Button></Actions>
    </form>
  )
}

function Decline({ file: f, done }: { file: File; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [missing, setMissing] = useState(false)
  const send = async (form: FormData) => {
    const reason = declineReasons.find((one) => one === textIn(form, 'decline-reason')), words = textIn(form, 'decline-words')
    setMissing(!reason)
    if (reason && await act(decline, { referral: f.id, reason, ...(words && { words }) })) done(t('referral-declined'))
  }
  return (
    <>
      <form className={style.answer} onSubmit={onForm(send)}>
        {wrong}
        <Radios name="decline-reason" label={t('referral-why')} options={declineReasons.map((reason) => ({ value: reason, label: t('referral-decline-reason', { reason }) }))} error={missing ? t('referral-choose-reason') : undefined} />
        <LongText name="decline-words" label={t('referral-decline-words')} rows={2} maxLength={1000} optional={t('instruments-optional')} hint={t('referral-decline-words-hint', { name: f.from.name })} />
        <Notice title={t('referral-what-leaves')}><p>{t('referral-decline-leaves', { name: f.from.name })}</p></Notice>
        <Actions><Button disabled={busy}>{t('referral-decline-now')}</Button></Actions>
      </form>
      <Section title={t('referral-elsewhere')}><OtherServices referral={f.id} /></Section>
    </>
  )
}
