import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { browserFiles } from '../../scripts/browser-files.ts'

/** A browser as a process of ours, on a profile that stays on the disk: it can be killed as a battery or a system does it. */
export interface Running { browser: Browser; context: BrowserContext; kill(): Promise<void>; close(): Promise<void> }

const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--no-first-run', '--disable-features=Translate', '--remote-debugging-port=0']

export const startChromium = async (profile: string): Promise<Running> => {
  const { executable, environment } = browserFiles(), port = join(profile, 'DevToolsActivePort')
  rmSync(port, { force: true })
  const child = spawn(executable, [...flags, `--user-data-dir=${profile}`, 'about:blank'], { stdio: 'ignore', detached: true, env: { ...process.env, ...environment } })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  const { pid } = child
  if (!pid) throw new Error('the browser did not start')
  // Its own group, so that none of its processes outlives it or us.
  const slay = () => { try { process.kill(-pid, 'SIGKILL') } catch { /* already gone */ } }
  process.once('exit', slay)
  for (const end = Date.now() + 20_000; !existsSync(port) || readFileSync(port, 'utf8').split('\n').length < 2;) {
    if (Date.now() > end) { slay(); throw new Error('the browser did not answer') }
    await new Promise((later) => setTimeout(later, 20))
  }
  const [at] = readFileSync(port, 'utf8').split('\n')
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${at}`), [context] = browser.contexts()
  if (!context) throw new Error('no window')
  const gone = async () => {
    await ended
    // Whatever is left of its group.
    slay()
    process.removeListener('exit', slay)
    await browser.close().catch(() => {})
  }
  return {
    browser, context,
    kill: async () => { slay(); await gone() },
    close: async () => {
      const session = await browser.newBrowserCDPSession()
      await session.send('Browser.close').catch(() => {})
      await gone()
    },
  }
}
