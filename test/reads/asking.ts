import { rolePermissions } from '#app/permissions.ts'
import type { Engine } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { aimed } from '#test/isolation/aim.ts'
import type { Ground } from '#test/isolation/ground.ts'
import { member } from '#test/isolation/plant.ts'
import { publicAt } from '#test/isolation/surroundings.ts'
import { picking } from '#test/prove/rehearsal.ts'
import { readableRows } from '#test/scenarios/holding.ts'
import { randomInput } from '#test/scenarios/random-input.ts'
import type { World } from '#test/world.ts'
import { minutes, show, type Shown } from './compare.ts'
import type { Whose } from './whose.ts'

/** Jobs read nobody's words and show nothing to anybody: what is kept of reads is of people who read. */
const roles = Object.keys(rolePermissions).filter((role) => !['public', 'person', 'assistant', 'system'].includes(role)) as Session['role'][]

/** Everybody who may look: each role of the organisations `those`, each link there, the same link held by a member who helps, and anybody. */
const readersIn = (w: World, { garden }: Ground, those: readonly number[], office: boolean): [Session, number][] => [
  ...those.flatMap((i): [Session, number][] => {
    const one = garden.planted[i]
    if (!one) return []
    const helper = { role: 'assistant' as const, helper: one.tenant, actor: member(one.tenant, 'reception') }
    return [...roles.map((role): [Session, number] => [garden.as(one.tenant, role), i]), ...one.links.flatMap((link): [Session, number][] => [[link, i], [{ ...link, ...helper } as Session, i]])]
  }),
  ...(office ? [...roles.map((role, i): [Session, number] => [garden.as(w.office, role), those[i % those.length] ?? 0]), [publicAt(w.office), 0] as [Session, number]] : []),
]

/** `next`: the minute of each call; `office`: the network's office and anybody too. */
export interface Asked { engine?: Engine; organisations: readonly number[]; random: number; seed: number; only?: readonly string[]; office?: boolean; next?: () => string }
/** Every question, by everybody, about their own people, a neighbour's and a stranger's, with their words and without; then with inputs drawn at random. */
export const askEverything = async (w: World, ground: Ground, whose: Whose, { engine = w.engine, organisations, random, seed, only, office = true, next = minutes(Date.now() + 86_400_000) }: Asked): Promise<Shown[]> => {
  const out: Shown[] = [], n = ground.targets.length
  const work = readersIn(w, ground, organisations, office).entries()
  const about = async (turn: number, who: Session, i: number) => {
    const pick = picking(seed + turn)
    const targets = [i, i - 1, i + 1, i + 7].flatMap((at) => ground.targets[((at % n) + n) % n] ?? []), rows = random > 0 && who.kind === 'user' ? await readableRows(w, engine.catalogue, who) : new Map()
    for (const [name, input] of ground.inputs) {
      const query = engine.registry.queries.get(name)
      if (!query || (only && !only.includes(name)) || !engine.registry.permissions[who.role]?.includes(query.permission)) continue
      const tries = new Map(targets.flatMap((target) => [undefined, target.words[0]].map((word) => aimed(input, ground.tables, target, word))).map((one) => [JSON.stringify(one), one]))
      const drawn = rows.size === 0 ? [] : Array.from({ length: random }, () => randomInput(query.input, rows, w.clock.today(who.zone), pick, uuid7))
      for (const one of [...tries.values(), ...drawn]) out.push(...[await show(engine, whose, who, name, one, next())].filter((shown) => shown !== undefined))
    }
  }
  await Promise.all(Array.from({ length: 4 }, async () => { for (const [turn, [who, i]] of work) await about(turn, who, i) }))
  return out
}
