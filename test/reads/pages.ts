import type { Session } from '#kernel/session.ts'
import type { Ground } from '#test/isolation/ground.ts'
import { member } from '#test/isolation/plant.ts'
import { publicAt } from '#test/isolation/surroundings.ts'
import { visitorIn } from '#test/scenarios/visitor.ts'
import type { World } from '#test/world.ts'
import { minutes, named, type Shown } from './compare.ts'
import type { Whose } from './whose.ts'

const DAYS = 20
/** Every page, by anybody, by whoever holds each link, and by a member who helps with it; and each form as its own visitor sends it, then as a helper would. */
export const visitEverything = async (w: World, ground: Ground, whose: Whose, organisations: readonly number[]): Promise<Shown[]> => {
  const from = Date.now() + DAYS * 86_400_000, next = minutes(from), out: Shown[] = [], { garden, shapes } = ground
  const visit = async (who: Session, name: string, shape: { path: string; fields?: Readonly<Record<string, string | readonly string[]>> }) => {
    const now = next()
    w.clock.move(Date.parse(now) - Date.now())
    const seen = await (await visitorIn(w, who)).visit(shape)
    // What is typed is given back whole with a refusal: that shows nobody.
    const typed = JSON.stringify(shape.fields ?? {}), shown = [...whose.seen(`${seen.html} ${seen.to ?? ''}`)].filter(([, trace]) => !typed.includes(trace))
    out.push({ at: now, name: `the page ${name}`, how: 'opened', who, seen: new Map(shown), named: named(whose, who, shape.fields ?? {}), page: true })
  }
  const helped = (link: Session, tenant: string): Session => (link.kind === 'link' ? { ...link, role: 'assistant', helper: tenant, actor: member(tenant, 'reception') } : link)
  const links = organisations.flatMap((i) => (garden.planted[i]?.links ?? []).map((link): [Session, string] => [link, garden.planted[i]?.tenant ?? '']))
  try {
    for (const [name, { path }] of shapes) {
      await visit(publicAt(w.office), name, { path })
      for (const [link, tenant] of links) for (const who of [link, helped(link, tenant)]) await visit(who, name, { path })
    }
    for (const [name, { session, ...shape }] of shapes) if (session?.kind === 'link') for (const who of [helped(session, garden.planted[organisations[0] ?? 0]?.tenant ?? ''), session]) await visit(who, name, shape)
  } finally {
    w.clock.move(0)
  }
  return out
}
