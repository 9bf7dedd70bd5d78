import { LongText, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { useWords } from '#web/words.ts'
import type { OrganisationSheet } from '../sheet.ts'
import { correctOrganisation } from './asks.ts'

/** Names, phone and end of an organisation. */
export function OrganisationDialog({ organisation: o, onClose, done }: { organisation: OrganisationSheet['organisation']; onClose: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (form: FormData) => {
    const set = {
      name: textIn(form, 'name') || o.name, acronym: textIn(form, 'acronym') || null, expanded_name: textIn(form, 'expanded') || null, phone: textIn(form, 'phone') || null,
      former_names: textIn(form, 'former').split('\n').map((line) => line.trim()).filter(Boolean), closed_on: textIn(form, 'closed') || null,
    }
    if (await act(correctOrganisation, { organisation: o.id, set })) { onClose(); done(t('directory-saved')) }
  }
  return (
    <Dialog open onClose={onClose} title={t('directory-edit-organisation')} close={t('web-close')} wide>
      <div className="fields">
        <form onSubmit={onForm(save)}>
          <TextField name="name" label={t('directory-name')} hint={t('directory-name-hint')} value={o.name} size="full" maxLength={200} />
          <TextField name="expanded" label={t('directory-full-name')} value={o.expanded_name ?? ''} size="full" maxLength={200} />
          <TextField name="acronym" label={t('directory-acronym')} value={o.acronym ?? ''} size="short" maxLength={40} />
          <TextField name="phone" label={t('directory-phone')} value={o.phone ?? ''} size="short" type="tel" dir="ltr" />
          <LongText name="former" label={t('directory-former-names')} hint={t('directory-former-hint')} value={o.former_names.join('\n')} rows={3} />
          {o.kind === 'organisation' && <TextField name="closed" label={t('directory-closed-on')} hint={t('directory-closed-hint')} value={o.closed_on ?? ''} size="short" type="date" />}
          <div className="whole">{wrong}</div>
          <Actions><Button disabled={busy}>{t('directory-save')}</Button></Actions>
        </form>
      </div>
    </Dialog>
  )
}
