import { useState } from 'react'
import { Radios, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { agreePlan } from '../agree.ts'
import type { proposePlan } from '../propose.ts'
import style from './plan.module.css'
import type { Plan } from './plan.tsx'

const agree = remote<typeof agreePlan>('plans.agree'), propose = remote<typeof proposePlan>('plans.propose')
const ways = ['screen', 'code', 'paper'] as const

/** How she says yes: here and now, later with her code, or on the sheet she signed. */
export function AgreeForm({ of: v, onDone, done }: { of: Plan; onDone: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [how, setHow] = useState<(typeof ways)[number]>('screen')
  const lang = (['fr', 'en', 'ar'] as const).find((one) => one === v.person.lang) ?? 'fr'
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
      {how === 'paper' && <TextField name="agreed-on" type="date" size="short" label={t('plans-agree-on')} value={v.today} />}
      <Actions><Button disabled={busy}>{t(how === 'code' ? 'plans-propose-now' : 'plans-agree-now')}</Button></Actions>
    </form>
  )
}
