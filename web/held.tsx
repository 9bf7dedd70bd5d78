import type { ReactNode } from 'react'
import type { Held } from './data.ts'
import { useWords } from './words.ts'

/** Shows a view once it is there, and says plainly when it is loading, refused or out of reach; what was known stays. */
export function Show<V>({ of, children }: { of: Held<V> & { reload(): void }; children: (view: V) => ReactNode }) {
  const t = useWords()
  if (of.view !== undefined) {
    return <>{of.state === 'unreached' && <p role="status" className="notice">{t('web-unreached')} <button type="button" className="link" onClick={of.reload}>{t('web-try-again')}</button></p>}{children(of.view)}</>
  }
  if (of.state === 'loading') return <p role="status">{t('web-loading')}</p>
  if (of.state === 'refused') return <p role="alert">{of.code === undefined ? t('web-refused') : t.refusal(of.code).text}</p>
  return <p role="alert">{t('web-unreached')} <button type="button" className="link" onClick={of.reload}>{t('web-try-again')}</button></p>
}
