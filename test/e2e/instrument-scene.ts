import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { enableInstrument } from '#modules/instruments/enable.ts'
import { noteAnswers } from '#modules/instruments/note-answers.ts'
import { saveDraft } from '#modules/instruments/save-draft.ts'
import { must } from '#test/referral.ts'
import { ownQuestion, ownSheet } from '#test/scenarios/instruments.ts'
import type { World } from '#test/world.ts'

const fr = (text: string) => ({ fr: text, en: '', ar: '' })

/** An instrument of an organisation in force, and somebody's portrait at two dates. */
export const instrumentFor = async (w: World, coordinator: Session, counsellor: Session, person: string): Promise<string> => {
  const instrument = uuid7(), garden = ownQuestion('Envie de jardiner avec nous', { kind: 'yes-no' })
  const days = ownQuestion('Les jours qui vont', { kind: 'many', choices: [{ code: 'c1', label: fr('Mardi') }, { code: 'c2', label: fr('Jeudi') }], when: { key: garden.key, is: 'yes' } })
  const ease = ownQuestion('À l’aise en groupe', { kind: 'scale', class: 'sensitive', 'prefer-not': true, low: fr('pas encore'), high: fr('tout à fait') })
  must(await w.perform(coordinator, saveDraft, { instrument, revision: 0, sheet: ownSheet('Jardin collectif', garden, days, ease, ownQuestion('', { key: 'need.housing', taken: true })) }))
  must(await w.perform(coordinator, enableInstrument, { instrument, revision: 1 }))
  const note = async (answers: Record<string, string>) => must(await w.perform(counsellor, noteAnswers, { person, instrument: 'portrait', answers }))
  await note({ 'need.housing': 'not-now', 'need.food': 'settled', 'portrait.confidence': '3', 'portrait.importance': '8' })
  await w.owner.query("update known_thing set said_at = said_at - interval '61 days' where subject_id = $1 and (key like 'need.%' or key like 'portrait.%')", [person])
  await note({ 'need.housing': 'settled', 'portrait.confidence': '6' })
  return instrument
}
