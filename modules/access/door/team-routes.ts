import type { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { perform, refused } from '#kernel/execute.ts'
import { COOKIE } from '#kernel/http.ts'
import { isUuid } from '#kernel/uuid.ts'
import { invitationOf } from '../changes.ts'
import { invite } from '../invite.ts'
import { renewInvitation } from '../renew-invitation.ts'
import type { Door } from './door.ts'
import { hashOfLink, linkWord } from './link.ts'

/** `POST /entrer/invitations`: the command `access.invite` (or `access.renew-invitation` when `input.member` is given), answered with the link, which is shown and kept nowhere. */
export const teamRoutes = (door: Door, hono: Hono): void => {
  const { engine, sessions, config } = door.tools
  hono.post('/invitations', async (c) => {
    const token = getCookie(c, COOKIE.user), session = token ? await sessions.open(token, true) : undefined
    if (session === 'locked') return c.json(refused('kernel.locked'), 401, { 'x-jalon': 'locked' })
    if (!session) return c.json(refused('kernel.signed-out'), 401)
    const body = (await c.req.json().catch(() => undefined)) as { id?: unknown; input?: Record<string, unknown> } | undefined
    if (!body || !isUuid(body.id)) return c.json(refused('kernel.invalid-input'), 422)
    const invitation = invitationOf(body.id), secret = config.secrets.auth, command = body.input?.['member'] ? renewInvitation : invite
    const told = await perform(engine, session, { id: body.id, name: command.name, input: { ...body.input, hash: hashOfLink(secret, session.tenant, invitation) } })
    if (told.status === 'refused') return c.json(told, told.code === 'kernel.not-permitted' ? 403 : told.code === 'kernel.invalid-input' ? 422 : 409)
    const host = config.origin ?? new URL(c.req.url).origin
    return c.json({ ...told, link: `${host}/entrer/lien/${linkWord(secret, session.tenant, invitation)}` })
  })
}

/** Whoever leaves or changes role is out before the answer of the command: this process forgets her at once, the others within two seconds. */
export const endsSessions = (door: Door, hono: Hono): void => {
  for (const name of ['access.depart', 'access.change-role']) {
    hono.use(`/api/${name}`, async (c, next) => {
      const token = getCookie(c, COOKIE.user), session = token ? await door.tools.sessions.open(token, false) : undefined
      await next()
      if (!c.res.ok) return
      const { input } = (await c.req.json().catch(() => ({}))) as { input?: { member?: unknown } }
      if (session && session !== 'locked' && isUuid(input?.member)) await door.tools.sessions.end({ tenant: session.tenant, actor: input.member })
    })
  }
}
