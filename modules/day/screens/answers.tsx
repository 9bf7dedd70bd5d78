import type { acknowledgeReferrals } from '#modules/referral/acknowledge-all.ts'
import { leftIn, StatusTag } from '#modules/referral/words.tsx'
import { useAct, type Done } from '#web/act.tsx'
import { Clock } from '#web/components/clock.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import style from './day.module.css'
import type { Day } from './day.tsx'

const seen = remote<typeof acknowledgeReferrals>('referral.acknowledge-all')
/** As many as are read at a glance; the others are one step away. */
const MOST = 10

/** What came back from those who were asked. A yes is seen with the others in one gesture; a question and a refusal are opened, because somebody waits for what follows. */
export function Answers({ of: { answers, may }, done }: { of: Day; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const good = answers.filter((r) => r.status === 'accepted').map((r) => r.id)
  const see = async () => { if (await act(seen, { referrals: good })) done(t('day-answers-seen-done', { count: good.length })) }
  return (
    <Section title={t('day-answers')} tools={<a className="small" href="/app/references/envoyees?etat=answered">{t('day-see-all')}</a>}>
      {wrong}
      <ul className="lines">
        {answers.slice(0, MOST).map((r) => <li key={r.id}><a href={`/app/references/${r.id}`}>{r.called ?? t('referral-somebody')}<span className="quiet">{', '}{r.to}</span></a><span className={style.end}><StatusTag status={r.status} t={t} /> {r.clock && <Clock text={leftIn(t, r.clock.left)} left={r.clock.left} of={r.clock.of} on={r.clock.on} />}</span></li>)}
      </ul>
      <p className="actions">
        {may.acknowledge.can && good.length > 1 && <button type="button" className="button quiet" disabled={busy} onClick={() => void see()}>{t('day-answers-seen', { count: good.length })}</button>}
        {answers.length > MOST && <a href="/app/references/envoyees?etat=answered">{t('day-answers-more', { count: answers.length - MOST })}</a>}
      </p>
    </Section>
  )
}
