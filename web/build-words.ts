import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** What never runs in the staff app: pages of hers, the doors of an account, what fills a demonstration or founds a network. */
const elsewhere = ['**/*.test.*', '**/pages/**', 'modules/access/door/**', 'modules/demo/**', 'modules/setup/**', 'data/**']

/** Every word of code that may name a message: as it stands, as the code of a refusal (`plans.not-open`), or as the beginning of a name (`plans-kind-${kind}`). */
const names = (): { whole: ReadonlySet<string>; beginnings: readonly string[] } => {
  const whole = new Set<string>(), beginnings = new Set<string>()
  for (const file of globSync('{web,modules,site,kernel,device,instruments}/**/*.{ts,tsx,json}', { cwd: root, exclude: elsewhere })) {
    const code = readFileSync(join(root, file), 'utf8')
    for (const [name] of code.matchAll(/[a-z][a-z0-9]*(?:[-.][a-z0-9]+)+/g)) whole.add(name.replaceAll('.', '-'))
    for (const [, begins = ''] of code.matchAll(/([a-z][a-z0-9-]*-)\$\{/g)) beginnings.add(begins)
  }
  return { whole, beginnings: [...beginnings] }
}

/** Messages that only a page of hers says: under a `## page:` title of the French catalogue (or that of the set-up), and named by nothing of the staff app. The refusals of the door and of constraints are named by no code of the app, and stay. */
export const onlyHers = (french: readonly string[]): ReadonlySet<string> => {
  const { whole, beginnings } = names(), hers = new Set<string>()
  for (const source of french) {
    let page = false
    for (const line of source.split('\n')) {
      if (line.startsWith('## ')) page = /^## (page:|setup$)/.test(line) && !line.endsWith('refusals')
      const [, id] = /^([a-z][a-z0-9-]*) =/.exec(line) ?? []
      if (id && page && !whole.has(id) && !beginnings.some((begins) => id.startsWith(begins))) hers.add(id)
    }
  }
  return hers
}

/** A catalogue without comments and without the messages that are left out. */
export const without = (source: string, left: ReadonlySet<string>): string => {
  let out = false
  return source.split('\n').filter((line) => {
    if (line.startsWith('#')) return false
    const [, id] = /^(-?[a-z][a-z0-9-]*) =/.exec(line) ?? []
    if (id) out = left.has(id)
    return !out
  }).join('\n')
}
