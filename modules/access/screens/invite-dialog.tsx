import { useState } from 'react'
import { languages } from '#kernel/languages.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { Checks, SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { onForm, textIn } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { useWords } from '#web/words.ts'
import type { MemberRole } from '../rules.ts'
import { inviteByLink } from './invite-by-link.ts'
import { LinkShown } from './link-shown.tsx'

/** Somebody new: her name, her address, her place; then the link to hand her. */
export function InviteDialog({ roles, onClose }: { roles: readonly MemberRole[]; onClose: () => void }) {
  const t = useWords()
  const [id, renew] = useState(uuid7)
  const [made, setMade] = useState<{ link: string; name: string }>()
  const [wrong, setWrong] = useState<string>()
  const [busy, setBusy] = useState(false)
  const send = async (form: FormData) => {
    setBusy(true)
    const name = textIn(form, 'name')
    const told = await inviteByLink(id, { name, email: textIn(form, 'email'), role: textIn(form, 'role'), languages: form.getAll('languages') })
    setBusy(false)
    if (told.status === 'applied' && told.link) return setMade({ link: told.link, name })
    if (told.status === 'refused') renew(uuid7()) // another try is another invitation
    setWrong(told.status === 'refused' ? t.refusal(told.code, told.args).text : t('web-not-sent'))
  }
  return (
    <Dialog open onClose={onClose} title={t('access-team-invite')} close={t('web-close')}>
      {made ? <LinkShown link={made.link} name={made.name} onClose={onClose} /> : (
        <form onSubmit={onForm(send)}>
          {wrong && <p role="alert" className="error">{wrong}</p>}
          <TextField name="name" label={t('access-team-name')} autoComplete="off" />
          <TextField name="email" label={t('access-email')} type="email" autoComplete="off" dir="ltr" />
          <SelectField name="role" label={t('access-team-role')} options={roles.map((role) => ({ value: role, label: t(`access-role-${role}`) }))} />
          <Checks name="languages" label={t('access-team-languages')} values={['fr']} options={Object.entries(languages).map(([value, { name }]) => ({ value, label: name }))} />
          <Actions><Button disabled={busy}>{t('access-team-make-link')}</Button></Actions>
        </form>
      )}
    </Dialog>
  )
}
