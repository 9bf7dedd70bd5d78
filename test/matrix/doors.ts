import { COOKIE } from '#kernel/http.ts'
import { NOBODY, type Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { readerOf } from '#test/isolation/reach.ts'
import { traces, type Universe } from '#test/isolation/universe.ts'
import { visits } from '#test/scenarios/all.ts'
import type { Call } from '#test/scenarios/scenario.ts'
import type { Setting } from '#test/scenarios/setting.ts'
import { visitorIn } from '#test/scenarios/visitor.ts'
import type { Others } from './cast.ts'
import type { Tally } from './matrix.ts'

interface Given { universe: Universe; expected: ReadonlyMap<string, ReadonlySet<string>>; others: Others }
const anybody = (office: string): Session => ({ kind: 'public', tenant: office, actor: NOBODY, role: 'public', zone: 'America/Toronto' })

const sift = (tally: Tally, where: string, text: string, session: Session, s: Setting, universe: Universe): void => {
  const reader = readerOf(session, s.w.office)
  for (const trace of traces(text)) {
    tally.assertions++
    const foreign = universe.foreign(trace, reader)
    if (foreign) tally.wrong.push(`${where} tells ${foreign}`)
  }
}

/** Every page, by its own visitor, somebody else with her code, an assistant, and anybody: who may open it, and what it shows. */
export const tryPages = async (s: Setting, { universe, expected, others }: Given, tally: Tally): Promise<void> => {
  const linked = (tenant: string, subject: string, role: Session['role']): Session => ({ kind: 'link', tenant, actor: others.path, role, zone: 'America/Toronto', subject })
  for (const { name, prepare } of visits.values()) {
    const { session, path, fields } = await prepare(s)
    const cast: (Session | undefined)[] = [undefined, linked(s.w.office, others.request, 'person'), linked(s.w.office, others.request, 'assistant'), linked(s.tenantOf('a'), others.person, 'person'), session]
    for (const one of cast) {
      const who = one ?? anybody(s.w.office), seen = await (await visitorIn(s.w, one)).visit({ path, ...(one === session && fields && { fields }) })
      tally.calls++
      tally.assertions++
      const may = expected.get(name)?.has(who.role) ?? false
      if (!may && seen.status !== 403) tally.wrong.push(`the page ${name} opens to ${who.role}, who has no permission`)
      if (one === session && may && ![200, 303].includes(seen.status)) tally.wrong.push(`the page ${name} is refused to its own visitor: ${seen.status}`)
      sift(tally, `the page ${name} to ${who.kind} ${who.role}`, seen.html, who, s, universe)
    }
  }
}

/** The same calls through HTTP, as a browser sends them: without a session nothing, without the permission 403, and nothing of others in any body. */
export const tryInterface = async (s: Setting, prepared: readonly { name: string; call: Call }[], { universe, expected }: Given, tally: Tally): Promise<void> => {
  const post = (name: string, body: unknown, cookie: string) => s.w.app.hono.request(`http://localhost/api/${name}`, {
    method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json', 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }) },
  })
  const cast = await Promise.all(['a.reception', 'b.counsellor', 'office.privacy'].map(async (who) => {
    const session = s.w.as(who)
    return { session, cookie: `${COOKIE.user}=${await s.w.sessions.start({ kind: 'user', tenant: session.tenant, actor: session.actor, role: session.role, zone: session.zone })}` }
  }))
  for (const { name, call } of prepared) {
    const closed = await post(name, { id: uuid7(), input: call.input }, '')
    tally.assertions++
    if (closed.status !== 401) tally.wrong.push(`${name} answers ${closed.status} to nobody`)
    for (const { session, cookie } of cast) {
      const told = await post(name, { id: uuid7(), input: call.input }, cookie), body = await told.text(), may = expected.get(name)?.has(session.role) ?? false
      tally.calls++
      tally.assertions++
      if (may === (told.status === 403)) tally.wrong.push(`${name} over HTTP by ${session.role}: ${told.status}`)
      sift(tally, `${name} over HTTP to ${session.role}`, body, session, s, universe)
    }
  }
}
