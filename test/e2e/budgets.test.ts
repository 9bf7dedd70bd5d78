import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { textFiles, texts } from '#app/texts.ts'
import { ensureBundle } from '#web/build.ts'
import { stage, type Stage } from './stage.ts'

const KB = 1024
let s: Stage, folder: string
beforeAll(async () => {
  s = await stage()
  folder = join(await ensureBundle(), 'assets')
})
afterAll(() => s.stop())

const source = (file: string): string => readFileSync(join(folder, file), 'utf8')
const weight = (file: string): number => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length
const named = (text: string, how: RegExp): string[] => [...text.matchAll(how)].flatMap(([, file]) => file ?? [])
/** A chunk and what it cannot run without. */
const needed = (file: string, all = new Set<string>()): Set<string> => {
  if (all.has(file)) return all
  all.add(file)
  for (const other of named(source(file), /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) needed(other, all)
  return all
}
const shell = (): Set<string> => {
  const html = readFileSync(join(folder, '../index.html'), 'utf8'), all = new Set<string>()
  for (const file of named(html, /(?:src|href)="\/app\/assets\/([\w.-]+\.js)"/g)) needed(file, all)
  return all
}
const sum = (files: Iterable<string>): number => [...files].reduce((total, file) => total + weight(file), 0)

test('the shell is at most 110 KB, and each screen at most 60 KB more', () => {
  const always = shell()
  expect(always.size).toBeGreaterThan(0)
  expect(sum(always) / KB).toBeLessThanOrEqual(110)
  const screens = [...new Set([...always].flatMap((file) => named(source(file), /import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g)))]
  const languages = screens.filter((file) => /^(fr|en)-/.test(file)), others = screens.filter((file) => !languages.includes(file))
  expect(others.length, readdirSync(folder).join()).toBeGreaterThanOrEqual(12)
  expect(others.map((file) => [file, Math.round(sum([...needed(file)].filter((one) => !always.has(one))) / KB)] as const).filter(([, size]) => size > 60)).toEqual([])
  // Words are read once and kept; they are no code, but they travel too.
  for (const file of languages) expect(weight(file) / KB, file).toBeLessThanOrEqual(40)
})

test('every message that the staff app names is among its words; those of her pages alone are not', () => {
  const chunks = readdirSync(folder).filter((file) => file.endsWith('.js') && !/^(fr|en)-/.test(file)).map(source).join('\n')
  const named = new Set([...chunks.matchAll(/["'`]([a-z][a-z0-9]*(?:[-.][a-z0-9]+)+)["'`]/g)].map(([, name = '']) => name.replaceAll('.', '-')))
  const begun = [...new Set([...chunks.matchAll(/`([a-z][a-z0-9]*(?:-[a-z0-9]+)*-)\$\{/g)].map(([, begins = '']) => begins))].filter((begins) => begins !== 'instruments-')
  const all = [...new Set(textFiles().filter(({ lang, path }) => lang === 'fr' && !path.startsWith('app/')).flatMap(({ source: text }) => [...text.matchAll(/^([a-z][a-z0-9-]*) =/gm)].map(([, id = '']) => id)))]
  for (const lang of ['fr', 'en']) {
    const file = readdirSync(folder).find((one) => one.startsWith(`${lang}-`) && one.endsWith('.js')) ?? '', words = source(file)
    const held = new Set([...words.matchAll(/(?:^|\\n|["'`])([a-z][a-z0-9-]*) =/gm)].map(([, id = '']) => id)), needs = all.filter((id) => named.has(id) || begun.some((begins) => id.startsWith(begins)))
    expect(needs.length).toBeGreaterThan(500)
    expect(needs.filter((id) => !held.has(id)), lang).toEqual([])
    expect(held.has('intake-home-title') || held.has('setup-title'), 'what only other pages say').toBe(false)
  }
})

test('the pages of the staff app travel compressed, and are kept', async () => {
  for (const file of shell()) {
    const response = await fetch(`${s.url}/app/assets/${file}`, { headers: { 'accept-encoding': 'gzip' } })
    expect([response.status, response.headers.get('content-encoding'), response.headers.get('cache-control')]).toEqual([200, 'gzip', 'public, max-age=31536000, immutable'])
  }
})

test('a dialog is drawn within 100 ms on a device four times slower', async () => {
  const page = await s.staff(s.world.as('a.counsellor')), t = texts('fr')
  await page.goto(`${s.url}/app/`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const slow = await page.context().newCDPSession(page)
  await slow.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const times: number[] = []
  for (let tries = 0; tries < 12; tries++) {
    times.push(await page.evaluate((name) => new Promise<number>((told) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name), begun = performance.now()
      button?.click()
      // Drawn: the frame after the one in which it opened.
      const drawn = () => (document.querySelector('dialog[open]') ? requestAnimationFrame(() => told(performance.now() - begun)) : requestAnimationFrame(drawn))
      requestAnimationFrame(drawn)
    }), t('web-keys')))
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })
  }
  // Other work on this machine can only add: the best of twelve is what the dialog takes.
  expect(Math.min(...times)).toBeLessThanOrEqual(100)
  await page.context().close()
}, 60_000)
