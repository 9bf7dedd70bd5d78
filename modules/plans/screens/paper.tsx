import { nameIn } from '#modules/people/words.ts'
import { Button } from '#site/parts.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { planOfPerson } from '../of-person.query.ts'
import { nameOfPlan, stepDetail } from '../words.tsx'
import style from './plan.module.css'
import type { Plan } from './plan.tsx'

const plan = remote<typeof planOfPerson>('plans.of-person')

/** The plan on one sheet, to give her and to sign: what is set aside stays out of it. */
export function PlanPaper({ params }: ScreenProps) {
  return <Show of={useView(plan, { person: params['person'] ?? '' })}>{(v) => <Sheet of={v} />}</Show>
}

function Sheet({ of: v }: { of: Plan }) {
  const t = useWords(), name = nameIn(v.person)
  const goals = v.goals.filter(({ state }) => state === 'open' || state === 'reached')
  return (
    <div className={style.paper}>
      <SheetHead over={nameOfPlan(t, v.names)} title={name} tools={<><Button href={`/papiers/plan/${v.person.id}.pdf`}>{t('plans-pdf')}</Button><Button kind="quiet" type="button" onClick={() => print()}>{t('plans-print')}</Button><Button kind="quiet" href={`/app/personnes/${v.person.id}?partie=plan`}>{t('plans-back')}</Button></>} />
      <p className="quiet">{t('plans-paper-lead', { day: v.today })} {t(`plans-stands-${v.standing}`, { day: v.versions[0]?.agreed_on ?? '' })}</p>
      {goals.map((goal, n) => (
        <section key={goal.id}>
          <h2><span className="quiet">{n + 1}.</span> <bdi dir="auto">{goal.words}</bdi></h2>
          {goal.beside && <blockquote className={style.hers}><p className="small quiet">{t('plans-beside', { name: v.person.called })}</p><p dir="auto">{goal.beside}</p></blockquote>}
          <ul className={style.boxes}>
            {goal.steps.filter(({ state }) => state === 'open' || state === 'done').map((step) => (
              <li key={step.id} className={step.state === 'done' ? style.ticked : undefined}><bdi dir="auto">{step.words}</bdi> <span className="cell-more">{stepDetail(t, step, v.person.called)}</span>{step.stages.map((stage) => <span key={stage.words} className="cell-more"><bdi dir="auto">{stage.words}</bdi>{stage.on && <> · {t('plans-stage-on', { day: stage.on })}</>}</span>)}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{t('plans-paper-free')}</p>
      <div className={style.signatures}><p>{name}</p><p>{t('plans-paper-counsellor')}</p><p>{t('plans-paper-date')}</p></div>
    </div>
  )
}
