import { useState } from 'react'
import { TextField } from '#site/fields.tsx'
import { Dialog } from './components/dialog.tsx'
import { unlocked } from './data.ts'
import { useWords } from './words.ts'

/** Fifteen minutes without a gesture: the screen is covered, nothing typed is lost, and it opens again with the password. */
export function Lock({ open }: { open: boolean }) {
  const t = useWords()
  const [wrong, setWrong] = useState(false)
  const unlock = async (form: FormData) => {
    const response = await fetch('/entrer/deverrouiller', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ password: form.get('password') }) }).catch(() => undefined)
    setWrong(!response?.ok)
    if (response?.ok) unlocked()
  }
  return (
    <Dialog open={open} onClose={() => { if (open) location.assign(`/${t.lang}/entrer`) }} title={t('web-locked')} close={t('web-sign-out')}>
      <p>{t('web-locked-why')}</p>
      <form action={unlock}>
        <TextField name="password" label={t('web-password')} type="password" autoComplete="current-password" error={wrong ? t('web-wrong-password') : undefined} />
        <button className="button">{t('web-unlock')}</button>
      </form>
    </Dialog>
  )
}
