import { childId } from '#kernel/uuid.ts'
import type { Sheet, SheetQuestion } from '#modules/instruments/sheet.ts'
import type { Journey } from './agenda.ts'
import { chanceOf, type Chance } from './random.ts'
import type { Story } from './story.ts'
import { inRole, type Member, type Team } from './teams.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import { atWork, soonAfter } from './time.ts'

const words = (fr: string, en: string) => ({ fr, en, ar: '' }), none = words('', '')
const asked = (key: string, label: Sheet['title'], why: Sheet['title'], more: Partial<SheetQuestion>): SheetQuestion =>
  ({ key: `own.q${key}`, taken: false, label, why, kind: 'text', class: 'plain', needed: false, 'prefer-not': false, choices: [], low: none, high: none, when: null, ...more })
const workshops: Sheet = {
  title: words('Nos ateliers', 'Our workshops'), purpose: words('Proposer des ateliers qui vous conviennent.', 'To offer workshops that suit you.'),
  questions: [
    asked('ateliers', words('Envie d’un atelier en groupe', 'Would like a group workshop'), words('Personne n’y est obligé. Nous gardons une place à qui en veut.', 'It is up to each person. We keep a place for whoever wants one.'), { kind: 'yes-no' }),
    asked('themes', words('Les ateliers qui attirent', 'The workshops that appeal'), words('Nous les offrons quand assez de gens les veulent.', 'We offer them when enough people want them.'), {
      kind: 'many', when: { key: 'own.qateliers', is: 'yes' }, choices: [{ code: 'cuisine', label: words('Cuisine collective', 'Collective kitchen') }, { code: 'ordinateur', label: words('Ordinateur', 'Computer') }, { code: 'parole', label: words('Prendre la parole', 'Speaking up') }],
    }),
    asked('groupe', words('À l’aise en groupe', 'At ease in a group'), words('Pour former de petits groupes où l’on se sent bien.', 'To form small groups where people feel well.'), { kind: 'scale', class: 'sensitive', 'prefer-not': true, low: words('pas encore', 'not yet'), high: words('tout à fait', 'completely') }),
  ],
}
const instrumentOf = (team: Team): string => childId(team.tenant, 'our workshops')
/** Organisations with an instrument of their own: every second one. */
const hasOwn = (team: Team): boolean => chanceOf(team.slug).yes(0.6)

/** An organisation writes its own questions, and asks them from then on. */
export const ownInstruments = (s: Story, teams: readonly Team[], from: string): void => {
  for (const team of teams.filter(hasOwn)) {
    const [coordinator] = inRole(team, s.today, 'coordinator'), instrument = instrumentOf(team), at = atWork(addWorkdays(from, 1), chanceOf(`${s.seed} own ${team.slug}`))
    if (coordinator) s.agenda.add(at, `own ${team.slug}`, (async function* (): Journey {
      await s.stage.play(coordinator.session, at, 'instruments.save-draft', { instrument, revision: 0, sheet: workshops })
      await s.stage.play(coordinator.session, soonAfter(at, 20), 'instruments.enable', { instrument, revision: 1 })
      s.own.add(team.tenant)
    })())
  }
}

const wanted = ['Un métier dehors, avec des gens.', 'Cuisinière, ou aide dans une cuisine.', 'Je ne sais pas encore. Quelque chose de calme.', 'L’entretien, le jour.', 'Travailler avec des enfants.']

/** What is filled in with her at some meetings: the work she looks for, more at ease with time, and the organisation's own questions. */
export const answersAt = async (s: Story, team: Team, counsellor: Member, person: string, participation: string, at: string, count: number): Promise<void> => {
  const c: Chance = chanceOf(`${s.seed} answers ${participation} ${count}`)
  const note = (instrument: string, answers: Record<string, string | string[]>) => s.stage.play(counsellor.session, soonAfter(at, 36), 'instruments.note-answers', { person, instrument, answers }, instrument)
  if ((count === 1 && c.yes(0.5)) || (count > 1 && c.yes(0.15))) {
    await note('emploi', { ...(count === 1 && { 'work.wanted': c.of(wanted), 'work.hours': c.of([['full', 'day'], ['part', 'day'], ['part', 'evening']]) }), 'work.confidence': String(Math.min(10, c.int(2, 5) + count)) })
  }
  if (count === 0 && s.own.has(team.tenant) && c.yes(0.4)) {
    const wants = c.yes(0.7)
    await note(instrumentOf(team), { 'own.qateliers': wants ? 'yes' : 'no', ...(wants && { 'own.qthemes': [c.of(['cuisine', 'ordinateur', 'parole'])] }), 'own.qgroupe': String(c.int(2, 9)) })
  }
}
