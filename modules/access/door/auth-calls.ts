import { APIError } from 'better-auth/api'

/** An answer, and what the browser must keep for the next step. */
export type Made<T> = T & { cookies: readonly string[] }
/** Where a step comes from: what the browser kept, and the origin that served the page. */
export interface At { cookie: string; origin: string }

/** Undefined when better-auth refused; anything else that goes wrong is thrown. */
export const call = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
  try {
    return await work()
  } catch (error) {
    if (error instanceof APIError && error.statusCode < 500) return undefined
    throw error
  }
}

export const made = <T extends object>({ headers }: { headers: Headers }, answer: T): Made<T> => ({ ...answer, cookies: headers.getSetCookie() })

/** Of all that the browser kept, only what this step needs: it never sees the session or the challenge of another one. */
export const keep = ({ cookie, origin }: At, ...names: string[]): Headers => {
  const wanted = names.flatMap((name) => [`jalon-door.${name}=`, `__Secure-jalon-door.${name}=`])
  return new Headers({ cookie: cookie.split(';').map((part) => part.trim()).filter((part) => wanted.some((name) => part.startsWith(name))).join('; '), origin })
}
