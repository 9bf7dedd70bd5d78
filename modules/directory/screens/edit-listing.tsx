import { TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { useWords } from '#web/words.ts'
import type { ListingSheet } from '../sheet.ts'
import { correctListing } from './asks.ts'

/** The printed line: name, phone, place, groups, and how many points nobody has named. */
export function ListingDialog({ listing: l, region, onClose, done }: { listing: ListingSheet; region: string; onClose: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const save = async (form: FormData) => {
    const set = {
      name: textIn(form, 'name') || l.name, phone: textIn(form, 'phone') || null, place_text: textIn(form, 'place'), clientele_text: textIn(form, 'clientele') || l.clientele_text,
      unnamed_points: Math.min(99, Number(textIn(form, 'unnamed').replace(/\D/g, '')) || 0),
    }
    if (await act(correctListing, { listing: l.id, set })) { onClose(); done(t('directory-saved')) }
  }
  return (
    <Dialog open onClose={onClose} title={t('directory-listing-of', { region })} close={t('web-close')} wide>
      <div className="fields">
        <form onSubmit={onForm(save)}>
          <TextField name="name" label={t('directory-printed-name')} value={l.name} size="full" maxLength={200} />
          <TextField name="phone" label={t('directory-phone')} value={l.phone ?? ''} size="short" type="tel" dir="ltr" />
          <TextField name="place" label={t('directory-printed-place')} value={l.place_text} size="full" maxLength={200} />
          <TextField name="clientele" label={t('directory-printed-clientele')} value={l.clientele_text} size="full" maxLength={200} />
          <TextField name="unnamed" label={t('directory-unnamed-label')} hint={t('directory-unnamed-hint')} value={String(l.unnamed)} size="tiny" inputMode="numeric" maxLength={2} />
          <div className="whole">{wrong}</div>
          <Actions><Button disabled={busy}>{t('directory-save')}</Button></Actions>
        </form>
      </div>
    </Dialog>
  )
}
