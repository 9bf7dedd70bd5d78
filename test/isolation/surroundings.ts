import { COOKIE } from '#kernel/http.ts'
import { NOBODY, type Session } from '#kernel/session.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { visits } from '#test/scenarios/all.ts'
import type { Visit } from '#test/scenarios/scenario.ts'
import { visitorIn } from '#test/scenarios/visitor.ts'
import type { World } from '#test/world.ts'
import { sift, type Crop } from './harvest.ts'
import type { Garden, Planted } from './plant.ts'
import { readerOf } from './reach.ts'
import { traces, type Universe } from './universe.ts'

interface From { canaries: Garden['canaries']; universe: Universe; office: string }
export const publicAt = (office: string): Session => ({ kind: 'public', tenant: office, actor: NOBODY, role: 'public', zone: NETWORK_ZONE })

/** Everything written on the console while something runs: nobody's words, ever. */
export const listening = async (work: () => Promise<void>): Promise<string> => {
  let heard = ''
  const real = { out: process.stdout.write, error: process.stderr.write, log: console.log, warn: console.warn, say: console.error }
  const keep = (...said: unknown[]): boolean => { heard += `${said.map(String).join(' ')}\n`; return true }
  Object.assign(process.stdout, { write: keep })
  Object.assign(process.stderr, { write: keep })
  Object.assign(console, { log: keep, warn: keep, error: keep })
  try {
    await work()
  } finally {
    Object.assign(process.stdout, { write: real.out })
    Object.assign(process.stderr, { write: real.error })
    Object.assign(console, { log: real.log, warn: real.warn, error: real.say })
  }
  return heard
}

/** Every page in every language, by anybody and by each link; forms are sent as their own visitor would, by somebody else. */
export const walk = async (w: World, shapes: ReadonlyMap<string, Visit>, links: readonly Session[], langs: readonly string[], from: From, into: Crop): Promise<void> => {
  for (const session of [undefined, ...links]) {
    const who = session ?? publicAt(w.office), visitor = await visitorIn(w, session)
    for (const lang of langs) for (const name of visits.keys()) {
      const shape = shapes.get(name)
      if (!shape) continue
      const seen = await visitor.visit({ path: shape.path }, lang)
      sift(`${seen.html} ${seen.to ?? ''}`, readerOf(who, w.office), from, into, `the page ${name}`)
    }
  }
}

/** What is refused, in every way a body can be wrong: a refusal repeats nothing of what was typed, and tells nothing of what exists. */
export const provoke = async (w: World, planted: readonly Planted[], words: readonly string[], session: Session, into: Crop): Promise<void> => {
  const cookie = `${COOKIE.user}=${await w.sessions.start({ kind: 'user', tenant: session.tenant, actor: session.actor, role: session.role, zone: session.zone })}`
  const bodies = (typed: string): string[] => [
    '{', '[]', 'null', `"${typed}"`, JSON.stringify({ id: typed, input: typed }), JSON.stringify({ id: planted[0]?.person, input: { person: typed, referral: typed, words: { $ne: typed }, answers: { [typed]: typed } } }),
    JSON.stringify({ id: planted[1]?.request, input: { person: planted[2]?.person, referral: planted[2]?.referral, request: planted[2]?.request } }),
  ]
  for (const name of [...w.engine.registry.commands.keys(), ...w.engine.registry.queries.keys(), 'nothing.at-all']) {
    for (const body of bodies(words[0] ?? '')) {
      const told = await w.app.hono.request(`http://localhost/api/${name}`, { method: 'POST', body, headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', cookie } })
      into.answers++
      const text = await told.text()
      if (told.status !== 200) for (const trace of traces(text)) into.foreign.push(`a refusal of ${name} says ${trace}`)
      if (told.status >= 500) into.foreign.push(`${name} breaks on ${body.slice(0, 40)}`)
    }
  }
}

/** What leaves or is kept beside the rows: messages, jobs, the journal's lines, the published documents. */
export const leftovers = async (w: World, canaries: Garden['canaries'], into: Crop): Promise<void> => {
  const none = (where: string, text: string) => {
    into.answers++
    for (const trace of traces(text)) if (canaries.is(trace)) into.foreign.push(`${where} holds ${canaries.whose(trace)}`)
  }
  for (const row of await w.rows('select template, args, lang from message')) none('a message', JSON.stringify(row))
  for (const row of await w.rows('select name, payload from kernel.outbox')) none('a job', JSON.stringify(row))
  for (const row of await w.rows('select command, actor, refusal, session_kind from kernel.journal')) none('the journal', JSON.stringify(row))
  for (const row of await w.rows('select answer from kernel.payload')) none('a stored answer', JSON.stringify(row))
  for (const row of await w.rows('select keys from kernel.touched')) none('a list of touched keys', JSON.stringify(row))
  for (const path of ['/openapi.json', '/healthz', '/']) none(path, await (await w.app.hono.request(`http://localhost${path}`)).text())
}
