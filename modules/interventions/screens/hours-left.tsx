import { Button } from '#site/parts.tsx'
import { useAct, type Done } from '#web/act.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { confirmLeft } from '../confirm-left.ts'
import type { hoursLeft } from '../left.query.ts'
import { waitingIn } from '../words.ts'
import style from './hours.module.css'

const left = remote<typeof hoursLeft>('interventions.hours-left'), confirm = remote<typeof confirmLeft>('interventions.confirm-left')

/** For whoever coordinates or directs: hours of those who left, to confirm up to that day, and who confirmed them. Nothing for the others. */
export function HoursLeft({ done }: { done: Done }) {
  const t = useWords(), { view } = useView(left, {}), { act, busy, wrong } = useAct()
  if (!view || view.members.length === 0) return null
  const save = async (one: (typeof view.members)[number]) => { if (await act(confirm, { member: one.id })) done(t('interventions-left-done', { name: one.name })) }
  return (
    <Section title={t('interventions-left')}>
      <p className="quiet small">{t('interventions-left-why')}</p>
      {wrong}
      <ul className={style.open}>{view.members.map((one) => (
        <li key={one.id}>
          <span>{one.name}<span className="cell-more">{one.waits ? <>{t('interventions-left-on', { day: one.left_on })} · {waitingIn(t, one)}</> : one.confirmed && t('interventions-left-by', { day: one.confirmed.on, by: one.confirmed.by })}</span></span>
          {one.waits && <Button kind="quiet" type="button" disabled={busy} onClick={() => void save(one)}>{t('interventions-left-confirm', { name: one.name })}</Button>}
        </li>
      ))}</ul>
    </Section>
  )
}
