import { Proposals } from './proposals.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import { useWords } from '#web/words.ts'
import type { otherServices } from '../other-services.query.ts'

const others = remote<typeof otherServices>('referral.other-services')

/** Where else she may be helped: proposed at once with a refusal, to both sides. She chooses. */
export function OtherServices({ referral }: { referral: string }) {
  const t = useWords(), view = useView(others, { referral })
  return <><p className="quiet">{t('referral-elsewhere-why')}</p><Show of={view}>{(v) => <Proposals services={v.services} t={t} />}</Show></>
}
