import type { ReactNode } from 'react'
import type { PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { Codes } from '#modules/access/code.ts'
import { Path, type Mark } from '#site/path.tsx'
import type { MyPlan } from './my-plan.query.ts'
import { markOf, type Goal } from './rules.ts'
import { stepDetail } from './words.tsx'

/** The form says which file it was written in, so that a code given again leads back there with what was written. */
export const fileField = '_file'
/** What is too long is said and shown again whole, never cut: neither here nor by the browser when somebody pastes (`loose`). */
export const tooLong = ({ t }: PageContext, words: string, most: number): string | undefined => (words.length > most ? t('instruments-error-too-long', { max: most }) : undefined)
export const loose = (most: number) => 5 * most
const isHers = (page: PageContext): boolean => page.session.kind === 'link' && page.session.role === 'person'

/** Goes on in her file at an organisation. Whether her code leads there is asked of the path that it proved, never of what the form says. */
export const enter = async (page: PageContext, codes: Codes, tenant: string): Promise<boolean> => {
  if (!isHers(page)) return false
  const { actor } = page.session, file = (await codes.filesOf(actor)).find((one) => one.tenant_id === tenant)
  if (!file) return false
  await page.become({ tenant: file.tenant_id, actor, role: 'person', subject: file.subject_id })
  return true
}

const ask = async (page: PageContext): Promise<MyPlan | undefined> => {
  const told = await page.ask({ name: 'plans.mine' } as Asked<MyPlan | undefined>, {})
  return told && !('refused' in told) ? told : undefined
}
/** My file at one organisation; undefined when this browser is held to none. A form sent again with her code goes back to the file it was written in. */
export const fileOf = async (page: PageContext, codes: Codes): Promise<MyPlan | undefined> => {
  if (!isHers(page)) return undefined
  const here = await ask(page), wanted = page.form.one(fileField)
  if (here || !wanted) return here
  return await enter(page, codes, wanted) ? ask(page) : undefined
}

export const Objectives = ({ t, goals, next, paused, beside }: { t: PageContext['t']; goals: readonly Omit<Goal, 'beside'>[]; next: string | null; paused: boolean; beside?: (goal: string) => ReactNode }) => (
  <>
    {goals.map((goal) => (
      <section key={goal.id}>
        <h2><bdi dir="auto">{goal.words}</bdi></h2>
        {goal.state !== 'open' && <p className="hint">{t('plans-goal-state', { state: goal.state })}</p>}
        {goal.state_words && <p><bdi dir="auto">« {goal.state_words} »</bdi></p>}
        {beside?.(goal.id)}
        {goal.steps.length > 0 && <Path upright label={goal.words} t={t} marks={goal.steps.filter(({ state }) => state !== 'let-go').map((step): Mark => ({ state: markOf(step, next ?? undefined, paused), label: <bdi dir="auto">{step.words}</bdi>, detail: stepDetail(t, step) }))} />}
      </section>
    ))}
  </>
)
