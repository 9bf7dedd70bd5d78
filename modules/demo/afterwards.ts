import type { Journey } from './agenda.ts'
import { chanceOf } from './random.ts'
import type { Asked, Story } from './story.ts'
import { atHome, dayAfter, dayOf } from './time.ts'

/** What some do later, with their code, in the evening: correct an answer, take back an agreement, stop. */
export const afterwards = (s: Story, asked: Asked, sent: string): void => {
  const { plan } = asked, c = chanceOf(`${s.seed} afterwards ${plan.key}`)
  if (plan.agrees) return
  const what = c.among([['nothing', 90], ['correct', 5], ['take-back', 2], ['stop', 3]] as const), at = atHome(dayAfter(dayOf(sent), c.int(1, 12)), c)
  if (what === 'correct') s.agenda.add(at, `${plan.key} corrects`, correcting(s, asked, at))
  if (what === 'take-back') s.agenda.add(at, `${plan.key} takes back`, takingBack(s, asked, at))
  if (what === 'stop') s.agenda.add(at, `${plan.key} stops`, stopping(s, asked, at))
}

async function* correcting(s: Story, { request, her, plan: { person } }: Asked, at: string): Journey {
  const answers = { 'contact.how': ['phone'], 'contact.phone': person.phone, 'contact.message': 'yes', 'contact.when': ['morning'] }
  await s.stage.play(her, at, 'intake.answer', { request, answers })
}
async function* takingBack(s: Story, { request, her }: Asked, at: string): Journey {
  const [consent] = await s.rows.consents(request)
  if (consent) await s.stage.play(her, at, 'consent.withdraw', { request, consent })
}
async function* stopping(s: Story, { request, her }: Asked, at: string): Journey {
  await s.stage.play(her, at, 'intake.withdraw', { request })
}
