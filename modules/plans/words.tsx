import type { ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import type { Step } from './rules.ts'

/** What the network calls a plan, in the reader's language. */
export const nameOfPlan = (t: Translator, names: Readonly<Record<'fr' | 'en' | 'ar', string>>): string => names[t.lang === 'en' || t.lang === 'ar' ? t.lang : 'fr']

/** Who does it, around when, where, and what she says of it. `typed`: somebody's own words. `name`: hers on the staff side, nothing where she reads. */
export const stepParts = (t: Translator, step: Step, name?: string): { text: string; typed?: true }[] => {
  const who = step.who === 'other' && step.who_name ? { text: step.who_name, typed: true as const } : { text: name === undefined ? t('plans-who', { who: step.who }) : t('plans-who-name', { who: step.who, name }) }
  const reached = step.stages.filter(({ on }) => on !== null).length
  return [
    who,
    ...(step.kind === 'other' ? [] : [{ text: t('plans-kind', { kind: step.kind }) }]), ...(step.level ? [{ text: t('plans-level', { level: step.level }) }] : []),
    ...(step.place ? [{ text: step.place, typed: true as const }] : []),
    ...(step.by_on && step.state === 'open' ? [{ text: t('plans-by', { day: step.by_on }) }] : []),
    ...(step.stages.length > 0 ? [{ text: t('plans-stages-count', { reached, count: step.stages.length }) }] : []),
    ...(step.state === 'open' ? [] : [{ text: t('plans-step-state', { state: step.state }) }]), ...(step.state !== 'open' && step.state_on ? [{ text: t('plans-on', { day: step.state_on }) }] : []),
  ]
}

/** The small line under a step. */
export const stepDetail = (t: Translator, step: Step, name?: string): ReactNode => (
  <>
    {stepParts(t, step, name).map(({ text, typed }, i) => <span key={i}>{i > 0 && ' · '}{typed ? <bdi dir="auto">{text}</bdi> : text}</span>)}
    {step.skills.length > 0 && <><br />{t('plans-skills')} {step.skills.map((skill, i) => <span key={i}>{i > 0 && ' · '}<bdi dir="auto">{skill}</bdi></span>)}</>}
    {step.state_words && <><br /><bdi dir="auto">« {step.state_words} »</bdi></>}
  </>
)
