import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { nameFit, personKeys, wordsOfName } from './names.ts'
import { fullName } from './list.ts'

/** At most this many words are looked up: a name has fewer. */
const MOST = 6

/**
 * Anybody known here, by the words of her name: accents, case, hyphens and one slip a word forgiven, in any order. Whole words only:
 * equality on stored keys, so the server and a device find the same people. At most 20, the closest first; those who left too.
 */
export const findPeople = query('people.find', {
  input: z.object({ words: z.string().trim().min(2).max(120) }),
  permission: 'person.find',
  how: 'searched',
  facts: async (see, i) => {
    const keys = personKeys(wordsOfName(i.words).slice(0, MOST).join(' ')).map(({ key }) => key)
    const found = keys.length === 0 ? [] : await see.many('person_key', { key: keys })
    const ids = [...new Set(found.map((row) => row.person_id))]
    return together({ people: see.many('person', { id: ids }), participations: see.many('participation', { person_id: ids, ended_on: null }) })
  },
  view: ({ people, participations }, i) => people
    .map((p) => ({ person: p.id, called: p.called, family_name: p.family_name, birth_year: p.birth_year, since_on: p.since_on,
      open: participations.filter((one) => one.person_id === p.id).length, ways: participations.filter((one) => one.person_id === p.id).map(({ id, service_id }) => ({ id, service: service_id })), fit: nameFit(i.words, fullName(p)) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || fullName(a).localeCompare(fullName(b), 'fr') || (a.person < b.person ? -1 : 1))
    .slice(0, 20),
})
