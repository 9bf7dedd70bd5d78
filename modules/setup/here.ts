import type { Context } from 'hono'
import type { Config } from '#app/config.ts'

const loopback = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const hosts = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/

/** Whether the visitor sits at this machine: not through a proxy, whose own address is also here, nor by a name that another site points at it. */
export const isHere = (c: Context, config: Pick<Config, 'origin'>): boolean => {
  const direct = (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? ''
  const forwarded = ['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'].some((name) => c.req.header(name) !== undefined)
  return config.origin === undefined && !forwarded && loopback.has(direct) && hosts.test(c.req.header('host') ?? '')
}
