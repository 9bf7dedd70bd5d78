import { Empty } from './components/empty.tsx'
import { SheetHead } from './components/frame.tsx'
import { useWords } from './words.ts'

/** Nothing at this address: it is incomplete, too old, or another organisation's. */
export function Missing() {
  const t = useWords()
  return <><SheetHead title={t('web-missing')} /><Empty title={t('web-missing-why')} actions={<a href="/app/">{t('web-go-home')}</a>}>{t('web-missing-next')}</Empty></>
}
