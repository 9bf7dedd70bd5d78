import type { Translator } from '#kernel/texts.ts'
import type { Wrong } from '#modules/access/door/show.tsx'
import { SelectField, TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import type { Asked } from './form.ts'

/** What a real network needs to begin: a name, a phone, who answers for privacy, and its first person. */
export function NetworkForm({ to, asked, wrong, organisations, t }: { to: string; asked: Asked; wrong: readonly Wrong[]; organisations: readonly { id: string; name: string }[]; t: Translator }) {
  const said = (field: string) => wrong.find((w) => w.field === field)?.text
  const choices = organisations.map((o) => ({ value: o.id, label: o.name })).sort((a, b) => a.label.localeCompare(b.label, 'fr'))
  return (
    <form method="post" action={to}>
      <h1>{t('setup-network-title')}</h1>
      <TextField name="name" label={t('setup-name')} hint={t('setup-name-hint')} size="full" value={asked.name} error={said('name')} />
      <TextField name="phone" label={t('setup-phone')} hint={t('setup-phone-hint')} type="tel" size="short" dir="ltr" value={asked.phone} error={said('phone')} />
      <TextField name="charge" label={t('setup-charge')} hint={t('setup-charge-hint')} value={asked.charge} error={said('charge')} />
      <TextField name="charge-email" label={t('setup-charge-email')} type="email" dir="ltr" value={asked.chargeEmail} error={said('charge-email')} />
      <h2>{t('setup-you')}</h2>
      <p>{t('setup-you-hint')}</p>
      <TextField name="your-name" label={t('setup-your-name')} autoComplete="name" value={asked.yourName} error={said('your-name')} />
      <TextField name="email" label={t('setup-email')} type="email" autoComplete="email" dir="ltr" value={asked.email} error={said('email')} />
      <SelectField name="organisation" label={t('setup-organisation')} hint={t('setup-organisation-hint')} options={choices} empty={t('setup-organisation-none')} value={asked.organisation} error={said('organisation')} />
      <Actions><Button>{t('setup-install')}</Button></Actions>
    </form>
  )
}
