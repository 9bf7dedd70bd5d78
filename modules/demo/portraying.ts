import { childId } from '#kernel/uuid.ts'
import portraits from './portraits.json' with { type: 'json' }
import { chanceOf } from './random.ts'
import type { Held, Story } from './story.ts'
import { dayOf, soonAfter } from './time.ts'

interface Line { plane: 'personal' | 'family' | 'cultural' | 'financial' | 'professional'; side: 'strength' | 'obstacle'; origin: 'within' | 'around'; words: string; lifted?: string }
const told = portraits as readonly { levels: { before: number; after: number; importance: number }; need?: 'housing' | 'food'; lines: readonly Line[] }[]

/** What she says of herself, line by line, with the essentials and how she sees what is ahead; `later`: an obstacle is lifted, in her words. */
export const drawn = async (s: Story, held: Held, at: string): Promise<{ revision: number; later(at: string): Promise<void> }> => {
  const c = chanceOf(`${s.seed} portrait of ${held.participation}`), { levels: { before, after, importance }, need, lines } = c.of(told)
  const person = held.file, by = held.counsellor.session, own = (n: number) => childId(person, `portrait line ${n}`)
  const notes = (when: string, key: string, value: string) => s.stage.play(by, when, 'people.note-thing', { person, key, value })
  for (const [n, { lifted: _, ...line }] of lines.entries()) await s.stage.play(by, soonAfter(at, n), 'portrait.add-item', { person, item: own(n), ...line })
  if (need) await notes(soonAfter(at, 6), `need.${need}`, 'not-sure')
  await notes(soonAfter(at, 7), 'portrait.confidence', String(before))
  await notes(soonAfter(at, 8), 'portrait.importance', String(importance))
  return {
    revision: lines.length,
    async later(when) {
      const n = lines.findIndex(({ lifted }) => lifted !== undefined), words = lines[n]?.lifted
      if (words === undefined || !c.yes(0.8)) return
      await s.stage.play(by, when, 'portrait.lift', { item: own(n), on: dayOf(when), words })
      await notes(soonAfter(when, 2), 'portrait.confidence', String(after))
      if (need) await notes(soonAfter(when, 3), `need.${need}`, 'settled')
    },
  }
}
