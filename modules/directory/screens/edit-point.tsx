import { useState } from 'react'
import { TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { useView } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { OpenRows } from '../facts.ts'
import { addPoint, correctPoint, places } from './asks.ts'

/** A point of service: what people call the place, and its municipality, chosen from the list that the words give. */
export function PointDialog({ listing, point, onClose, done }: { listing: string; point: OpenRows['points'][number] | undefined; onClose: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [town, setTown] = useState(''), [code, choose] = useState<string>()
  const { view: found } = useView(places, { words: town.trim() })
  const save = async (form: FormData) => {
    const name = textIn(form, 'point-name'), opened_on = textIn(form, 'point-opened') || null
    const sent = point ? await act(correctPoint, { point: point.id, set: { name, opened_on, closed_on: textIn(form, 'point-closed') || null, ...(code && { municipality: code }) } })
      : await act(addPoint, { listing, name, opened_on, municipality: code ?? '' })
    if (sent) { onClose(); done(t('directory-saved')) }
  }
  return (
    <Dialog open onClose={onClose} title={point ? point.name : t('directory-add-point')} close={t('web-close')}>
      <form onSubmit={onForm(save)}>
        <TextField name="point-name" label={t('directory-point-name')} hint={t('directory-point-name-hint')} value={point?.name ?? ''} size="full" maxLength={200} />
        <div className="field">
          <label htmlFor="point-town">{t(point?.municipality ? 'directory-point-move' : 'directory-point-town')}</label>
          <input id="point-town" className="input half" value={town} autoComplete="off" spellCheck={false} onChange={(event) => { setTown(event.currentTarget.value); choose(undefined) }} />
          {found && found.length > 0 && (
            <fieldset>
              <legend className="vh">{t('directory-point-town')}</legend>
              {found.map((place) => <div className="choice" key={place.code}><input type="radio" id={`town-${place.code}`} name="town" value={place.code} checked={code === place.code} onChange={() => choose(place.code)} /><label htmlFor={`town-${place.code}`} lang="fr">{place.name}, {place.hint}</label></div>)}
            </fieldset>
          )}
          {town.trim().length > 2 && found?.length === 0 && <p className="hint">{t('directory-point-no-town')}</p>}
        </div>
        <TextField name="point-opened" label={t('directory-opened-on')} value={point?.opened_on ?? ''} size="short" type="date" />
        {point && <TextField name="point-closed" label={t('directory-closed-on')} value={point.closed_on ?? ''} size="short" type="date" />}
        {wrong}
        <Actions><Button disabled={busy}>{t('directory-save')}</Button></Actions>
      </form>
    </Dialog>
  )
}
