import * as z from 'zod'
import { command, refuse, remove, together, update } from '#kernel/command.ts'
import { say } from '#modules/intake/known.ts'
import { keyRows, personKeys } from './changes.ts'
import type { NameKey } from './names.ts'

const name = z.string().trim().max(120)

/** How she wants to be called, her family name, the year she was born, the language she reads: all four as they are from now on. Refused: no such year. */
export const renamePerson = command('people.rename', {
  input: z.object({ person: z.uuid(), called: name.min(1), family_name: name.nullable(), birth_year: z.int().min(1900).max(2200).nullable(), lang: z.enum(['fr', 'en', 'ar']) }),
  permission: 'person.write',
  facts: (see, i) => together({
    person: see.one('person', i.person), keys: see.many('person_key', { person_id: i.person }),
    said: see.many('known_thing', { subject_id: i.person, key: ['person.called-name', 'person.family-name'], replaced_at: null }),
  }),
  decide({ person, keys, said }, i, moment) {
    const { today, id } = moment
    if (i.birth_year !== null && i.birth_year > Number(today.slice(0, 4))) return refuse('people.no-such-year')
    const family_name = i.family_name || null
    const wanted = personKeys(`${i.called} ${family_name ?? ''}`)
    const same = (a: NameKey) => (b: NameKey) => a.key === b.key && a.whole === b.whole
    return [
      update('person', person, { called: i.called, family_name, birth_year: i.birth_year, lang: i.lang }),
      ...keys.filter((row) => !wanted.some(same(row))).map((row) => remove('person_key', row)),
      ...keyRows(id, i.person, wanted.filter((key) => !keys.some(same(key)))),
      ...say(i.person, { 'person.called-name': i.called, 'person.family-name': family_name ?? '' }, said, 'staff', moment),
    ]
  },
})
