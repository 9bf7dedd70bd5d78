import { createHmac } from 'node:crypto'

export interface Shown { status: number; path: string; html: string }
/** A browser without scripts, for tests: it keeps cookies, follows redirections on the same site, and says where its forms come from. */
export const visitor = (url: string, headers: Record<string, string> = {}) => {
  const cookies = new Map<string, string>()
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(new URL(path, url), {
      ...init, redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin', 'accept-language': 'fr', ...headers, cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; '), ...(init.headers as Record<string, string>) },
    })
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? []
      if (value === '' || /max-age=0/i.test(cookie)) cookies.delete(name)
      else cookies.set(name, value)
    }
    return response
  }
  const follow = async (path: string, init?: RequestInit): Promise<Shown> => {
    const response = await send(path, init), to = response.headers.get('location')
    if (to && response.status < 400) return follow(new URL(to, new URL(path, url)).pathname + new URL(to, new URL(path, url)).search)
    return { status: response.status, path, html: (await response.text()).replace(/<style>[^]*?<\/style>/, '') }
  }
  return {
    cookies, send,
    get: (path: string) => follow(path),
    post: (path: string, fields: Record<string, string>) => follow(path, { method: 'POST', body: new URLSearchParams(fields) }),
    json: async (path: string, body: unknown) => {
      const response = await send(path, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } })
      return { status: response.status, headers: response.headers, body: (await response.json().catch(() => undefined)) as never }
    },
  }
}
export type Visitor = ReturnType<typeof visitor>

/** The six digits of a key as an application shows it (RFC 6238), `steps` of thirty seconds from now. */
export const digitsOf = (key: string, steps = 0): string => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = [...key.replaceAll(/\s/g, '')].map((c) => letters.indexOf(c).toString(2).padStart(5, '0')).join('')
  const secret = Buffer.from(bits.match(/.{8}/g)?.map((b) => Number.parseInt(b, 2)) ?? [])
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const mac = createHmac('sha1', secret).update(counter).digest(), at = (mac.at(-1) ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}
/** The key that the page of the application shows. */
export const keyOn = (html: string): string => /<bdi[^>]*>([A-Z2-7 ]{40,})<\/bdi>/.exec(html)?.[1]?.replaceAll(' ', '') ?? ''
