import { picking } from '#test/prove/rehearsal.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { uuid7 } from '#kernel/uuid.ts'
import type { Page } from '#test/browser.ts'
import { startChromium, type Running } from './chromium.ts'
import type { Ground } from './ground.ts'

export interface Killed { runs: number; saved: number; lost: string[]; doubled: string[]; disordered: number; stuck: number; slowest: number; kinds: Record<string, number> }
/** The faults that the proof must find when they are put in. */
export type Fault = 'said-early' | 'careless'

const wait = (ms: number) => new Promise((later) => setTimeout(later, ms))
const kinds = ['crash', 'crash', 'close', 'reload', 'browser'] as const

/**
 * Figure 2: windows and browsers are killed while they save and send, with a tenth of the requests and of the answers lost. The oracle is what
 * the page said « enregistré » of, heard outside the browser; in the end the server must have each once, in order in each file, and nothing waits.
 */
export const clientKills = async (g: Ground, { runs, seed, fault }: { runs: number; seed: number; fault?: Fault }): Promise<Killed> => {
  const pick = picking(seed), s = await settingIn(g.w), files = [await s.held(), await s.held()], [{ by } = { by: s.as('counsellor', 'a') }] = files
  if (by.kind !== 'user') throw new Error('a member')
  const who = { installation: uuid7(), tenant: by.tenant, user: by.actor }, way = { secret: 'her passkey' }, profile = g.profile()
  const saved: { id: string; intervention: string; about: string }[] = [], made = new Map<string, { intervention: string; about: string }>()
  const told: Killed = { runs: 0, saved: 0, lost: [], doubled: [], disordered: 0, stuck: 0, slowest: 0, kinds: {} }
  const work = () => {
    const file = files[pick(files.length)] ?? files[0], id = uuid7(), intervention = uuid7()
    if (!file) throw new Error('no file')
    made.set(id, { intervention, about: file.person })
    return { id, name: 'interventions.log', about: file.person, at: new Date().toISOString(), input: { intervention, participation: file.participation, kind: 'individual', day: s.today(), direct: 1, indirect: 0, mode: 'in-person', place: 'here' } }
  }
  let running: Running | undefined
  const browser = async (): Promise<Running> => {
    if (running) return running
    running = await startChromium(profile)
    await g.signIn(running.context, by)
    await running.context.exposeFunction('heard', (id: string) => { const one = made.get(id); if (one) saved.push({ id, ...one }) })
    return running
  }
  const enter = async (): Promise<Page> => {
    const page = await g.page((await browser()).context)
    const entered = await page.evaluate(([w, a]) => window.hands.enter(w, a), [who, way] as const)
    if (entered !== 'open') throw new Error(`her store says ${entered}`)
    return page
  }
  try {
    const first = await g.page((await browser()).context)
    await first.evaluate(([w, a]) => window.hands.make(w, a), [who, way] as const)
    await first.close()
    // A careless queue loses something each time; it is found even in few runs.
    g.way.cut = () => pick(fault === 'careless' ? 2 : 10) === 0
    for (; told.runs < runs; told.runs++) {
      const page = await enter(), other = pick(5) === 0 ? await enter() : undefined, kind = kinds[pick(kinds.length)] ?? 'crash'
      told.kinds[kind] = (told.kinds[kind] ?? 0) + 1
      // A screen that speaks too early has more to lose the more it says; then few runs are enough to find it.
      const works = Array.from({ length: fault === 'said-early' ? 40 : 1 + pick(8) }, work)
      const doing = [
        page.evaluate(([all, early]) => window.hands.saveAll(all, early), [works, fault === 'said-early'] as const),
        (other ?? page).evaluate((careless) => window.hands.flushOften(careless), fault === 'careless'),
      ].map((one) => one.catch(() => undefined))
      await wait(pick(60))
      if (kind === 'browser') { await running?.kill(); running = undefined }
      else if (kind === 'reload') await page.reload()
      else if (kind === 'close') await page.close()
      else {
        const session = await page.context().newCDPSession(page)
        void session.send('Page.crash').catch(() => {})
        await page.waitForEvent('crash', { timeout: 5_000 }).catch(() => {})
      }
      if (running) for (const open of [page, other]) await open?.close().catch(() => {})
      await Promise.race([Promise.all(doing), wait(300)])
    }
    g.way.cut = () => false
    const last = await enter(), begun = Date.now()
    for (let left = 1; left > 0 && Date.now() - begun < 60_000;) ({ left } = await last.evaluate(() => window.hands.flush()))
    told.slowest = Date.now() - begun
    told.stuck = (await last.evaluate(() => window.hands.count())).waiting
  } finally {
    g.way.cut = () => false
    await running?.close()
  }
  const journal = new Map((await g.w.rows("select id, status, xid::text::bigint as xid from kernel.journal where tenant_id = $1 and command = 'interventions.log'", [by.tenant])).map((row) => [String(row['id']), row]))
  const rows = new Map((await g.w.rows('select id, count(*)::int as n from intervention where person_id = any($1) group by id', [files.map(({ person }) => person)])).map((row) => [String(row['id']), Number(row['n'])]))
  told.saved = saved.length
  told.lost = saved.filter(({ id, intervention }) => journal.get(id)?.['status'] !== 'applied' || !rows.has(intervention)).map(({ id }) => id)
  // One journal line and one row for each thing done; more rows than commands would be a thing done twice.
  told.doubled = [...rows].filter(([, n]) => n !== 1).map(([id]) => id)
  if (rows.size > made.size) told.doubled.push('rows that nobody made')
  for (const file of files) {
    const order = saved.filter(({ about }) => about === file.person).flatMap(({ id }) => journal.get(id)?.['xid'] ?? []).map(Number)
    told.disordered += order.filter((xid, i) => i > 0 && xid < (order[i - 1] ?? 0)).length
  }
  return told
}
