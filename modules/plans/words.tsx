import type { ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import type { Step } from './rules.ts'

/** What the network calls a plan, in the reader's language. */
export const nameOfPlan = (t: Translator, names: Readonly<Record<'fr' | 'en' | 'ar', string>>): string => names[t.lang === 'en' || t.lang === 'ar' ? t.lang : 'fr']

/** Who does it, around when, where, and what she says of it: the small line under a step. `name`: hers on the staff side, nothing where she reads. */
export const stepDetail = (t: Translator, step: Step, name?: string): ReactNode => {
  const who = step.who === 'other' && step.who_name ? <bdi dir="auto">{step.who_name}</bdi> : name === undefined ? t('plans-who', { who: step.who }) : t('plans-who-name', { who: step.who, name })
  const reached = step.stages.filter(({ on }) => on !== null).length
  const parts: ReactNode[] = [
    who,
    ...(step.kind === 'other' ? [] : [t('plans-kind', { kind: step.kind })]), ...(step.level ? [t('plans-level', { level: step.level })] : []),
    ...(step.place ? [<bdi key="place" dir="auto">{step.place}</bdi>] : []),
    ...(step.by_on && step.state === 'open' ? [t('plans-by', { day: step.by_on })] : []),
    ...(step.stages.length > 0 ? [t('plans-stages-count', { reached, count: step.stages.length })] : []),
    ...(step.state === 'open' ? [] : [t('plans-step-state', { state: step.state })]), ...(step.state !== 'open' && step.state_on ? [t('plans-on', { day: step.state_on })] : []),
  ]
  return (
    <>
      {parts.map((part, i) => <span key={i}>{i > 0 && ' · '}{part}</span>)}
      {step.skills.length > 0 && <><br />{t('plans-skills')} {step.skills.map((skill, i) => <span key={i}>{i > 0 && ' · '}<bdi dir="auto">{skill}</bdi></span>)}</>}
      {step.state_words && <><br /><bdi dir="auto">« {step.state_words} »</bdi></>}
    </>
  )
}
