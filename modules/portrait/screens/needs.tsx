import { telOf } from '#modules/directory/phone.ts'
import { resourceNamed } from '#modules/directory/words.ts'
import type { addGoal } from '#modules/plans/add-goal.ts'
import type { addStep } from '#modules/plans/add-step.ts'
import { Notice } from '#site/parts.tsx'
import { childId } from '#kernel/uuid.ts'
import { useAct, type Done } from '#web/act.tsx'
import { remote } from '#web/data.ts'
import { useWords } from '#web/words.ts'
import type { Portrait } from './portrait.tsx'
import style from './portrait.module.css'

const goal = remote<typeof addGoal>('plans.add-goal'), step = remote<typeof addStep>('plans.add-step')
type Need = Portrait['needs'][number]
/** A roof is a housing step; the rest is found with another service. */
const kindOf = ({ need }: Need) => (need === 'housing' ? 'housing' : need === 'safety' ? 'health' : 'service')

/** Basic needs first: what is missing today comes with whom to call, where to refer and a line for the plan. Nothing is closed by it. */
export function Needs({ of: v, done, onAsk }: { of: Portrait; done: Done; onAsk: () => void }) {
  const t = useWords(), raised = v.needs.filter((one) => one.raised), others = v.needs.filter((one) => !one.raised)
  const state = (one: Need) => t('portrait-need-state', { state: one.state ?? (one.kept ? 'kept' : one.raised ? 'window' : 'unasked') })
  return (
    <>
      {raised.length > 0 && (
        <Notice kind="care" title={t('portrait-needs')}>
          <p>{t('portrait-needs-what')}</p>
          <ul className={style.raised}>{raised.map((one) => <Raised key={one.need} of={one} state={state(one)} portrait={v} done={done} />)}</ul>
        </Notice>
      )}
      <p className={`small ${style.settled}`}>
        {raised.length === 0 && <strong>{t('portrait-needs')}</strong>}
        {others.map((one) => <span key={one.need}>{t('portrait-need', { need: one.need })} <span className="quiet">{state(one)}</span></span>)}
        {v.may.write.can && <button type="button" className="link" onClick={onAsk}>{t('portrait-needs-ask')}</button>}
      </p>
    </>
  )
}

function Raised({ of: one, state, portrait: v, done }: { of: Need; state: string; portrait: Portrait; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct(), { need } = one
  const plan = async () => {
    if (!await act(goal, { person: v.person.id, goal: one.goal, words: t('portrait-need-goal', { need }) })) return
    await act(step, { goal: one.goal, step: childId(one.goal, 'first step'), kind: kindOf(one), words: t('portrait-need-step', { need }), who: 'counsellor' })
    done(t('portrait-need-planned-done'))
  }
  return (
    <li>
      <p><strong>{t('portrait-need', { need })}</strong> <span className="quiet">{state}{one.said_at && <>, {t.day(one.said_at.slice(0, 10))}</>}</span></p>
      {one.numbers.length > 0 && <ul className={style.calls} aria-label={t('portrait-need-numbers')}>{one.numbers.map((row) => <li key={row.id}><Call of={row} /></li>)}</ul>}
      {wrong}
      <p className={style.does}>
        {v.may.write.can && (one.planned ? <a href={`/app/personnes/${v.person.id}?partie=plan`}>{t('portrait-need-planned')}</a> : <button type="button" className="link" disabled={busy} onClick={() => void plan()}>{t('portrait-need-plan')}<span className="vh"> : {t('portrait-need', { need })}</span></button>)}
        {v.may.send.can && <a href={`/app/personnes/${v.person.id}/referer`}>{t('portrait-need-send')}<span className="vh"> : {t('portrait-need', { need })}</span></a>}
      </p>
    </li>
  )
}

/** Who answers, to tap; a number that is its own name is said once. */
function Call({ of: row }: { of: Need['numbers'][number] }) {
  const t = useWords(), { text } = resourceNamed(t.lang, row)
  if (!row.phone) return text
  return text.startsWith(row.phone) ? <a href={telOf(row.phone)}>{text}</a> : <>{text} <a href={telOf(row.phone)}><bdi dir="ltr">{row.phone}</bdi></a></>
}
