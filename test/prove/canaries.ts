import type { Engine } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { namedIn, targetOf } from '#test/isolation/aim.ts'
import { complete, type Gaps } from '#test/isolation/complete.ts'
import { crop, harvest, type Crop } from '#test/isolation/harvest.ts'
import { plant, type Garden } from '#test/isolation/plant.ts'
import { universeOf } from '#test/isolation/universe.ts'
import { rolePermissions } from '#app/permissions.ts'
import { NOBODY } from '#kernel/session.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { scenarios } from '#test/scenarios/all.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import type { World } from '#test/world.ts'

export const allowEverything = (engine: Engine): Engine => ({ ...engine, registry: { ...engine.registry, permissions: new Proxy({}, { get: () => ({ includes: () => true }) }) } })

export interface Planting { garden: Garden; gaps: Gaps; inputs: ReadonlyMap<string, unknown>; ground: Awaited<ReturnType<typeof ground>> }
const ground = async (w: World, garden: Garden) => {
  // Scenarios give the shape of each question; their own words are nobody's canaries.
  const s = await settingIn(w), inputs = new Map<string, unknown>()
  for (const { name, prepare } of scenarios.values()) if (w.engine.registry.queries.has(name)) inputs.set(name, (await prepare(s)).input)
  const universe = await universeOf(w, w.engine.catalogue)
  return { inputs, universe, tables: namedIn(universe), canaries: garden.canaries, office: w.office }
}

export const planting = async (w: World) => {
  const garden = await plant(w)
  const gaps = await complete(w, w.engine.catalogue, garden)
  return { garden, gaps, ground: await ground(w, garden) }
}

/** Every role of every organisation, every link and anybody, asking everything of their own, of a neighbour's and of a stranger's. */
export const harvestAll = async (w: World, { garden, ground }: Awaited<ReturnType<typeof planting>>, { quick, engine }: { quick: boolean; engine: Engine }): Promise<Crop> => {
  const into = crop(), n = garden.planted.length
  const targets = garden.planted.map((one) => targetOf(ground.universe, one))
  const of = (...indexes: number[]) => indexes.flatMap((i) => targets[((i % n) + n) % n] ?? [])
  const roles = Object.keys(rolePermissions).filter((role) => !['public', 'person', 'assistant'].includes(role)) as Session['role'][]
  const work: (() => Promise<void>)[] = []
  for (const [i, tenant] of [...garden.planted.map((one) => one.tenant), w.office].entries()) {
    const some = quick ? [roles[i % roles.length], roles[(i * 5 + 3) % roles.length]].filter((role) => role !== undefined) : roles
    for (const role of some) work.push(() => harvest(engine, garden.as(tenant, role), quick ? of(i, i + 7) : of(i, i - 1, i + 1, i + 7), ground, into))
  }
  for (const [i, { links }] of garden.planted.entries()) if (!quick || i % 6 === 0) for (const link of links) {
    for (const role of ['person', 'assistant'] as const) work.push(() => harvest(engine, { ...link, role }, of(i, i + 7), ground, into))
  }
  work.push(() => harvest(engine, { kind: 'public', tenant: w.office, actor: NOBODY, role: 'public', zone: NETWORK_ZONE }, of(0, 7), ground, into))
  await Promise.all(Array.from({ length: 4 }, async () => { for (let next = work.shift(); next; next = work.shift()) await next() }))
  return into
}
