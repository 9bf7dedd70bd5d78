import { useState } from 'react'
import { Radios, TextField } from '#site/fields.tsx'
import type { showPortrait } from '#modules/portrait/show.ts'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { agreePlan } from '../agree.ts'
import type { proposePlan } from '../propose.ts'
import style from './plan.module.css'
import type { Plan } from './plan.tsx'

const agree = remote<typeof agreePlan>('plans.agree'), propose = remote<typeof proposePlan>('plans.propose'), show = remote<typeof showPortrait>('portrait.show')
const ways = ['screen', 'code', 'paper'] as const

/** How she says yes: here and now, later with her code, or on the sheet she signed. */
export function AgreeForm({ of: v, onDone, done }: { of: Plan; onDone: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [how, setHow] = useState<(typeof ways)[number]>('screen')
  const lang = (['fr', 'en', 'ar'] as const).find((one) => one === v.person.lang) ?? 'fr'
  /** Here and now, the plan follows the portrait; with her code she reads both when she likes. */
  const waits = how !== 'code' && !v.portrait.read
  const save = async (form: FormData) => {
    const told = how === 'code' ? await act(propose, { person: v.person.id })
      : await act(agree, { person: v.person.id, revision: v.revision, how, on: how === 'paper' ? textIn(form, 'agreed-on') || v.today : v.today, lang: how === 'paper' ? lang : 'fr' })
    if (!told) return
    onDone()
    done(t(how === 'code' ? 'plans-proposed' : 'plans-agreed', { name: v.person.called }))
  }
  return (
    <form onSubmit={onForm(save)} onChange={(event) => setHow(ways.find((one) => one === new FormData(event.currentTarget).get('agreed-how')) ?? 'screen')}>
      {wrong}
      <p className={style.what}>{t('plans-agree-what', { name: v.person.called })}</p>
      <Radios name="agreed-how" label={t('plans-agree-how')} value="screen" options={ways.map((way) => ({ value: way, label: t('plans-agree-way', { way }), hint: t('plans-agree-way-hint', { way, name: v.person.called }) }))} />
      {waits && <Notice kind="care" title={t('plans-agree-portrait', { name: v.person.called })}>
        <p>{t('plans-agree-portrait-why')} <a href={`/app/personnes/${v.person.id}?partie=portrait`}>{t('plans-agree-portrait-open')}</a></p>
        <p><button type="button" className="button primary" disabled={busy} onClick={() => void act(show, { person: v.person.id, revision: v.portrait.revision, how, on: v.today, lang: 'fr' })}>{t('plans-agree-portrait-now')}</button></p>
      </Notice>}
      {how === 'code' && !v.portrait.read && <p className="quiet">{t('plans-agree-portrait-code', { name: v.person.called })}</p>}
      {how === 'paper' && !waits && <TextField name="agreed-on" type="date" size="short" label={t('plans-agree-on')} value={v.today} />}
      {!waits && <Actions><Button disabled={busy}>{t(how === 'code' ? 'plans-propose-now' : 'plans-agree-now')}</Button></Actions>}
    </form>
  )
}
