import type { ReactNode } from 'react'
import type { Held } from './data.ts'
import { Empty } from './components/empty.tsx'
import { Missing } from './missing.tsx'
import { useWords } from './words.ts'

/** Shows a view once it is there, and says plainly when it is loading, refused or out of reach; what was known stays. */
export function Show<V>({ of, children }: { of: Held<V> & { reload(): void }; children: (view: V) => ReactNode }) {
  const t = useWords()
  if (of.view !== undefined) {
    return <>{of.state === 'unreached' && <p role="status" className="notice">{t('web-unreached')} <button type="button" className="link" onClick={of.reload}>{t('web-try-again')}</button></p>}{children(of.view)}</>
  }
  if (of.state === 'loading') return <p role="status">{t('web-loading')}</p>
  // A view that answers to an address alone: what is not found, or no address at all.
  if (of.state === 'refused' && (of.code === 'kernel.not-found' || of.code === 'kernel.invalid-input')) return <Missing />
  if (of.state === 'refused') return <div role="alert"><Empty title={t('web-refused')} actions={<a href="/app/">{t('web-go-home')}</a>}>{of.code && t.refusal(of.code).text}</Empty></div>
  return <p role="alert">{t('web-unreached')} <button type="button" className="link" onClick={of.reload}>{t('web-try-again')}</button></p>
}
