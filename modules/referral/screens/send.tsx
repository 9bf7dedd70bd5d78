import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { policyVersion } from '#modules/consent/policy.ts'
import type { requestFile } from '../request.query.ts'
import type { personFile } from '#modules/people/file.query.ts'
import { ThingName, Things } from '#modules/people/things.tsx'
import { needIn } from '#modules/people/words.ts'
import { Checks } from '#site/fields.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { onForm, useAct } from '#web/act.tsx'
import { Empty } from '#web/components/empty.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { Tabs } from '#web/components/tabs.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { previewReferral } from '../preview.query.ts'
import type { Proposed } from '../proposals.ts'
import { Proposals } from './proposals.tsx'
import type { sendReferral } from '../send.ts'
import type { From } from '../send-facts.ts'
import type { servicesFor } from '../services-for.query.ts'

const services = remote<typeof servicesFor>('referral.services-for'), preview = remote<typeof previewReferral>('referral.preview'), send = remote<typeof sendReferral>('referral.send')
const file = remote<typeof personFile>('people.file'), request = remote<typeof requestFile>('referral.request')
const needs = ['work', 'social', 'financial'] as const
type Need = (typeof needs)[number]

/** Somebody whom I accompany goes to another organisation too, with her agreement. */
export function SendPersonScreen({ params, search }: ScreenProps) {
  const t = useWords(), person = params['person'] ?? '', back = `/app/personnes/${person}`
  const need = needs.find((one) => one === search['pour']) ?? 'work'
  return (
    <Show of={useView(file, { person })}>{(v) => (
      <>
        <SheetHead over={<a href={back}>{t('referral-back-to', { name: v.person.called })}</a>} title={t('referral-send-title', { name: v.person.called })} />
        <Tabs label={t('referral-door')} tabs={needs.map((one) => ({ href: `${back}/referer?pour=${one}`, label: needIn(t, one), current: one === need }))} />
        <Choose key={need} from={{ kind: 'person', person, need }} need={need} name={v.person.called} back={`${back}?partie=parcours`} />
      </>
    )}</Show>
  )
}

/** The office sends one door of a request on her word. */
export function SendDoorScreen({ params }: ScreenProps) {
  const t = useWords(), id = params['request'] ?? '', back = `/app/demandes/${id}`
  const need = needs.find((one) => one === params['door'])
  return (
    <Show of={useView(request, { request: id })}>{(v) => {
      const door = v.doors.find((d) => d.need === need), called = v.things.find(({ key }) => key === 'person.called-name')?.value, name = typeof called === 'string' ? called : t('referral-somebody')
      return (
        <>
          <SheetHead over={<a href={back}>{t('referral-back-to', { name })}</a>} title={t('referral-send-door', { name, need: needIn(t, need ?? null) })} />
          {!door || !need ? <Empty title={t('referral-no-door')} /> : door.may.send.can
            ? <Choose from={{ kind: 'door', door: door.id, request: id }} need={need} name={name} back={back} />
            : <Notice><p>{t.refusal(door.may.send.why ?? '').text}</p></Notice>}
        </>
      )
    }}</Show>
  )
}

function Choose({ from, need, name, back }: { from: From; need: Need; name: string; back: string }) {
  const t = useWords(), view = useView(services, { from, need })
  const [chosen, choose] = useState<Proposed>()
  if (chosen?.organisation) return <Leaving from={from} to={{ service: chosen.id, organisation: chosen.organisation, name: chosen.name }} name={name} back={back} again={() => choose(undefined)} />
  return (
    <>
      <p className="quiet">{t('referral-choose-why', { name })}</p>
      <Show of={view}>{(list) => <Proposals services={list} t={t} choose={(s) => (s.kind === 'service' ? <Button kind="quiet" type="button" onClick={() => choose(s)}>{t('referral-choose')}</Button> : null)} />}</Show>
    </>
  )
}

/** Exactly what leaves, before it does; each agreement is asked apart and none is ticked beforehand. */
function Leaving({ from, to, name, back, again }: { from: From; to: { service: string; organisation: string; name: string }; name: string; back: string; again: () => void }) {
  const t = useWords(), { act, busy, wrong } = useAct(), navigate = useNavigate()
  const [agreed, setAgreed] = useState({ share: false, sensitive: false, parent: false })
  const [referral] = useState(uuid7)
  const view = useView(preview, { from, to: to.organisation, service: to.service, sensitive: agreed.sensitive })
  const leave = async () => {
    if (await act(send, { referral, from, to: to.organisation, service: to.service, consent: { ...agreed, lang: t.lang, version: policyVersion } })) void navigate({ href: back })
  }
  return (
    <>
      <p><strong>{to.name}</strong> <button type="button" className="link" onClick={again}>{t('referral-choose-again')}</button></p>
      <form onSubmit={onForm(leave)} onChange={(e) => { const given = new FormData(e.currentTarget).getAll('send-agreed'); setAgreed({ share: given.includes('share'), sensitive: given.includes('sensitive'), parent: given.includes('parent') }) }}>
        {view.view?.young && <Notice kind="care" title={t('referral-young')}><p>{t('referral-young-ask')}</p></Notice>}
        <Checks name="send-agreed" label={t('referral-agreed', { name })} hint={t('referral-agreed-hint')} options={[
          { value: 'share', label: t('referral-agreed-share', { name: to.name }) },
          { value: 'sensitive', label: t('referral-agreed-sensitive'), ...(view.view && view.view.kept.length > 0 && { hint: <>{t('referral-agreed-kept')} {view.view.kept.map((key, i) => <span key={key}>{i > 0 && ', '}<ThingName of={key} t={t} /></span>)}.</> }) },
          ...(view.view?.young ? [{ value: 'parent', label: t('referral-young-parent') }] : []),
        ]} />
        <Show of={view}>{(v) => (
          <>
            <Section title={t('referral-what-leaves')}>
              {v.things.length === 0 ? <Empty title={t('referral-nothing-to-share')} /> : <Things things={v.things} today={v.today} t={t} />}
            </Section>
            <p>{t('referral-answer-by', { day: v.due_on })}</p>
            {wrong}
            {v.may.send.can ? <Actions><Button disabled={busy || !agreed.share || (v.young && !agreed.parent)}>{t('referral-send-now', { name: to.name })}</Button>{(!agreed.share || (v.young && !agreed.parent)) && <p className="quiet small">{t('referral-agreement-first')}</p>}</Actions> : <Notice kind="care"><p>{t.refusal(v.may.send.why ?? '').text}</p></Notice>}
          </>
        )}</Show>
      </form>
    </>
  )
}
