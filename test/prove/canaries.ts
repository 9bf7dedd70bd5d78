import type { PoolClient } from 'pg'
import { openReading, readsThrough, unknownTables, writesOutsideCommand, writesThrough, type Barrier } from '#test/isolation/barrier.ts'
import { controlsOf, runControl } from '#test/isolation/controls.ts'
import { allowEverything, groundIn, harvestAll, type Ground } from '#test/isolation/ground.ts'
import { crop, sift, type Crop } from '#test/isolation/harvest.ts'
import { readerOf, type Reader } from '#test/isolation/reach.ts'
import { member } from '#test/isolation/plant.ts'
import { leftovers, listening, provoke, publicAt, walk } from '#test/isolation/surroundings.ts'
import { universeOf } from '#test/isolation/universe.ts'
import type { World } from '#test/world.ts'
import { base } from './base.ts'
import type { Figure, Proof } from './figure.ts'

/** Work as the owner in one transaction, all of it taken back: what the database alone holds. */
export const inTransaction = async <T>(w: World, work: (client: PoolClient) => Promise<T>): Promise<T> => {
  const client = await w.owner.connect()
  try {
    await client.query('begin')
    return await work(client)
  } finally {
    await client.query('rollback')
    client.release()
  }
}
/** Every organisation, the office, every link (one in four when quick), and anybody. */
const readersOf = (w: World, { garden }: Ground, quick: boolean): Reader[] => [
  ...[w.office, ...garden.planted.map((one) => one.tenant)].map((tenant): Reader => ({ tenant, subject: undefined, office: w.office })),
  ...garden.planted.flatMap(({ tenant }, i): Reader[] => (quick && i % 8 !== 0 ? [] : [{ tenant, subject: undefined, office: w.office, actor: member(tenant, 'counsellor') }])),
  ...garden.planted.flatMap(({ links }, i) => (quick && i % 8 !== 0 ? [] : links.map((link) => readerOf(link, w.office)))), readerOf(publicAt(w.office), w.office),
]
const sum = async (readers: readonly Reader[], check: (reader: Reader) => Promise<Barrier>): Promise<Barrier> => {
  const out: Barrier = { tried: 0, holes: [] }
  for (const reader of readers) { const one = await check(reader); out.tried += one.tried; out.holes.push(...one.holes) }
  return out
}

export interface Isolation { ground: Ground; asked: Crop; around: Crop; bare: Crop; reads: Barrier; writes: Barrier; outside: Barrier; unknown: string[]; console: string }
/** Everything that the canaries prove, in one world. */
export const isolationIn = async (w: World, { quick }: { quick: boolean }): Promise<Isolation> => {
  const ground = await groundIn(w, { quick }), around = crop(), readers = readersOf(w, ground, quick), few = quick ? readers.filter((_, i) => i % 8 === 0) : readers
  let asked = crop(), bare = crop()
  const console = await listening(async () => {
    asked = await harvestAll(w, ground, { quick, engine: w.engine })
    bare = await harvestAll(w, ground, { quick, engine: allowEverything(w.engine), some: ['counsellor'] })
    await walk(w, ground.shapes, ground.garden.planted.slice(0, quick ? 1 : 12).flatMap(({ links }) => links), quick ? ['fr'] : ['fr', 'en', 'ar'], ground, around)
    await provoke(w, ground.garden.planted, ground.targets[3]?.words ?? [], ground.garden.as(w.orgs[0] ?? '', 'director'), around)
    await leftovers(w, ground.canaries, around)
  })
  sift(console, { tenant: 'nobody', subject: undefined, office: w.office }, ground, around, 'the console')
  // Reading was itself written down meanwhile.
  const universe = await universeOf(w, w.engine.catalogue)
  const database = await inTransaction(w, async (client) => {
    const unknown = await unknownTables(client, universe)
    const reads = await sum(readers, (reader) => readsThrough(client, universe, reader))
    const outside = await sum(few, (reader) => writesOutsideCommand(client, universe, reader))
    // Reading opened to all: what still refuses a write is the policies of writing alone.
    await openReading(client)
    return { unknown, reads, outside, writes: await sum(few, (reader) => writesThrough(client, universe, reader)) }
  })
  return { ground: { ...ground, universe }, asked, around, bare, console, ...database }
}

/** Each safeguard of each table taken away in turn: those whose loss nobody noticed. */
export const unnoticed = async (w: World, { garden, universe }: Ground): Promise<{ controls: number; missed: string[] }> => inTransaction(w, async (client) => {
  const [first] = garden.planted
  const readers: Reader[] = [...[first?.tenant ?? '', w.office].map((tenant) => ({ tenant, subject: undefined, office: w.office })), ...(first?.links ?? []).slice(0, 2).map((link) => readerOf(link, w.office)),
    // The author of what she alone reads, by her place and by a link that she holds with the person; and the same member, were she at the office too.
    ...[...Map.groupBy(universe.placed.filter(({ info }) => info.author !== undefined), ({ table }) => table).values()].flatMap((rows) => rows.slice(-1).map(({ info, row }): Reader => ({ tenant: w.office, subject: undefined, office: w.office, actor: String(row[info.author ?? '']) }))),
    ...(first ? [undefined, first.person].map((subject): Reader => ({ tenant: first.tenant, subject, office: w.office, actor: member(first.tenant, 'counsellor') })) : [])]
  const controls = await controlsOf(client, w.engine.catalogue), missed: string[] = []
  for (const open of [false, true]) {
    if (open) await openReading(client)
    for (const control of controls.filter(({ check }) => (check === writesThrough) === open)) if ((await runControl(client, control, universe, readers)).length === 0) missed.push(control.name)
  }
  return { controls: controls.length, missed }
})

const none = (figure: string, found: readonly string[]): Figure => ({ figure, target: '0', measured: String(found.length), holds: found.length === 0 })
export const canaries: Proof = async ({ quick }) => {
  const b = await base(), w = await b.world()
  try {
    const { ground: { gaps }, asked, around, bare, reads, writes, outside, unknown, ground } = await isolationIn(w, { quick })
    const { controls, missed } = await unnoticed(w, ground)
    for (const line of [...gaps.empty, ...asked.foreign, ...around.foreign, ...bare.foreign, ...reads.holes, ...writes.holes, ...outside.holes, ...missed].slice(0, 60)) console.error(`  ${line}`)
    return [
      none(`personal or sensitive columns without a canary, of ${gaps.columns} columns of ${w.orgs.length + 1} organisations`, gaps.empty),
      none(`foreign traces in ${asked.answers} answers to every role, link and anybody (${asked.traces} traces)`, asked.foreign),
      none(`foreign traces in ${around.answers} pages, refusals, messages, jobs, journal lines, documents, console`, around.foreign),
      none(`foreign traces in ${bare.answers} answers with every permission granted`, bare.foreign),
      none(`rows of others in ${reads.tried} bare selects as the application`, [...reads.holes, ...unknown]),
      none(`rows of others written by ${writes.tried} bare statements`, writes.holes),
      none(`rows written by ${outside.tried} statements outside a command`, outside.holes),
      none(`safeguards whose loss goes unnoticed, of ${controls} taken away`, missed),
    ]
  } finally {
    await w.stop()
    await b.stop()
  }
}
