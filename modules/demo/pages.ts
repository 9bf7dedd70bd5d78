import type { Value } from '#modules/instruments/values.ts'
import { reachOf } from './people.ts'
import type { Chance } from './random.ts'
import type { Plan } from './story.ts'

type Page = Record<string, Value>

/** What she says, page after page, with the keys of the single window. What she would not be asked is left out. */
export const pagesOf = ({ person: p, by, doors }: Plan, c: Chance): Page[] => {
  const { situation } = p, helps = by !== 'self'
  const language = p.speaks === 'fr' || p.speaks === 'en' ? {} : { 'person.interpreter': p.reads === p.speaks ? 'no' : 'yes' }
  const helper: Page = !helps ? {} : {
    'helper.name': by === 'relative' ? `${c.of(['Alix', 'Sacha', 'Dominique', 'Claude'])} ${p.family}` : `${c.of(['Morgane', 'Camille', 'Andréa'])} Quai`, 'helper.agreed': c.yes(0.9) ? 'agrees' : 'authority',
    ...(by === 'relative' ? { 'helper.link': c.of(['family', 'spouse', 'friend', 'child']) } : { 'helper.organisation': by === 'adviser' ? 'Maison de quartier' : 'Services publics' }),
  }
  // Three times, as somebody who stops on the way to think.
  return [
    {
      'request.by': by, ...helper, 'request.doors': ['financial', 'social', 'work'].filter((kind) => doors.some((door) => door.kind === kind)), ...(c.yes(0.85) && { 'request.words': p.words }),
      ...(c.yes(0.5) || situation.urgent ? { 'need.urgent': situation.urgent ?? (c.yes(0.15) ? null : ['none']) } : {}),
    },
    {
      'person.language': p.speaks, ...language, 'person.place': p.place, ...(situation['no-fixed-address'] && { 'person.no-fixed-address': 'yes' }),
      ...(c.yes(0.06) && p.born < 2000 ? { 'person.birth': null, 'person.fourteen': 'yes' } : { 'person.birth': String(p.born) }),
    },
    {
      'person.called-name': p.called, ...(c.yes(0.92) && { 'person.family-name': p.family }), ...reachOf(p, c),
      ...(situation.clienteles.length > 0 && { 'person.clienteles': c.yes(0.9) ? situation.clienteles : null }),
      ...(situation.access && { 'request.access': situation.access }), ...(situation.papers && c.yes(0.7) && { 'person.papers': situation.papers }),
    },
  ]
}
