import { texts } from '#app/texts.ts'
import { localDay } from '#kernel/clock.ts'
import type { Session } from '#kernel/session.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { visitorIn } from '#test/scenarios/visitor.ts'
import type { World } from '#test/world.ts'
import type { Visit } from './compare.ts'

const t = texts('fr', NETWORK_ZONE)
const plain = (html: string) => html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&#x27;', "'").replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim()
/** A line as somebody reads it: the day, the organisation, what was done, by which place in the team but for lists. */
const line = (day: string, organisation: string, how: string, role: string) => `${day} · ${organisation} · ${how} · ${how === 'listed' ? '' : role}`
const hows = ['opened', 'listed', 'searched', 'code'] as const

/** What her page says, page after page: each line with its number of times. */
const read = async (w: World, link: Session, path: string): Promise<Map<string, number>> => {
  const visitor = await visitorIn(w, link), out = new Map<string, number>()
  for (let search: string | undefined = ''; search !== undefined;) {
    const { html } = await visitor.visit({ path: `${path}${search}` })
    for (const [, day = '', organisation = '', lines = ''] of html.matchAll(/<div><dt>(.*?)<br\/?>(.*?)<\/dt>(.*?)<\/div>/gs)) {
      for (const [, said = ''] of lines.matchAll(/<dd>(.*?)<\/dd>/gs)) {
        const words = plain(said), how = hows.find((one) => words.startsWith(plain(t('intake-read', { how: one })))), rest = how ? words.slice(plain(t('intake-read', { how })).length).trim() : words
        const key = line(plain(day), plain(organisation), how ?? words, rest.split(',')[0] ?? '')
        out.set(key, (out.get(key) ?? 0) + Number(/(\d+) fois ce jour-là$/.exec(rest)?.[1] ?? 1))
      }
    }
    search = /href="(\?avant=[\d-]+)"/.exec(html)?.[1]
  }
  return out
}

/** What she should be told of: each visit once, by day, organisation, manner and place in the team. */
const expected = async (w: World, visits: readonly Visit[]): Promise<Map<string, number>> => {
  const named = new Map((await w.rows('select id, name from organisation')).map((row) => [String(row['id']), String(row['name'])])), roles = new Map((await w.rows('select id, role from member')).map((row) => [String(row['id']), String(row['role'])]))
  const lines = Map.groupBy(visits, ({ at, reader, actor, how }) => line(plain(t.day(localDay(at, NETWORK_ZONE), { weekday: 'long' })), plain(named.get(reader) ?? ''), how, plain(t('intake-read-role', { role: roles.get(actor) ?? '' })).split(',')[0] ?? ''))
  return new Map([...lines].map(([key, those]) => [key, those.length]))
}

export interface Told { pages: number; lines: number; differences: string[] }
/** Her two pages, of her request and of each file, against what really happened on the days of `visits`. Whoever else read her on other days is not looked at. */
export const herPages = async (w: World, links: readonly { her: string; link: Session; path: string }[], visits: readonly Visit[]): Promise<Told> => {
  const out: Told = { pages: 0, lines: 0, differences: [] }, days = new Set(visits.map(({ at }) => plain(t.day(localDay(at, NETWORK_ZONE), { weekday: 'long' }))))
  for (const { her, link, path } of links) {
    const told = await read(w, link, path), happened = await expected(w, visits.filter((one) => one.her === her))
    out.pages++
    for (const [key, times] of happened) { out.lines++; if (told.get(key) !== times) out.differences.push(`${path}: « ${key} » happened ${times} times, and she is told ${told.get(key) ?? 0}`) }
    for (const [key, times] of told) if (days.has(key.split(' · ')[0] ?? '') && !happened.has(key)) out.differences.push(`${path}: she is told « ${key} » ${times} times, which did not happen`)
  }
  return out
}
