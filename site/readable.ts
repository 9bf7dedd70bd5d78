import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** Why a form was not read: more than a person types, cut on the way, or no form at all. */
export type Unreadable = { status: 413; key: 'site-too-large' } | { status: 400 | 415; key: 'site-unreadable' }
type Refuse = (c: Context, status: Unreadable['status'], key: Unreadable['key']) => Response | Promise<Response>

/** Far above what any page's fields hold together: what is too long for one field is said beside it, with everything that was typed. */
const largest = 1_000_000
const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/** Lets a form through when it can be read; else `refuse` says so in words. `also`: another kind of body that its routes read themselves. */
export const readable = (refuse: Refuse, also?: RegExp): MiddlewareHandler => {
  const limit = bodyLimit({ maxSize: largest, onError: (c) => refuse(c, 413, 'site-too-large') })
  const reads: MiddlewareHandler = async (c, next) => {
    const kind = c.req.header('content-type')
    if (c.req.method !== 'POST' || kind === undefined || also?.test(kind)) return next()
    if (!forms.test(kind)) return refuse(c, 415, 'site-unreadable')
    try {
      await c.req.formData()
    } catch {
      return refuse(c, 400, 'site-unreadable')
    }
    return next()
  }
  return async (c, next) => {
    let within: Response | undefined | void
    const refused = await limit(c, async () => { within = await reads(c, next) })
    return refused ?? within
  }
}
