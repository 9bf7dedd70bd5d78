import { Tabs } from '#web/components/tabs.tsx'
import { useWords } from '#web/words.ts'

/** The two ways of referrals. */
export function Ways({ current }: { current: 'received' | 'sent' }) {
  const t = useWords()
  return <Tabs label={t('referral-ways')} tabs={[{ href: '/app/references', label: t('referral-received'), current: current === 'received' }, { href: '/app/references/envoyees', label: t('referral-sent'), current: current === 'sent' }]} />
}
