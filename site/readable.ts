import type { Context, MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'

/** Why a form was not read: more than a person types, cut on the way, or no form at all. */
export type Unreadable = { status: 413; key: 'site-too-large' } | { status: 400 | 415; key: 'site-unreadable' }
type Refuse = (c: Context, status: Unreadable['status'], key: Unreadable['key']) => Response | Promise<Response>

/** Far above what any page's fields hold together: what is too long for one field is said beside it, with everything that was typed. */
const largest = 1_000_000
const forms = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i

/** A browser that is still sending when it is answered shows an error of its own: what it sends is let go by, up to a size, before the page leaves. */
const letGoBy = async (c: Context): Promise<void> => {
  const reader = c.req.raw.body?.getReader()
  for (let size = 0; reader && size < 8 * largest;) {
    const { done, value } = await reader.read()
    if (done) return
    size += value.length
  }
  await reader?.cancel()
  c.header('connection', 'close')
}

/** Lets a form through when it can be read; else `refuse` says so in words. `also`: another kind of body that its routes read themselves. */
export const readable = (refuse: Refuse, also?: RegExp): MiddlewareHandler => {
  const tooLarge = (c: Context) => refuse(c, 413, 'site-too-large')
  const limit = bodyLimit({ maxSize: largest, onError: (c) => { c.header('connection', 'close'); return tooLarge(c) } })
  return async (c, next) => {
    if (Number(c.req.header('content-length') ?? 0) > largest) {
      await letGoBy(c)
      return tooLarge(c)
    }
    const kind = c.req.header('content-type')
    let unread: Response | undefined
    const over = await limit(c, async () => {
      if (c.req.method !== 'POST' || kind === undefined || also?.test(kind)) return next()
      const whole = forms.test(kind) && (await c.req.formData().then(() => true, () => false))
      if (whole) return next()
      unread = await refuse(c, forms.test(kind) ? 400 : 415, 'site-unreadable')
    })
    return over ?? unread
  }
}
