import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate/node'
import type { Page } from 'playwright-core'

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type AxeResult = { violations: { id: string; help: string; nodes: { target: unknown[] }[] }[] }

/**
 * What axe-core finds against WCAG 2.2 AA and its own good practices: one line for each element, none when all is well.
 * axe needs timers: a page without JavaScript is read in a copy where it is on.
 */
export const axe = async (page: Page): Promise<string[]> => {
  if (await page.evaluate(() => matchMedia('(scripting: none)').matches)) return inCopy(page, axe)
  // Reading axe takes longer than running it: once for each window, which `setContent` keeps.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource)
  const { violations } = await page.evaluate<AxeResult>(`axe.run(document, { runOnly: ${JSON.stringify(rules)}, resultTypes: ['violations'] })`)
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`))
}

/** Same address, size, colours and markup; only the scripting differs. */
const inCopy = async <T>(page: Page, work: (copy: Page) => Promise<T>): Promise<T> => {
  const dark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  const context = await page.context().browser()?.newContext({ viewport: page.viewportSize(), colorScheme: dark ? 'dark' : 'light' })
  if (!context) throw new Error('this page has no browser of its own')
  try {
    const copy = await context.newPage()
    const [url, body] = [page.url(), await page.content()]
    if (url === 'about:blank') await copy.setContent(body)
    else {
      await copy.route(url, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8' }), { times: 1 })
      await copy.goto(url)
    }
    return await work(copy)
  } finally {
    await context.close()
  }
}

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'long-title': ['error', { maxlength: 90 }],
    // React writes <br/> and checked="": both are valid HTML.
    'void-style': ['error', { style: 'selfclose' }],
    'attribute-boolean-style': ['error', { style: 'empty' }],
    'attribute-empty-style': 'off',
    // So does its camel case (hrefLang), several boxes of one name, and a name on any list; the sheet keeps telephone numbers in one piece.
    'attr-case': 'off',
    'form-dup-name': ['error', { allowArrayBrackets: true, shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    'aria-label-misuse': ['error', { allowAnyNamable: true }],
    'tel-non-breaking': 'off',
    // React names an element of a dialog `_r_1_`: valid HTML.
    'valid-id': ['error', { relaxed: true }],
    'no-trailing-whitespace': 'off',
    // Typography of French: its spaces are characters of the text.
    'no-raw-characters': 'off',
  },
})

/** What html-validate finds in a page: one line for each message, none when all is well. */
export const htmlValidate = async (html: string): Promise<string[]> => {
  const report = await validator.validateString(html)
  return report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message}`))
}

/** Keeps a picture of the whole page in `.cache/shots/<name>.png`; answers its path. */
export const shot = async (page: Page, name: string): Promise<string> => {
  const folder = join(import.meta.dirname, '../.cache/shots')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${name}.png`)
  await page.screenshot({ path, fullPage: true })
  return path
}

/**
 * The letters of `text` that a reader would not see: without width, without ink, or drawn as the missing-glyph box.
 * Some browsers leave a missing letter blank but keep its width, so a width alone proves nothing.
 */
export const unreadable = (page: Page, text: string, font = '32px sans-serif'): Promise<string[]> =>
  page.evaluate(({ letters, font }) => {
    const draw = (letter: string): { width: number; picture: string } => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 96, height: 96 })
      const pen = canvas.getContext('2d')
      if (!pen) return { width: 0, picture: '' }
      pen.font = font
      pen.fillText(letter, 32, 64)
      return { width: pen.measureText(letter).width, picture: pen.getImageData(0, 0, 96, 96).data.join() }
    }
    const [blank, box] = [draw(' ').picture, draw('\u{10FFFD}').picture]
    return letters.filter((letter) => {
      const { width, picture } = draw(letter)
      return width === 0 || picture === blank || picture === box
    })
  }, { letters: [...new Set(text)].filter((letter) => letter.trim() !== ''), font })
