import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { addItem } from '#modules/portrait/add-item.ts'
import { addMine } from '#modules/portrait/add-mine.ts'
import { answerChange } from '#modules/portrait/answer-change.ts'
import { askPortraitChange } from '#modules/portrait/ask-change.ts'
import { liftItem } from '#modules/portrait/lift.ts'
import { myPortrait } from '#modules/portrait/mine.query.ts'
import { portraitOfPerson } from '#modules/portrait/of-person.query.ts'
import { rewordItem } from '#modules/portrait/reword.ts'
import { seenMine } from '#modules/portrait/seen-mine.ts'
import { showPortrait } from '#modules/portrait/show.ts'
import { unliftItem } from '#modules/portrait/unlift.ts'
import { withdrawItem } from '#modules/portrait/withdraw.ts'
import { scenario, visit } from './scenario.ts'
import { must, type Setting } from './setting.ts'

/** Somebody whom `a` accompanies, with an obstacle in her portrait and her own link to that file. */
const drawn = async (s: Setting, from?: 'office') => {
  const file = await s.held(from), item = uuid7()
  const hers: Session = { kind: 'link', tenant: file.by.tenant, actor: file.path, role: 'person', zone: 'America/Toronto', subject: file.person }
  must(await s.w.perform(file.by, addItem, { person: file.person, item, plane: 'financial', side: 'obstacle', origin: 'around', words: s.word() }))
  return { ...file, hers, item }
}
const lifted = async (s: Setting) => {
  const file = await drawn(s)
  must(await s.w.perform(file.by, liftItem, { item: file.item, on: s.today(), words: s.word() }))
  return file
}
const asked = async (s: Setting) => {
  const file = await drawn(s)
  must(await s.w.perform(file.hers, askPortraitChange, { words: s.word() }))
  return file
}

export const portraitScenarios = [
  scenario(addItem)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, item: uuid7(), plane: 'family', side: 'strength', origin: 'within', words: s.word() } }
  }),
  scenario(rewordItem)(async (s) => {
    const { by, item } = await drawn(s)
    return { session: by, input: { item, plane: 'professional', origin: 'within', words: s.word() } }
  }),
  scenario(liftItem)(async (s) => {
    const { by, item } = await drawn(s)
    return { session: by, input: { item, on: s.today(), words: s.word() } }
  }),
  scenario(unliftItem)(async (s) => {
    const { by, item } = await lifted(s)
    return { session: by, input: { item } }
  }),
  scenario(withdrawItem)(async (s) => {
    const { by, item } = await drawn(s)
    return { session: by, input: { item } }
  }),
  scenario(showPortrait)(async (s) => {
    const { by, person } = await drawn(s)
    return { session: by, input: { person, revision: 1, how: 'paper', on: s.today(), lang: 'ar' } }
  }),
  scenario(seenMine)(async (s) => ({ session: (await drawn(s)).hers, input: { revision: 1, lang: 'ar' } })),
  scenario(askPortraitChange)(async (s) => ({ session: (await drawn(s)).hers, input: { words: s.word() }, anywhere: true })),
  scenario(answerChange)(async (s) => {
    const { by, person } = await asked(s)
    return { session: by, input: { person } }
  }),
  scenario(addMine)(async (s) => ({ session: (await drawn(s)).hers, input: { plane: 'cultural', side: 'strength', origin: 'around', words: s.word() }, anywhere: true })),
  scenario(portraitOfPerson)(async (s) => {
    const { by, person } = await asked(s)
    return { session: by, input: { person } }
  }),
  scenario(myPortrait)(async (s) => ({ session: (await asked(s)).hers, input: {} })),
]

export const portraitVisits = [
  visit({ name: 'portrait.my-portrait' }, async (s) => ({ session: (await drawn(s)).hers, path: '/mon-dossier/portrait', fields: { revision: '1' } })),
  visit({ name: 'portrait.my-words' }, async (s) => ({ session: (await drawn(s)).hers, path: '/mon-dossier/portrait/mots', fields: { words: s.word(), kind: 'strength-around', plane: 'family' } })),
  visit({ name: 'portrait.my-change' }, async (s) => ({ session: (await drawn(s)).hers, path: '/mon-dossier/portrait/changer', fields: { words: s.word() } })),
]
