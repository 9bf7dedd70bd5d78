import { Hono } from 'hono'
import { fromElsewhere } from '#kernel/http.ts'
import { doorOf } from '#modules/access/door/door.ts'
import { invitationRoutes } from '#modules/access/door/invitation.tsx'
import { leaveRoutes } from '#modules/access/door/leave.tsx'
import { myAccountRoutes } from '#modules/access/door/my-account.tsx'
import { doorLangs, go, page, signInRoutes, stepOf } from '#modules/access/door/sign-in.tsx'
import { endsSessions, teamRoutes } from '#modules/access/door/team-routes.ts'
import { readable } from '#site/readable.ts'
import type { Tools } from './tools.ts'

/**
 * The door of the staff side, under `/entrer` and `/{fr|en}/entrer`: the only way from an account to a session. Mount it before the interface:
 * it also ends the sessions of whoever leaves a team.
 */
export const accountRoutes = (tools: Tools): Hono => {
  const door = doorOf(tools), root = new Hono(), entrer = new Hono()
  const unread = readable((c, status, key) => {
    const step = stepOf(c)
    return page(door, step, { title: step.t(key), status, body: <><h1>{step.t(key)}</h1><p>{step.t(`${key}-next`)}</p></> })
  }, /^application\/json/)
  entrer.use('*', unread, async (c, next) => {
    c.header('cache-control', 'no-store')
    const step = stepOf(c)
    if (!tools.installation()) return go(c, `/${step.lang}/installation`)
    if (c.req.method !== 'GET' && fromElsewhere(c)) return page(door, step, { title: step.t('access-enter-title'), status: 403, body: <h1>{step.t('kernel-from-elsewhere')}</h1> })
    return next()
  })
  signInRoutes(door, entrer)
  invitationRoutes(door, entrer)
  leaveRoutes(door, entrer)
  myAccountRoutes(door, entrer)
  teamRoutes(door, entrer)
  endsSessions(door, root)
  root.route('/entrer', entrer)
  root.route(`/:lang{${doorLangs.join('|')}}/entrer`, entrer)
  return root
}
