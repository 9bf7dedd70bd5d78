import { useState } from 'react'
import { Button, Notice } from '#site/parts.tsx'
import { useWords } from '#web/words.ts'

/** The link, to copy and hand over: it is not shown again. */
export function LinkShown({ link, name, onClose }: { link: string; name: string; onClose: () => void }) {
  const t = useWords(), [copied, setCopied] = useState(false)
  const copy = async () => setCopied(await navigator.clipboard.writeText(link).then(() => true, () => false))
  return (
    <>
      <p>{t('access-link-for', { name })}</p>
      <label htmlFor="link">{t('access-link')}</label>
      <input id="link" className="input full" readOnly dir="ltr" value={link} onFocus={(event) => event.currentTarget.select()} />
      <Notice kind="care"><p>{t('access-link-once')}</p></Notice>
      <p role="status">{copied ? t('access-link-copied') : ''}</p>
      <div className="actions"><Button type="button" onClick={() => void copy()}>{t('access-link-copy')}</Button><Button kind="quiet" type="button" onClick={onClose}>{t('web-close')}</Button></div>
    </>
  )
}
