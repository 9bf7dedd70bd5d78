import { type Browser, chromium } from 'playwright-core'
import { browserFiles } from '../scripts/browser-files.ts'

export type { Browser, BrowserContext, Page } from 'playwright-core'

const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-component-update', '--disable-sync', '--disable-dev-shm-usage', '--font-render-hinting=none']

/**
 * A real browser on this machine; close it in `afterAll`. It ends with the process in any case.
 * Give each test its own context: `browser.newContext({ viewport, colorScheme, locale, javaScriptEnabled })`.
 */
export const openBrowser = (): Promise<Browser> => {
  const { executable, environment } = browserFiles()
  return chromium.launch({
    executablePath: executable, args: flags, env: { ...process.env, ...environment },
    // Ctrl-C is for whoever runs the tests; the browser follows when its pipe closes.
    handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false,
  })
}
