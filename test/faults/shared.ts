import { uuid7 } from '#kernel/uuid.ts'
import type { Session } from '#kernel/session.ts'
import type { Page } from '#test/browser.ts'
import { picking } from '#test/prove/rehearsal.ts'
import { settingIn } from '#test/scenarios/setting.ts'
import { startChromium } from './chromium.ts'
import type { Ground } from './ground.ts'

export interface Shared { sequences: number; saved: number; delivered: number; tried: number; opened: number; own: number; inAnothersName: number; troubles: string[] }

/**
 * Figure 9: A leaves work unsent on a computer; B signs in, works, tries A's store, sends, leaves; A comes back. The oracle: A's work is in the
 * journal in A's name, each once, and B's keys opened nothing of A's. `clears` is the fault to find: an application that empties the device for whoever comes.
 */
export const sharedComputer = async (g: Ground, { sequences, seed, each = 50, clears = false }: { sequences: number; seed: number; each?: number; clears?: boolean }): Promise<Shared> => {
  const pick = picking(seed), s = await settingIn(g.w), file = await s.held(), a = file.by, b = g.w.as('a.coordinator'), profile = g.profile()
  const told: Shared = { sequences: 0, saved: 0, delivered: 0, tried: 0, opened: 0, own: 0, inAnothersName: 0, troubles: [] }
  const work = () => ({ id: uuid7(), name: 'interventions.log', about: file.person, at: new Date().toISOString(), input: { intervention: uuid7(), participation: file.participation, kind: 'individual', day: s.today(), direct: 1, indirect: 0, mode: 'in-person', place: 'here' } })
  const wayA = { secret: 'A, her passkey' }, wayB = { words: 'quatre mots pour B seulement', rounds: 1_000 }
  let c = await startChromium(profile)
  const sits = async (who: Session): Promise<Page> => {
    await g.signIn(c.context, who)
    return g.page(c.context)
  }
  const leaves = async (page: Page) => {
    // A lock, a closed window, or the plug.
    const how = pick(3)
    if (how === 0) await page.evaluate(() => window.hands.lock())
    await page.close()
    if (how === 2 && pick(3) === 0) { await c.kill(); c = await startChromium(profile) }
  }
  try {
    for (; told.sequences < sequences; told.sequences++) {
      const installation = uuid7(), whoA = { installation, tenant: a.tenant, user: a.actor }, whoB = { installation, tenant: b.tenant, user: b.actor }
      let page = await sits(a)
      if (await page.evaluate(([w, x]) => window.hands.make(w, x), [whoA, wayA] as const) !== 'open') throw new Error('no store for A')
      const works = Array.from({ length: each }, work), answers = await page.evaluate((all) => window.hands.saveAll(all), works), ids = works.filter((_, i) => answers[i] === 'saved').map(({ id }) => id)
      told.saved += ids.length
      // Her window stays open while B signs in beside it: what it sends then is not sent in B's name.
      if (pick(3) === 0) {
        await g.signIn(c.context, b)
        const { sent, why } = await page.evaluate(() => window.hands.flush())
        if (sent !== 0 || why !== 'somebody-else') told.troubles.push(`sent ${sent} ${why}`)
      }
      await leaves(page)
      page = await sits(b)
      if (clears) await page.evaluate(() => window.hands.clearAll())
      // B tries A's store, fewer times than would wipe it.
      for (let i = pick(4); i > 0; i--) {
        const entered = await page.evaluate(([w, x]) => window.hands.enter(w, x), [whoA, pick(2) ? wayB : { secret: 'B, another passkey' }] as const)
        if (!entered.startsWith('wrong') && !clears) told.troubles.push(`B at A's store: ${entered}`)
      }
      // Or works there without keeping anything: the shared mode makes no store. The first time she does, so that her keys are tried at all.
      if (pick(3) > 0 || told.sequences === 0) {
        await page.evaluate(([w, x]) => window.hands.make(w, x), [whoB, wayB] as const)
        const mine = [work(), work(), work()]
        await page.evaluate((all) => window.hands.saveAll(all), mine)
        const probe = await page.evaluate(() => window.hands.probe()), own = mine.length + 1
        told.tried += probe.tried
        told.own += Math.min(own, probe.opened)
        told.opened += Math.max(0, probe.opened - own)
        await page.evaluate(() => window.hands.flush())
      }
      await leaves(page)
      page = await sits(a)
      const entered = await page.evaluate(([w, x]) => window.hands.enter(w, x), [whoA, wayA] as const)
      if (entered === 'open') await page.evaluate(() => window.hands.flush())
      else if (!clears) told.troubles.push(`A at her store: ${entered}`)
      await page.evaluate(() => window.hands.lock())
      await page.close()
      const rows = await g.w.rows('select actor from kernel.journal where id = any($1) and status = \'applied\'', [ids])
      told.delivered += rows.filter(({ actor }) => actor === a.actor).length
      told.inAnothersName += rows.filter(({ actor }) => actor !== a.actor).length
    }
  } finally {
    await c.close()
  }
  return told
}
