import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { version } from '#app/version.ts'
import { openPool } from '#db/connect.ts'
import { verify, type Head } from '#kernel/journal.ts'
import { groundIn, type Ground } from '#test/isolation/ground.ts'
import { alter, sealAll, type Altered, type Verify } from '#test/reads/alterations.ts'
import { askEverything } from '#test/reads/asking.ts'
import { compare, minutes, type Differences, type Shown } from '#test/reads/compare.ts'
import { herPages, type Told } from '#test/reads/her-page.ts'
import { visitEverything } from '#test/reads/pages.ts'
import { whoseIn, type Whose } from '#test/reads/whose.ts'
import type { World } from '#test/world.ts'
import { base } from './base.ts'
import { lineOf, type Figure, type Proof } from './figure.ts'
import { picking } from './rehearsal.ts'

export interface Watched { ground: Ground; whose: Whose; queries: string[]; asked: Differences; visited: Differences; told: Told; organisations: readonly number[] }
export interface Size { organisations: readonly number[]; pages: readonly number[]; random: number; alterations: number }
export const sizes: Readonly<Record<'quick' | 'whole', Size>> = {
  quick: { organisations: [0, 1, 8, 17], pages: [0], random: 2, alterations: 100 },
  whole: { organisations: Array.from({ length: 8 }, (_, i) => 6 * i), pages: [0, 8], random: 4, alterations: 1_000 },
}
export const pagesOf = (w: World, { ground, whose }: Pick<Watched, 'ground' | 'whose'>, organisations: readonly number[]) => organisations.flatMap((i) => (ground.garden.planted[i]?.links ?? []).flatMap((link) =>
  (link.kind === 'link' ? [{ link, her: whose.pathOf(link.subject), path: link.tenant === w.office ? '/ma-demande/lectures' : '/mon-dossier/lectures' }] : [])))

/** Everything asked and visited in one world; who was shown, against what was kept and what she is told. */
export const watch = async (w: World, { quick, seed }: { quick: boolean; seed: number }): Promise<Watched> => {
  const size = sizes[quick ? 'quick' : 'whole'], ground = await groundIn(w, { quick }), whose = await whoseIn(w, w.engine.catalogue, ground.universe), { organisations } = size
  await sealNow(w)
  const shown: Shown[] = [], next = minutes(Date.now() + 86_400_000)
  for (const [i, part] of [organisations.slice(0, 1), organisations.slice(1, 2), organisations.slice(2)].entries()) {
    shown.push(...await askEverything(w, ground, whose, { organisations: part, random: size.random, seed: seed + 1_000 * i, office: i === 0, next }))
    await sealNow(w)
  }
  const asked = await compare(w, whose, shown), visited = await compare(w, whose, await visitEverything(w, ground, whose, size.pages))
  const told = await herPages(w, pagesOf(w, { ground, whose }, organisations), [...asked.visits, ...visited.visits])
  return { ground, whose, queries: [...new Set(shown.map(({ name }) => name))], asked, visited, told, organisations }
}

export interface Sealed { head: Head | undefined; altered: Altered; sound: boolean; erased: boolean }
/** What is sealed, then altered in every way and looked for; untouched, and with words lawfully erased, it must hold. */
export const alterations = async (w: World, { count, seed, check = verify }: { count: number; seed: number; check?: Verify }): Promise<Sealed> => {
  const worker = openPool(w.connection, 'jalon_worker', 2), key = w.config.secrets.journal
  try {
    const head = await sealAll(worker, key)
    const altered = await alter(w, { count, pick: picking(seed), head, key }, check)
    const sound = (await verify(worker, key, head)).ok
    await w.owner.query('delete from kernel.payload where id in (select id from kernel.payload order by id limit 3)')
    return { head, altered, sound, erased: (await verify(worker, key, head)).ok }
  } finally {
    await worker.end()
  }
}

/** Seals at several moments of a day's work: a chain of one would prove little of a chain. */
export const sealNow = async (w: World): Promise<void> => {
  const worker = openPool(w.connection, 'jalon_worker', 2)
  await sealAll(worker, w.config.secrets.journal).finally(() => worker.end())
}

/** Questions that somebody may ask, and nobody was answered: what they show was not looked at. Those of jobs alone show nothing to anybody. */
export const unanswered = (w: World, queries: readonly string[]): string[] => {
  const { registry: { queries: declared, permissions } } = w.engine, asked = new Set(Object.entries(permissions).flatMap(([role, those]) => (role === 'system' ? [] : those)))
  return [...declared.values()].filter(({ name, permission }) => asked.has(permission) && !queries.includes(name)).map(({ name }) => name)
}

const none = (figure: string, found: readonly string[]): Figure => ({ figure, target: '0', measured: String(found.length), holds: found.length === 0 })
/** `SEED=n` does the same one again. A full run leaves its raw output in docs/proof. */
export const reads: Proof = async ({ quick }) => {
  const b = await base(), w = await b.world(), seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 1_000_000)), from = performance.now(), seconds: Record<string, number> = {}
  const took = (what: string) => { seconds[what] = Math.round((performance.now() - from) / 1000) }
  console.log(`  seed ${seed}`)
  try {
    const { asked, visited, told, queries } = await watch(w, { quick, seed })
    took('watched')
    const { altered, sound, erased, head } = await alterations(w, { count: sizes[quick ? 'quick' : 'whole'].alterations, seed })
    took('altered')
    for (const line of [...asked.unlogged, ...visited.unlogged, ...asked.unshown, ...visited.unshown, ...told.differences, ...altered.missed].slice(0, 60)) console.error(`  ${line}`)
    const figures: Figure[] = [
      none(`questions that nobody was answered, of ${w.engine.registry.queries.size}`, unanswered(w, queries)),
      none(`people shown and not kept, of ${asked.shown} shown in ${asked.calls} answers to every role, link and anybody`, asked.unlogged),
      none(`people shown and not kept, of ${visited.shown} shown in ${visited.calls} pages`, visited.unlogged),
      none('readings kept of people who were neither shown nor asked about', [...asked.unshown, ...visited.unshown]),
      none(`differences between what happened and what she is told, of ${told.lines} lines of ${told.pages} pages of hers`, told.differences),
      { figure: `alterations found, of ${altered.kinds.size} kinds, of the journal and of the readings (${head?.no ?? 0} seals)`, target: String(altered.tried), measured: String(altered.found), holds: altered.found === altered.tried && altered.kinds.size > 40 },
      { figure: 'untouched, and with words lawfully erased, the journal verifies', target: 'yes', measured: sound && erased ? 'yes' : 'no', holds: sound && erased },
    ]
    if (!quick) {
      const folder = join(import.meta.dirname, '../../docs/proof'), raw = [asked, visited].map(({ visits, ...rest }) => ({ ...rest, visits: visits.length }))
      mkdirSync(folder, { recursive: true })
      writeFileSync(join(folder, `reads-${seed}.json`), `${JSON.stringify({ figure: 'reads', seed, version, at: new Date().toISOString(), processors: `${cpus().length} × ${cpus()[0]?.model}`, node: process.version, seconds, lines: figures.map(lineOf), asked: raw[0], visited: raw[1], told, kinds: Object.fromEntries(altered.kinds), missed: altered.missed }, null, 1)}\n`)
    }
    return figures
  } finally {
    await w.stop()
    await b.stop()
  }
}
