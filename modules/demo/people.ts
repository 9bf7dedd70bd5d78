import type { Value } from '#modules/instruments/values.ts'
import cast from './cast.json' with { type: 'json' }
import { chanceOf, type Chance } from './random.ts'
import situations from './situations.json' with { type: 'json' }

/** What is told of somebody by her situation; texts are hers, in the languages that she may write. */
export interface Situation {
  key: string; clienteles: string[]; ages: number[]; langs: string[]; doors: string[]; also: string[]; papers?: string[]; access?: string[]; urgent?: string[]
  discreet?: boolean; 'no-fixed-address'?: boolean; words: { fr: string[]; en?: string[]; ar?: string[]; es?: string[] }
}
export const allSituations: readonly Situation[] = situations
/** Somebody who does not exist: her name, her situation, where she is, the language she speaks and the one she reads here. */
export interface Person { key: string; called: string; family: string; born: number; speaks: string; reads: 'fr' | 'en' | 'ar'; situation: Situation; place: string; words: string; phone: string; email: string }

const areas = ['418', '514', '819', '450', '438', '581']
const readsOf = (speaks: string, chance: Chance): Person['reads'] => (speaks === 'en' ? 'en' : speaks === 'ar' ? (chance.yes(0.8) ? 'ar' : 'fr') : speaks === 'zh' || speaks === 'uk' ? 'en' : 'fr')
const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z]+/g, '-')

const mixedBy = (names: Readonly<Record<string, readonly string[]>>, chance: Chance): Record<string, string[] | undefined> => Object.fromEntries(Object.entries(names).map(([lang, list]) => [lang, chance.mixed(list)]))

/** Makes people, each name once. `year`: of today, for the ages. */
export const peopleOf = (seed: string, year: number) => {
  const chance = chanceOf(`${seed} people`)
  const called = { women: mixedBy(cast.women, chance), men: mixedBy(cast.men, chance) }
  const family = chance.mixed(cast.family), counts = new Map<string, number>(), used = new Set<string>()
  return (key: string, wanted: { situation: Situation; place: string }): Person => {
    const own = chanceOf(`${seed} ${key}`), { situation } = wanted, from = own.of(situation.langs)
    const group = situation.clienteles.includes('femmes') || own.yes(0.5) ? 'women' : 'men', list = called[group][from] ?? cast.women.fr, n = counts.get(`${group} ${from}`) ?? 0
    counts.set(`${group} ${from}`, n + 1)
    // First names turn; a family name that goes with it already gives its place to the next one.
    const first = list[n % list.length] ?? 'Alex', at = own.int(0, family.length - 1), last = [...family.slice(at), ...family].find((name) => !used.has(`${first} ${name}`)) ?? 'Sentier'
    used.add(`${first} ${last}`)
    const speaks = from === 'fr-other' ? 'fr' : from, reads = readsOf(speaks, own)
    const words = situation.words[reads] ?? situation.words[speaks as 'es'] ?? situation.words.fr
    const [youngest = 18, oldest = 60] = situation.ages
    return {
      key, called: first, family: last, born: year - own.int(youngest, oldest), speaks, reads, situation, place: wanted.place, words: own.of(words),
      phone: `+1${own.of(areas)}55501${String(own.int(0, 99)).padStart(2, '0')}`, email: `${plain(first)}.${plain(last)}@example.org`,
    }
  }
}

type Reach = Record<string, Value>
/** How she can be reached safely: as different as people are. */
export const reachOf = (p: Person, chance: Chance): Reach => {
  const language = { 'contact.language': p.reads }, spoken = { 'contact.message': chance.yes(0.6) ? 'yes' : 'no', 'contact.when': [chance.of(['morning', 'noon', 'afternoon', 'evening'])] }
  if (p.situation.discreet) {
    return chance.yes(0.5) ? { 'contact.how': ['code'] }
      : { 'contact.how': ['email'], 'contact.email': p.email, ...language, 'contact.avoid': p.reads === 'ar' ? 'لا تكتبوا بعد الخامسة مساءً.' : 'Pas de message après 17 h.' }
  }
  return chance.among<Reach>([
    [{ 'contact.how': ['phone'], 'contact.phone': p.phone, ...spoken }, 3],
    [{ 'contact.how': ['text'], 'contact.phone': p.phone, ...language }, 4],
    [{ 'contact.how': ['phone', 'text'], 'contact.phone': p.phone, ...spoken, ...language, 'contact.message': 'yes' }, 3],
    [{ 'contact.how': ['email'], 'contact.email': p.email, ...language }, 3],
    [{ 'contact.how': ['through'], 'contact.through': 'Ma sœur', 'contact.through-reach': p.phone, ...spoken }, 1],
  ])
}
