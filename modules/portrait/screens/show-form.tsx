import { useState } from 'react'
import { Radios, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { showPortrait } from '../show.ts'
import type { Portrait } from './portrait.tsx'

const show = remote<typeof showPortrait>('portrait.show')
const ways = ['screen', 'paper'] as const

/** She has just read it, on the screen or on the sheet: what stands is kept as she read it. */
export function ShowForm({ of: v, onDone, done }: { of: Portrait; onDone: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  // What was on the screen when this was opened is what she read, whatever somebody else writes meanwhile.
  const [revision] = useState(v.revision), lang = (['fr', 'en', 'ar'] as const).find((one) => one === v.person.lang) ?? 'fr'
  const save = async (form: FormData) => {
    const how = ways.find((one) => one === textIn(form, 'portrait-how')) ?? 'screen'
    if (!await act(show, { person: v.person.id, revision, how, on: textIn(form, 'portrait-on') || v.today, lang: how === 'paper' ? lang : 'fr' })) return
    onDone()
    done(t('portrait-shown', { name: v.person.called }))
  }
  return (
    <form onSubmit={onForm(save)}>
      {wrong}
      <p>{t('portrait-show-what', { name: v.person.called })}</p>
      <Radios name="portrait-how" label={t('portrait-show-how')} value="screen" options={ways.map((way) => ({ value: way, label: t('portrait-show-way', { way }) }))} />
      <TextField name="portrait-on" type="date" size="short" label={t('portrait-show-on')} value={v.today} />
      <Actions><Button disabled={busy}>{t('portrait-show-now')}</Button></Actions>
    </form>
  )
}
