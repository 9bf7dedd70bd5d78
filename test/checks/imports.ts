import { type Code, isTest } from './sources.ts'

/** Answers one line for each import that breaks the rule; none when all is well. */
export type ImportRule = (files: readonly Code[]) => string[]

const top = (path: string): string => path.split('/')[0] ?? ''
const moduleOf = (path: string): string | undefined => /^modules\/([^/]+)\//.exec(path)?.[1]
const ours = ['app', 'bench', 'data', 'db', 'device', 'instruments', 'kernel', 'modules', 'scripts', 'site', 'test', 'web']

const eachImport = (files: readonly Code[], complain: (file: Code, to: string, type: boolean) => string | false | undefined): string[] =>
  files.filter(({ path }) => !isTest(path)).flatMap((file) => file.imports.flatMap(({ to, type }) => {
    const complaint = complain(file, to, type)
    return complaint ? [`${file.path}: ${complaint} (${to})`] : []
  }))

/** Who may import what: a folder not named here is free (tests, tools, benches compose everything). */
const mayImport: Record<string, readonly string[]> = {
  kernel: ['kernel'],
  db: ['db', 'kernel'],
  modules: ['modules', 'kernel', 'db', 'data', 'instruments', 'site', 'web'],
  site: ['site', 'kernel', 'data'],
  web: ['web', 'kernel', 'device', 'site', 'modules'],
  device: ['device', 'kernel'],
}

/** Words of the application that are data, not composition: read from everywhere. */
const shared = ['app/permissions.ts', 'app/texts.ts']

const layers: ImportRule = (files) => eachImport(files, ({ path }, to, type) => {
  const allowed = mayImport[top(path)]
  if (!allowed || !ours.includes(top(to)) || allowed.includes(top(to)) || shared.includes(to)) return false
  if (top(to) === 'app') return !type && 'nothing imports what is started'
  return `${top(path)} knows nothing of ${top(to)}`
})

/** What a file may be for another module: a value or a rule. What it declares, shows or asks is its own affair. */
const modulesApart: ImportRule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  return eachImport(files, ({ path }, to, type) => {
    const [mine, theirs] = [moduleOf(path), moduleOf(to)]
    if (type || !mine || !theirs || mine === theirs) return false
    const declares = byPath.get(to)?.declares ?? []
    const own = declares.length > 0 || /\.query\.tsx?$|\/(screens|pages)\/|\/module\.tsx?$/.test(to)
    return own && `the module ${theirs} keeps this for itself`
  })
}

const screensOnly: ImportRule = (files) => eachImport(files, ({ path }, to) => {
  if (to.endsWith('.module.css') && !/\/screens\//.test(path) && top(path) !== 'web') return 'only a screen has a style of its own'
  return top(path) === 'modules' && top(to) === 'web' && !/\/screens\//.test(path) && 'only a screen uses the parts of the staff app'
})

const sqlPackages = ['pg', 'kysely', 'graphile-worker']
/** Beside queries, the kernel, the database and the start: accounts have a schema and a role of their own; the directory is loaded in bulk. */
const knowsSql = (path: string): boolean =>
  /\.query\.ts$/.test(path) || /^(kernel|db|app|bench|scripts)\//.test(path) || path.startsWith('modules/access/door/') || path === 'modules/directory/load.ts'

const sqlInItsPlace: ImportRule = (files) => eachImport(files, ({ path }, to) =>
  (sqlPackages.includes(to) || to === 'db/connect.ts') && !knowsSql(path) && 'only server queries and the kernel know SQL')

const reachesDevice = ({ path, declares }: Code): boolean =>
  ((/^(web|device)\//.test(path) || /\/screens\//.test(path)) && !/^web\/(build|build-words|vite\.config)\.ts$/.test(path)) || declares.includes('command')

/** Follows what is imported at run time; a device has neither a database nor Node. */
const deviceIsClean: ImportRule = (files) => {
  const byPath = new Map(files.map((file) => [file.path, file]))
  const forbidden = (to: string): boolean => sqlPackages.includes(to) || to.startsWith('node:') || /\.query\.ts$/.test(to)
  const reach = (path: string, seen: Set<string>): string[] | undefined => {
    if (seen.has(path)) return undefined
    seen.add(path)
    for (const { to, type } of byPath.get(path)?.imports ?? []) {
      if (type) continue
      const way = forbidden(to) ? [to] : reach(to, seen)
      if (way) return [path, ...way]
    }
    return undefined
  }
  return files.filter((file) => reachesDevice(file) && !isTest(file.path)).flatMap(({ path }) => {
    const way = reach(path, new Set())
    return way ? [`${way.join(' → ')}: this also runs on a device`] : []
  })
}

const oneWriter: ImportRule = (files) => {
  const owners = new Map<string, Set<string>>()
  for (const { path, writes } of files) {
    const owner = moduleOf(path)
    if (owner && !isTest(path)) for (const table of writes) owners.set(table, (owners.get(table) ?? new Set()).add(owner))
  }
  return [...owners].filter(([, modules]) => modules.size > 1).map(([table, modules]) => `${table}: written by ${[...modules].sort().join(' and ')}`)
}

export const importRules: Record<string, ImportRule> = {
  'each layer imports only the layers below it': layers,
  'a module keeps its commands, queries, jobs, pages and screens for itself': modulesApart,
  'only screens have styles of their own': screensOnly,
  'only server queries, the kernel and the start know SQL': sqlInItsPlace,
  'nothing that runs on a device reaches SQL or Node': deviceIsClean,
  'a table is written by one module': oneWriter,
}
