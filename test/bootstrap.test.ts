import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')
const made: string[] = []
afterAll(() => made.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A checkout with the real entry and dependencies, whose `npm start` runs `program`. */
const checkout = (program: string, dependencies = true): string => {
  const folder = mkdtempSync(join(tmpdir(), 'jalon-bootstrap-'))
  made.push(folder)
  for (const path of ['bootstrap.mjs', 'package.json', 'package-lock.json', 'app/tsx-hook.mjs', 'app/launch']) cpSync(join(root, path), join(folder, path), { recursive: true })
  writeFileSync(join(folder, 'app/server.ts'), program)
  if (dependencies) symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'))
  return folder
}

type Options = { args?: string[]; env?: Record<string, string>; before?: string }
const begin = (folder: string, { args = [], env = {}, before = '' }: Options = {}): { child: ChildProcess; said: () => { out: string; err: string }; until: (text: string) => Promise<void> } => {
  const child = spawn(process.execPath, ['--import', `data:text/javascript,${before}`, join(folder, 'bootstrap.mjs'), ...args], { env: { ...process.env, LANG: 'C', LC_ALL: '', ...env } })
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk) => (out += chunk))
  child.stderr.on('data', (chunk) => (err += chunk))
  const until = async (text: string): Promise<void> => {
    while (!out.includes(text)) await once(child.stdout, 'data')
  }
  return { child, said: () => ({ out, err }), until }
}
const end = async (folder: string, options?: Options): Promise<{ code: number | null; out: string; err: string }> => {
  const { child, said } = begin(folder, options)
  const [code] = await once(child, 'close')
  return { code, ...said() }
}
/** Node 20 cannot become another program: it stays beside it. */
const beside = 'process.execve=undefined'

test.each([['becomes the program', ''], ['stays beside it', beside]])('the program gets its arguments and answers its exit code (%s)', async (_, before) => {
  const folder = checkout("console.log(process.argv.slice(2).join(), process.env.NODE_ENV, process.versions.node); process.exit(7)")
  expect(await end(folder, { args: ['start', 'a', '--b'], before, env: { NODE_ENV: 'other' } }))
    .toEqual({ code: 7, out: `a,--b production ${process.versions.node}\n`, err: '' })
})

test.each([['becomes the program', ''], ['stays beside it', beside]])('a signal reaches the program once (%s)', async (_, before) => {
  const folder = checkout("let n = 0; process.on('SIGTERM', () => { n++; setTimeout(() => process.exit(n), 200) }); setInterval(() => {}, 1000); console.log('up')")
  const { child, until } = begin(folder, { before })
  await until('up')
  child.kill('SIGTERM')
  expect(await once(child, 'close')).toEqual([1, null])
})

test('a program whose parent was killed stops as if asked to', async () => {
  const folder = checkout("process.on('SIGTERM', () => { console.log('asked'); process.exit() }); setInterval(() => {}, 1000); console.log('up')")
  const { child, until } = begin(folder, { before: beside })
  await until('up')
  child.kill('SIGKILL')
  await until('asked')
})

test('JSX runs from source', async () => {
  const folder = checkout("import { page } from './page.tsx'; console.log(page('é'))")
  writeFileSync(join(folder, 'app/page.tsx'), "import { renderToStaticMarkup } from 'react-dom/server'\nexport const page = (text: string): string => renderToStaticMarkup(<p>{text}</p>)\n")
  expect(await end(folder)).toEqual({ code: 0, out: '<p>é</p>\n', err: '' })
})

test.each<[what: string, said: RegExp, options: Options, dependencies: boolean]>([
  ['an unknown verb', /^Commande inconnue : x\..*\nUnknown command: x\..*\n$/, { args: ['x'] }, true],
  ['an unknown verb, in English first', /^Unknown command: x\..*\nCommande inconnue : x\..*\n$/, { args: ['x'], env: { LANG: 'en_CA.UTF-8' } }, true],
  ['a verb whose file is missing', /^La commande bench .*\nThe command bench .*\n$/, { args: ['bench'] }, true],
  ['an older Node', /^Jalon demande Node 20 .* 18\.20\.8\.\nJalon needs Node 20 .* 18\.20\.8\.\n$/, { before: "Object.defineProperty(process,'versions',{value:{node:'18.20.8'}})" }, true],
  ['no npm', /^La commande npm est introuvable.*\nThe npm command cannot be found.*\n$/, { env: { PATH: '', npm_execpath: '' } }, false],
  ['no network', /^Jalon n'a pas pu télécharger.*\nJalon could not download.*\n$/, { env: { npm_config_registry: 'http://127.0.0.1:9/', npm_config_fetch_retries: '0', npm_config_cache: 'empty-cache' } }, false],
])('%s: one clear sentence in both languages, and a failure', async (_, said, options, dependencies) => {
  const folder = checkout('', dependencies)
  mkdirSync(join(folder, 'cache'))
  const { code, err } = await end(folder, { ...options, env: { ...options.env, ...(options.env?.['npm_config_cache'] && { npm_config_cache: join(folder, 'cache') }) } })
  expect(err).toMatch(said)
  expect(code).toBe(1)
})
