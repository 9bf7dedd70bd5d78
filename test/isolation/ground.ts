import type { Engine } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { rolePermissions } from '#app/permissions.ts'
import { scenarios, visits } from '#test/scenarios/all.ts'
import type { Visit } from '#test/scenarios/scenario.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import type { World } from '#test/world.ts'
import { namedIn, targetOf } from './aim.ts'
import { complete } from './complete.ts'
import { crop, harvest, type Crop } from './harvest.ts'
import { plant } from './plant.ts'
import { publicAt } from './surroundings.ts'
import { universeOf } from './universe.ts'

export interface Ground extends Awaited<ReturnType<typeof groundIn>> {}
/** A network with canaries everywhere, what may be asked in it, and whom to ask about. */
export const groundIn = async (w: World, { quick = false } = {}) => {
  const garden = await plant(w, { quick }), gaps = await complete(w, w.engine.catalogue, garden)
  // Each organisation has destroyed something: the line that is left of it is its own.
  await w.rows("insert into kernel.certificate (tenant_id, rule, destroyed, at) select id, 'planted', '{}', now() from organisation")
  // Scenarios give the shape of each question and page; their own words are nobody's canaries.
  const s = await settingIn(w), inputs = new Map<string, unknown>(), shapes = new Map<string, Visit>()
  for (const { name, prepare } of scenarios.values()) if (w.engine.registry.queries.has(name)) inputs.set(name, (await prepare(s)).input)
  for (const { name, prepare } of visits.values()) shapes.set(name, await prepare(s))
  const universe = await universeOf(w, w.engine.catalogue)
  return { garden, gaps, inputs, shapes, universe, tables: namedIn(universe), canaries: garden.canaries, office: w.office, targets: garden.planted.map((one) => targetOf(universe, one)) }
}

/** The policy layer switched off: every role has every permission. */
export const allowEverything = (engine: Engine): Engine => ({ ...engine, registry: { ...engine.registry, permissions: new Proxy({}, { get: () => ({ includes: () => true }) }) } })

const roles = Object.keys(rolePermissions).filter((role) => !['public', 'person', 'assistant'].includes(role)) as Session['role'][]
/**
 * Every role of every organisation, every link and anybody, asking everything of their own people, of a neighbour's and of a stranger's.
 * `quick`: one role an organisation in turn, a stranger's people besides their own, and one link in ten.
 */
export const harvestAll = async (w: World, ground: Ground, { quick, engine, some = roles }: { quick: boolean; engine: Engine; some?: readonly Session['role'][] }): Promise<Crop> => {
  const { garden, targets, inputs } = ground, into = crop(), n = targets.length
  const of = (...indexes: number[]) => indexes.flatMap((i) => targets[((i % n) + n) % n] ?? [])
  // What everybody may read is the same for everybody: asked by a few.
  const personal = new Map([...inputs].filter(([name]) => w.engine.registry.queries.get(name)?.permission !== 'public.read'))
  const work: [Session, number[]][] = []
  for (const [i, tenant] of [...garden.planted.map((one) => one.tenant), w.office].entries()) {
    if (quick && some.length === 1 && i % 2 === 1) continue
    const those = quick ? [some[i % some.length]].filter((role) => role !== undefined) : some
    for (const role of those) work.push([garden.as(tenant, role), quick ? [i, i + 7] : [i, i - 1, i + 1, i + 7]])
  }
  for (const [i, { links }] of garden.planted.entries()) if (!quick || i % 10 === 0) for (const link of links) for (const role of ['person', 'assistant'] as const) work.push([{ ...link, role }, [i, i + 7]])
  work.push([publicAt(w.office), [0, 7]])
  await Promise.all(Array.from({ length: 4 }, async (_, worker) => {
    for (let next = work.shift(); next; next = work.shift()) await harvest(engine, next[0], of(...next[1]), { ...ground, inputs: worker === 0 && work.length % 10 === 0 ? inputs : personal }, into)
  }))
  return into
}
