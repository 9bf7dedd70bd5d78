import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { uuid7 } from '#kernel/uuid.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { startChromium } from './chromium.ts'
import type { Ground } from './ground.ts'

export interface Found { words: number; files: number; bytes: number; found: number }

/** How many of these words stand in any file of a folder, in one byte or two bytes a letter. */
const lookFor = (folder: string, words: readonly string[]): Found => {
  const wanted = new Set(words), found = new Set<string>(), shape = /canari[0-9a-f]{16}/g
  let bytes = 0
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)).filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
  for (const file of files) {
    const content = readFileSync(file)
    bytes += content.length
    // A letter in two bytes is a letter and a zero: without the zeros both look the same, wherever they begin.
    for (const text of [content.toString('latin1'), Buffer.from(content.filter((byte) => byte !== 0)).toString('latin1')])
      for (const [word] of text.matchAll(shape)) if (wanted.has(word)) found.add(word)
  }
  return { words: words.length, files: files.length, bytes, found: found.size }
}

/**
 * Figure 18: names, notes and identifiers of 300 files, typed, kept, sent and unsent, the passphrase too; then the application is closed and every
 * byte of the browser's profile is read. `plain` is the fault to find: the same words kept as they are.
 */
export const lostDevice = async (g: Ground, { words, plain = false }: { words: number; plain?: boolean }): Promise<Found> => {
  const made: string[] = [], word = () => { const one = `canari${randomBytes(8).toString('hex')}`; made.push(one); return one }
  const s = await settingIn(g.w), file = await s.held(), profile = g.profile(), c = await startChromium(profile)
  if (file.by.kind !== 'user') throw new Error('a member')
  await g.signIn(c.context, file.by)
  const page = await g.page(c.context), who = { installation: uuid7(), tenant: file.by.tenant, user: file.by.actor }
  const opened = await page.evaluate(([w, a]) => window.hands.make(w, a), [who, { words: `${word()} ${word()} ${word()} ${word()}`, rounds: 1_000 }] as const)
  if (opened !== 'open') throw new Error(opened)
  const perFile = Math.max(4, Math.floor((words * 0.8) / 300)), rows = Array.from({ length: 300 }, () => ['person', word(), Object.fromEntries(Array.from({ length: perFile - 1 }, (_, i) => [`field${i}`, word()]))] as const)
  for (let i = 0; i < rows.length; i += 50) {
    const said = await page.evaluate((all) => window.hands.keep(all), { put: rows.slice(i, i + 50), drop: [], index: { epoch: word(), xid: String(i), sets: [], caseload: [], versions: {}, files: rows.slice(0, i).map(([, id]) => id), whole: [] } })
    if (said !== 'saved') throw new Error(said)
  }
  const input = (note: string) => ({ intervention: uuid7(), participation: file.participation, kind: 'individual', day: s.today(), direct: 1, indirect: 0, mode: 'in-person', place: 'here', note: { kind: 'shared', text: note } })
  const works = Array.from({ length: 60 }, () => ({ id: uuid7(), name: 'interventions.log', about: word(), at: new Date().toISOString(), input: input(word()) }))
  await page.evaluate((all) => window.hands.saveAll(all), works.slice(0, 30))
  await page.evaluate(() => window.hands.flush())
  while (made.length < words) works.push({ id: uuid7(), name: 'interventions.log', about: word(), at: new Date().toISOString(), input: input(`${word()} ${word()} ${word()}`) })
  await page.evaluate((all) => window.hands.saveAll(all), works.slice(30))
  // Opened, read and locked again, as on any day.
  await page.evaluate(async () => { await window.hands.load(); await window.hands.all() })
  if (plain) await page.evaluate((all) => window.hands.plain(all), made)
  await page.evaluate(() => window.hands.lock())
  await c.close()
  return lookFor(profile, made)
}
