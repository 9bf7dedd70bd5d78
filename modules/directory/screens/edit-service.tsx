import { Checks, Radios, TextField } from '#site/fields.tsx'
import { languages } from '#kernel/languages.ts'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { useWords } from '#web/words.ts'
import { clienteles } from '../clienteles.ts'
import type { ListingSheet } from '../sheet.ts'
import { groupLabel, sayGroups, sayLanguage } from '../words.ts'
import { addService, closeService, correctService } from './asks.ts'

const needs = ['work', 'social', 'financial'] as const
const modes = ['on-site', 'phone', 'video', 'writing'] as const
const spoken = Object.keys(languages).map((code) => code.split('-')[0] ?? code)
const age = (form: FormData, name: string): number | null => { const typed = textIn(form, name).replace(/\D/g, ''); return typed ? Number(typed) : null }

/** What a service is, for whom, in which languages; or its end. There is no price to write: it is free. */
export function ServiceDialog({ listing, service: s, onClose, done }: { listing: string; service: ListingSheet['services'][number] | undefined; onClose: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const known = [...new Set([...clienteles.map(({ code }) => code), ...(s?.clienteles ?? [])])], tongues = [...new Set([...spoken, ...(s?.languages ?? [])])]
  const save = async (form: FormData) => {
    const all = (name: string) => form.getAll(name).filter((one) => typeof one === 'string')
    const offer = { clienteles: all('groups'), languages: all('languages'), modes: modes.filter((mode) => all('modes').includes(mode)), min_age: age(form, 'min'), max_age: age(form, 'max') }
    const need = needs.find((one) => one === textIn(form, 'need')) ?? 'work'
    if (s ? await act(correctService, { service: s.id, set: offer }) : await act(addService, { listing, need, ...offer })) { onClose(); done(t('directory-saved')) }
  }
  const close = async () => { if (s && (await act(closeService, { service: s.id, on: null }))) { onClose(); done(t('directory-service-ended')) } }
  const labelOf = (code: string) => (code.includes('+') ? (sayGroups(t, [code]) ?? code) : groupLabel(t.lang, code).text)
  return (
    <Dialog open onClose={onClose} title={t(s ? 'directory-edit-service' : 'directory-add-service')} close={t('web-close')} wide>
      <div className="fields">
        <form onSubmit={onForm(save)}>
          <div>
            {!s && <Radios name="need" label={t('directory-one-help')} value="work" options={needs.map((need) => ({ value: need, label: t('directory-one-help-need', { need }) }))} />}
            <Checks name="languages" label={t('directory-one-languages')} values={s?.languages ?? ['fr']} options={tongues.map((code) => ({ value: code, label: sayLanguage(t, code) }))} />
            <Checks name="modes" label={t('directory-one-modes')} values={s?.modes ?? []} options={modes.map((mode) => ({ value: mode, label: t('directory-one-mode', { mode }) }))} />
          </div>
          <div>
            <Checks name="groups" label={t('directory-one-who')} hint={t('directory-groups-hint')} values={s?.clienteles ?? []} options={known.map((code) => ({ value: code, label: labelOf(code) }))} />
            <TextField name="min" label={t('directory-age-from')} value={s?.min_age?.toString() ?? ''} size="tiny" inputMode="numeric" maxLength={3} />
            <TextField name="max" label={t('directory-age-to')} value={s?.max_age?.toString() ?? ''} size="tiny" inputMode="numeric" maxLength={3} />
          </div>
          <div className="whole">{wrong}</div>
          <Actions><Button disabled={busy}>{t('directory-save')}</Button>{s && <Button kind="removal" type="button" disabled={busy} onClick={() => void close()}>{t('directory-end-service')}</Button>}</Actions>
        </form>
      </div>
    </Dialog>
  )
}
