import { useState } from 'react'
import { TextField } from '#site/fields.tsx'
import { Button } from '#site/parts.tsx'
import type { unlockByKey, unlockByPassword, Unlocked } from '#modules/access/screens/key.ts'
import { onForm } from './act.tsx'
import { Dialog } from './components/dialog.tsx'
import { unlocked } from './data.ts'
import { useWords } from './words.ts'

/** The way to the door travels when it is needed: to unlock asks the server anyway. Out of reach, it says so. */
const door = (ask: (door: { unlockByKey: typeof unlockByKey; unlockByPassword: typeof unlockByPassword }) => Promise<Unlocked>): Promise<Unlocked> =>
  import('#modules/access/screens/key.ts').then(ask, () => ({ status: 'unreached' }))

/** Fifteen minutes without a gesture: the screen is covered, nothing typed is lost, and it opens again with the password or a key; with a click in a demonstration. */
export function Lock({ open, demonstration }: { open: boolean; demonstration: boolean }) {
  const t = useWords()
  const [wrong, setWrong] = useState<string>()
  const leave = () => location.assign(`/${t.lang}/entrer`)
  const said = (told: Unlocked) => {
    if (told.status === 'gone') return leave()
    setWrong(told.status === 'refused' ? t.refusal(told.code, told.args).text : told.status === 'unreached' ? t('web-unreached') : undefined)
    if (told.status === 'open') unlocked()
  }
  const byPassword = async (form: FormData) => said(await door(({ unlockByPassword }) => unlockByPassword(String(form.get('password') ?? ''))))
  return (
    <Dialog open={open} onClose={() => { if (open) leave() }} title={t('web-locked')} close={t('web-sign-out')}>
      <p>{t('web-locked-why')}</p>
      <form onSubmit={onForm(byPassword)}>
        {!demonstration && <TextField name="password" label={t('web-password')} type="password" autoComplete="current-password" error={wrong} />}
        {demonstration && wrong && <p role="alert" className="error">{wrong}</p>}
        <div className="actions">
          <Button>{t('web-unlock')}</Button>
          {!demonstration && 'PublicKeyCredential' in window && <Button kind="quiet" type="button" onClick={() => void door(({ unlockByKey }) => unlockByKey()).then(said)}>{t('access-key-use')}</Button>}
        </div>
      </form>
    </Dialog>
  )
}
