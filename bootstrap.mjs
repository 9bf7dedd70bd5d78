// The one entry: `node bootstrap.mjs <verb> [arguments]`. Plain JavaScript for Node 20 (older ones reach the sentence that
// says so). It installs what is missing, then runs the verb's file on the pinned Node.
import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, readFileSync, writeSync } from 'node:fs'
import { constants as system } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(fileURLToPath(import.meta.url))
const verbs = {
  start: 'app/server.ts',
  test: 'test/run.ts',
  check: 'scripts/check.ts',
  generate: 'scripts/generate.ts',
  bench: 'bench/run.ts',
  prove: 'test/prove.ts',
  screens: 'scripts/screens.ts',
  texts: 'scripts/texts-tool.ts',
  'verify-journal': 'app/verify-journal.ts',
}
const modes = { test: 'test', check: 'test', generate: 'development', screens: 'test', texts: 'development' }

/** One sentence of app/launch/texts.*.ftl: no library is there yet to read Fluent, and those sentences need none. */
function sentence(language, key, args) {
  const catalogue = readFileSync(join(root, `app/launch/texts.${language}.ftl`), 'utf8')
  const found = new RegExp(`^${key} = (.*)$`, 'm').exec(catalogue)
  return (found ? found[1] : key).replace(/\{ \$(\w+) \}/g, (_, name) => String(args[name]))
}
const languages = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '') ? ['en', 'fr'] : ['fr', 'en']
const say = (key, args = {}) => writeSync(1, `${sentence(languages[0], key, args)}\n`)
function refuse(key, args = {}) {
  writeSync(2, languages.map((language) => `${sentence(language, key, args)}\n`).join(''))
  process.exit(1)
}

const atLeast = (major) => Number(process.versions.node.split('.')[0]) >= major
const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'))

/** npm leaves out what is optional and not for this machine; what is for it, such as the pinned Node, may have failed silently. */
function mayBeAbsent({ optional, peer, os, cpu, libc }) {
  const fits = (list, mine) => !list || list.includes(mine)
  return peer || (optional && !((os || cpu) && fits(os, process.platform) && fits(cpu, process.arch) && fits(libc, 'glibc')))
}

/** True when node_modules holds exactly what the lock file says, whoever installed it. npm writes its own list last. */
function isInstalled() {
  if (!existsSync(join(root, 'node_modules/.package-lock.json'))) return false
  const wanted = readJson('package-lock.json').packages
  const present = readJson('node_modules/.package-lock.json').packages
  const same = Object.entries(present).every(([path, { version }]) => wanted[path] && wanted[path].version === version)
  return same && Object.entries(wanted).every(([path, entry]) => path === '' || present[path] || mayBeAbsent(entry))
}

function isWritable(folder) {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

const pinned = join(root, 'node_modules/.bin/node')
const withBin = [join(root, 'node_modules/.bin'), process.env.PATH].filter(Boolean).join(delimiter)

/** Installs on this Node or on the pinned one; resolves with npm's exit code (undefined: there is no npm) and its errors. */
function npmCi(onPinned) {
  const cli = process.env.npm_execpath
  const [program, first] = cli && cli.endsWith('.js') ? [onPinned ? pinned : process.execPath, [cli]] : ['npm', []]
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']
  const env = onPinned ? { ...process.env, PATH: withBin } : process.env
  return new Promise((resolve) => {
    let said = ''
    const child = spawn(program, [...first, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'pipe'], env })
    child.stderr.on('data', (chunk) => (said += chunk))
    child.on('error', () => resolve({ code: undefined, said }))
    child.on('close', (code) => resolve({ code, said }))
  })
}

const noNetwork = /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT)\b/

async function install() {
  if (!isWritable(root)) refuse('launch-read-only', { folder: root })
  say(existsSync(join(root, 'node_modules')) ? 'launch-updating' : 'launch-installing')
  const begun = Date.now()
  const seconds = () => Math.round((Date.now() - begun) / 1000)
  const ticking = setInterval(() => say('launch-still-installing', { seconds: seconds() }), 10_000)
  let { code, said } = await npmCi(false)
  // The first Nodes 20 are too old for some optional parts, and npm leaves those out silently: once more, on the pinned Node.
  if (code === 0 && !isInstalled() && existsSync(pinned)) ({ code, said } = await npmCi(true))
  clearInterval(ticking)
  if (code === undefined) refuse('launch-no-npm')
  if (code !== 0 && noNetwork.test(said)) refuse('launch-no-network')
  if (code !== 0) writeSync(2, said)
  if (code !== 0 || !isInstalled()) refuse('launch-install-failed')
  say('launch-installed', { seconds: seconds() })
}

/** The Node that runs everything: the pinned one, or on a platform that has none, a system Node of the same age. */
function findNode() {
  if (existsSync(pinned)) return pinned
  return atLeast(24) ? process.execPath : refuse('launch-unsupported-platform', { platform: `${process.platform}-${process.arch}` })
}

function run(node, file, args, mode) {
  // Compiled code is kept from one start to the next: half the time to start, and 18 MB less to hold.
  const env = { NODE_COMPILE_CACHE: join(root, '.cache/compiled'), ...process.env, NODE_ENV: mode, PATH: withBin }
  const hook = pathToFileURL(join(root, 'app/tsx-hook.mjs')).href
  const flags = ['--disable-warning=ExperimentalWarning', '--import', hook]
  process.removeAllListeners('warning')
  // A recent Node becomes the program; an older one stays beside it, passing signals on, and the program ends with it.
  if (process.execve && process.platform !== 'win32') process.execve(node, [node, ...flags, join(root, file), ...args], env)
  const follow = pathToFileURL(join(root, 'app/launch/follow-parent.mjs')).href
  const child = spawn(node, [...flags, '--import', follow, join(root, file), ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'])
    process.on(signal, () => (signal === 'SIGINT' && process.stdin.isTTY ? undefined : child.kill(signal))) // a terminal signals the whole group
  child.on('error', () => refuse('launch-unsupported-platform', { platform: `${process.platform}-${process.arch}` }))
  child.on('exit', (code, signal) => process.exit(signal ? 128 + system.signals[signal] : code))
}

if (!atLeast(20)) refuse('launch-old-node', { version: process.versions.node })
const [verb = 'start', ...args] = process.argv.slice(2)
const file = Object.prototype.hasOwnProperty.call(verbs, verb) ? verbs[verb] : refuse('launch-unknown-verb', { verb, verbs: Object.keys(verbs).join(', ') })
if (!isInstalled()) await install()
if (!existsSync(join(root, file))) refuse('launch-missing-file', { verb, file })
run(findNode(), file, args, modes[verb] || 'production')
