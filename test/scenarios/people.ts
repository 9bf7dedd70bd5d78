import { uuid7 } from '#kernel/uuid.ts'
import { allPeople } from '#modules/people/all.query.ts'
import { comeBack } from '#modules/people/come-back.ts'
import { endParticipation } from '#modules/people/end.ts'
import { personFile } from '#modules/people/file.query.ts'
import { findPeople } from '#modules/people/find.query.ts'
import { handOver } from '#modules/people/hand-over.ts'
import { myPeople } from '#modules/people/mine.query.ts'
import { noteThing } from '#modules/people/note-thing.ts'
import { renamePerson } from '#modules/people/rename.ts'
import { resumeParticipation } from '#modules/people/resume.ts'
import { setNext } from '#modules/people/set-next.ts'
import { scenario } from './scenario.ts'
import { must, type Setting } from './setting.ts'

const ended = async (s: Setting) => {
  const file = await s.held()
  must(await s.w.perform(file.by, endParticipation, { participation: file.participation, reason: 'reached' }))
  return file
}

export const peopleScenarios = [
  scenario(setNext)(async (s) => {
    const { by, participation } = await s.held('office')
    return { session: by, input: { participation, next_on: s.inDays(7), met_on: s.today() } }
  }),
  scenario(handOver)(async (s) => {
    const { by, participation } = await s.held()
    return { session: by, input: { participation, counsellor: s.w.as('a.coordinator').actor } }
  }),
  scenario(endParticipation)(async (s) => {
    const { by, participation } = await s.held('office')
    return { session: by, input: { participation, reason: 'reached' } }
  }),
  scenario(resumeParticipation)(async (s) => {
    const { by, participation } = await ended(s)
    return { session: by, input: { participation, next_on: s.inDays(2) } }
  }),
  scenario(comeBack)(async (s) => {
    const { by, person } = await ended(s)
    return { session: by, input: { person, participation: uuid7(), service: s.serviceAt('a'), counsellor: by.actor, next_on: s.inDays(5) } }
  }),
  scenario(renamePerson)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, called: s.word(), family_name: s.word(), birth_year: 1980, lang: 'fr' } }
  }),
  scenario(noteThing)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person, key: 'contact.avoid', value: s.word() } }
  }),
  scenario(myPeople)(async (s) => ({ session: (await s.held()).by, input: {} })),
  scenario(allPeople)(async (s) => ({ session: (await s.held()).by, input: {} })),
  scenario(personFile)(async (s) => {
    const { by, person } = await s.held()
    return { session: by, input: { person } }
  }),
  scenario(findPeople)(async (s) => {
    const { by, person } = await s.held()
    const [row] = await s.w.rows('select called from person where id = $1', [person])
    return { session: by, input: { words: String(row?.['called']) } }
  }),
]
