import type * as z from 'zod'
import { childId } from '#kernel/uuid.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import type { logIntervention } from '#modules/interventions/log.ts'
import { monthOf } from '#modules/interventions/rules.ts'
import type { Journey } from './agenda.ts'
import { chanceOf, type Chance } from './random.ts'
import type { Held, Story } from './story.ts'
import type { Member } from './teams.ts'
import { dayAfter, dayOf, instantAt, soonAfter } from './time.ts'
import words from './words.json' with { type: 'json' }

type Way = Pick<z.input<(typeof logIntervention)['input']>, 'kind' | 'mode' | 'place' | 'direct'>
const usual: Way = { kind: 'individual', mode: 'in-person', place: 'here', direct: 60 }
const ways: readonly (readonly [Way, number])[] = [
  [usual, 55], [{ kind: 'individual', mode: 'in-person', place: 'here', direct: 45 }, 15], [{ kind: 'individual', mode: 'phone', direct: 20 }, 14],
  [{ kind: 'individual', mode: 'video', direct: 30 }, 5], [{ kind: 'third-party', mode: 'in-person', place: 'partner', direct: 75 }, 5], [{ kind: 'writing', mode: 'email', direct: 10 }, 6],
]

/** Whose month is already due to be confirmed. */
const due = new WeakMap<Story, Set<string>>()
async function* confirming({ stage }: Story, member: Member, at: string, through_on: string): Journey {
  await stage.play(member.session, at, 'interventions.confirm', { through_on })
}
/** Hours of a month are confirmed on the first working day of the next one; now and then they wait. */
const confirmLater = (s: Story, member: Member, month: string): void => {
  const end = dayAfter(monthOf(dayAfter(month, 31)), -1), on = addWorkdays(end, 1), name = `confirm ${member.id} ${month}`, all = due.get(s) ?? new Set()
  due.set(s, all)
  if (all.has(name) || (member.until !== undefined && member.until <= on)) return
  all.add(name)
  if (chanceOf(`${s.seed} ${name}`).yes(0.9)) s.agenda.add(instantAt(on, 1_020), name, confirming(s, member, instantAt(on, 1_020), end))
}

/** A meeting, noted in one gesture with what comes next. The first one is always face to face. */
export const noteMeeting = async (s: Story, { participation }: Pick<Held, 'participation'>, counsellor: Member, at: string, next_on: string, first: boolean, c: Chance): Promise<void> => {
  const day = dayOf(at), text = first ? c.of(words.first) : c.of(words.met), kind = c.among([['shared', 84], ['private', 9], ['sensitive', 7]] as const)
  await s.stage.play(counsellor.session, soonAfter(at, 30), 'interventions.log', {
    intervention: childId(participation, `meeting ${at}`), participation, day, next_on, ...(first ? usual : c.among(ways)), indirect: c.of([0, 5, 10, 15]),
    ...(c.yes(0.8) && { note: { kind: kind === 'sensitive' && counsellor.session.role !== 'counsellor' ? 'shared' : kind, text } }),
  })
  confirmLater(s, counsellor, monthOf(day))
}
