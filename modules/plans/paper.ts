import { texts } from '#app/texts.ts'
import { isShipped, type Lang } from '#kernel/languages.ts'
import { saidIn, typed, type Paper, type Step as Line, type Words } from '#site/paper/model.ts'
import type { Goal, Standing, Step } from './rules.ts'
import { nameOfPlan, stepParts } from './words.tsx'

/** What a paper is made of: the plan as both sides read it. `agreed_on`: the day of her last agreement. */
export interface OnPaper {
  lang: string; name: string; organisation: { name: string; phone: string | null }; names: Readonly<Record<'fr' | 'en' | 'ar', string>>
  today: string; standing: Standing; agreed_on: string | null; goals: readonly Goal[]
}

/** The plan on paper, in her language and in French beside it: what is set aside stays out of it. Her own words are written once, as she wrote them. */
export const planPaper = (plan: OnPaper): Paper => {
  const lang: Lang = isShipped(plan.lang) ? plan.lang : 'fr', said = saidIn(lang === 'fr' ? [texts('fr')] : [texts(lang), texts('fr')])
  const stepLine = (step: Step): Line => ({
    done: step.state === 'done', words: typed(step.words, lang),
    more: [
      said((t) => stepParts(t, step).map(({ text }) => text).join(' · ')), ...step.stages.map(({ words, on }): Words => (on === null ? [typed(words, lang)] : [typed(words, lang), ...said((t) => t('plans-stage-on', { day: on }))])),
      ...(step.skills.length === 0 ? [] : [said((t) => `${t('plans-skills')} ${step.skills.join(' · ')}`)]), ...(step.state_words ? [[typed(`« ${step.state_words} »`, lang)]] : []),
    ],
  })
  return {
    lang, title: said((t) => nameOfPlan(t, plan.names)), name: typed(plan.name, lang),
    over: [typed([plan.organisation.name, plan.organisation.phone].filter(Boolean).join(' · '), 'fr')],
    foot: said((t) => t('plans-paper-free')),
    blocks: [
      { kind: 'text', words: said((t) => `${t('plans-paper-lead', { day: plan.today })} ${t(`plans-stands-${plan.standing}`, { day: plan.agreed_on ?? '' })}`) },
      ...plan.goals.filter(({ state }) => state === 'open' || state === 'reached').flatMap((goal) => [
        { kind: 'heading' as const, words: [typed(goal.words, lang), ...(goal.state === 'open' ? [] : said((t) => t('plans-goal-state', { state: goal.state })))] },
        ...(goal.beside ? [{ kind: 'quote' as const, over: said((t) => t('plans-mine-words')), words: typed(goal.beside, lang) }] : []),
        { kind: 'steps' as const, steps: goal.steps.filter(({ state }) => state === 'open' || state === 'done').map(stepLine) },
      ]),
      { kind: 'signatures', over: [[typed(plan.name, lang)], said((t) => t('plans-paper-counsellor')), said((t) => t('plans-paper-date'))] },
    ],
  }
}
