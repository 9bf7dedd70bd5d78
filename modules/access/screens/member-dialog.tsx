import { useState } from 'react'
import { uuid7 } from '#kernel/uuid.ts'
import { SelectField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { May, onForm, textIn, useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Section } from '#web/components/frame.tsx'
import { useWords } from '#web/words.ts'
import { changeRole } from '../change-role.ts'
import { depart } from '../depart.ts'
import type { MemberLine } from '../members.ts'
import type { MemberRole } from '../rules.ts'
import { withdrawInvitation } from '../withdraw-invitation.ts'
import { inviteByLink } from './invite-by-link.ts'
import { LinkShown } from './link-shown.tsx'

/** What can be done for one person of the team: another place, a new link, the end of an invitation, her departure. */
export function MemberDialog({ of: m, onClose, done }: { of: MemberLine; onClose: () => void; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [link, setLink] = useState<string>()
  const [refused, setRefused] = useState<string>()
  const close = (text: string, undo?: () => unknown) => { onClose(); done(text, undo) }
  const change = async (form: FormData) => {
    const role = m.can?.roles.find((r) => r === textIn(form, 'role')), before: MemberRole = m.role
    if (role && (await act(changeRole, { member: m.id, role }))) close(t('access-team-changed', { name: m.name, role: t(`access-role-${role}`) }), () => act(changeRole, { member: m.id, role: before }))
  }
  const renew = async () => {
    const told = await inviteByLink(uuid7(), { member: m.id })
    if (told.status === 'applied' && told.link) setLink(told.link)
    else setRefused(told.status === 'refused' ? t.refusal(told.code, told.args).text : t('web-not-sent'))
  }
  return (
    <Dialog open onClose={onClose} title={m.name} close={t('web-close')}>
      {link ? <LinkShown link={link} name={m.name} onClose={onClose} /> : (
        <>
          {wrong}
          {refused && <p role="alert" className="error">{refused}</p>}
          {m.can && m.can.roles.length > 0 && (
            <form onSubmit={onForm(change)}>
              <SelectField name="role" label={t('access-team-other-role')} hint={t('access-team-other-role-hint')} options={m.can.roles.map((role) => ({ value: role, label: t(`access-role-${role}`) }))} />
              <Actions><Button disabled={busy}>{t('access-team-give-role')}</Button></Actions>
            </form>
          )}
          <Section title={t('access-team-new-link')}>
            <p>{t(m.state === 'invited' ? 'access-team-new-link-invited' : 'access-team-new-link-here')}</p>
            <Actions>
              <Button kind="quiet" type="button" onClick={() => void renew()}>{t('access-team-make-link')}</Button>
              {m.state === 'invited' && m.invitation && <Button kind="removal" type="button" onClick={async () => { if (await act(withdrawInvitation, { invitation: m.invitation?.id ?? '' })) close(t('access-team-withdrawn', { name: m.name })) }}>{t('access-team-withdraw')}</Button>}
            </Actions>
          </Section>
          {m.state === 'here' && (
            <Section title={t('access-team-depart')}>
              <p>{t('access-team-depart-what')}</p>
              <May of={{ can: m.can?.depart ?? false, ...(m.can?.why && { why: m.can.why }) }} label={t('access-team-depart')}>
                <Actions><Button kind="removal" type="button" disabled={busy} onClick={async () => { if (await act(depart, { member: m.id })) close(t('access-team-departed', { name: m.name })) }}>{t('access-team-depart-now', { name: m.name })}</Button></Actions>
              </May>
            </Section>
          )}
        </>
      )}
    </Dialog>
  )
}
