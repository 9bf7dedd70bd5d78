import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import type { Browser, Page } from 'playwright-core'
import { makeApp, type App } from '#app/app.ts'
import { demonstrate } from '#app/demonstration.ts'
import { texts } from '#app/texts.ts'
import { migrate } from '#db/migrate.ts'
import { localDay } from '#kernel/clock.ts'
import { COOKIE } from '#kernel/http.ts'
import { codes } from '#modules/access/code.ts'
import { codeToTry } from '#modules/demo/code-to-try.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { openBrowser } from '#test/browser.ts'
import { cloneTemplate, createTemplate, startTestServer } from '#test/postgres.ts'
import { ensureBundle } from '#web/build.ts'
import { compact } from './png.ts'
import { asking } from './screens-shown.ts'

/**
 * `npm run screens`: a demonstration that stands still on one afternoon, and the pictures of `docs/screens`. The same sources give the same pictures.
 * Words after it keep to the pictures whose name holds one of them: `npm run screens -- person`.
 */
const NOW = '2026-11-18T20:50:00.000Z'
const wanted = process.argv.slice(2)
const folder = join(import.meta.dirname, '../docs/screens')
/** No picture is taller: what is below is the same again. */
const tallest = { 320: 1500, 1280: 1150 } as const
type Width = keyof typeof tallest
interface Look { lang?: 'fr' | 'en' | 'ar'; width: Width; dark?: boolean; script?: boolean; token?: string }

const key = (of: string): string => createHash('sha256').update(of).digest('hex')
const begin = async (): Promise<{ app: App; address: string; browser: Browser; end(): Promise<void> }> => {
  const server = await startTestServer(), data = mkdtempSync(join(tmpdir(), 'jalon-screens-'))
  await createTemplate(server.connection, 'screens', migrate)
  const { connection } = await cloneTemplate(server.connection, 'screens')
  const secrets = { session: key('session'), journal: key('journal'), pepper: key('pepper'), auth: key('auth') }
  const app = await makeApp({ config: { port: 0, data, demo: true, trustProxy: false, secrets }, connection, jobs: false, staffFolder: await ensureBundle() })
  Object.assign(app.tools.clock, { now: () => NOW, today: (zone: string) => localDay(NOW, zone) })
  await demonstrate(app.tools, { size: { teams: 4, requests: 60, days: 120 } })
  const http = serve({ fetch: app.hono.fetch, port: 0, hostname: '127.0.0.1' })
  await new Promise((listening) => http.once('listening', listening))
  const browser = await openBrowser()
  return { app, browser, address: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, end: async () => {
    await browser.close()
    http.close()
    await app.close()
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  } }
}

const { app, address, browser, end } = await begin()
const open = async ({ lang = 'fr', width, dark = false, script = false, token }: Look): Promise<Page> => {
  const cookies = token === undefined ? [] : [{ name: COOKIE.user, value: token, domain: '127.0.0.1', path: '/', expires: -1, httpOnly: true, secure: false, sameSite: 'Lax' as const }]
  const context = await browser.newContext({
    viewport: { width, height: width === 320 ? 640 : 800 }, colorScheme: dark ? 'dark' : 'light', locale: `${lang}-CA`, timezoneId: NETWORK_ZONE, reducedMotion: 'reduce', javaScriptEnabled: script,
    storageState: { cookies, origins: [{ origin: address, localStorage: [{ name: 'jalon-lang', value: lang }] }] },
  })
  return context.newPage()
}
let bytes = 0, taken = 0
const shoot = async (page: Page, name: string): Promise<void> => {
  if (wanted.length > 0 && !wanted.some((word) => name.includes(word))) return
  const before = page.viewportSize() ?? { width: 1280, height: 800 }, { width } = before
  const height = Math.min(await page.evaluate(() => { (document.activeElement as HTMLElement | null)?.blur(); return document.documentElement.scrollHeight }), tallest[width as Width])
  // A window as tall as the picture, so that what stays in view stays where it is.
  await page.setViewportSize({ width, height: Math.max(height, before.height) })
  await page.evaluate(() => scrollTo(0, 0))
  const png = compact(await page.screenshot({ animations: 'disabled', caret: 'hide' }))
  await page.setViewportSize(before)
  writeFileSync(join(folder, `${name}.png`), png)
  bytes += png.length
  taken++
}
const named = (name: string, { lang = 'fr', width, dark }: Look): string => [name, lang, width, ...(dark ? ['dark'] : [])].join('-')

/** The public pages, as she meets them; then her request as it stands some days later, opened with the code that the demonstration shows. */
const publicSide = async (): Promise<void> => {
  const code = await codeToTry(codes({ pool: app.tools.pool, pepper: app.tools.config.secrets.pepper }))
  const looks: Look[] = [...(['fr', 'ar'] as const).flatMap((lang) => ([320, 1280] as const).map((width) => ({ lang, width }))), { lang: 'fr', width: 320, dark: true }]
  for (const look of looks) {
    const page = await open(look), lang = look.lang === 'ar' ? 'ar' : 'fr'
    await asking(page, address, lang, (name) => shoot(page, named(name, look)))
    await page.context().clearCookies()
    await page.goto(`${address}/${lang}/reprendre`)
    await page.locator('input[name=code]').fill(code)
    await page.locator('main form button').first().click()
    await shoot(page, named('my-request', look))
    // Her file, where her code leads to one: the portrait and the plan as she reads them.
    await page.goto(`${address}/${lang}/mes-dossiers`)
    if (await page.locator('main button[name=file]').count() > 1) {
      await page.locator('main button[name=file]').first().click()
      await shoot(page, named('my-plan', look))
      await page.goto(`${address}/${lang}/mon-dossier/portrait`)
      await shoot(page, named('my-portrait', look))
    }
    await page.goto(`${address}/${lang}/trouver?besoin=work&lieu=G1R`)
    await shoot(page, named('find', look))
    await page.context().close()
  }
}

const rows = async (text: string, values: unknown[] = []): Promise<Record<string, string>[]> => (await app.tools.ownerPool.query(text, values)).rows as Record<string, string>[]
/** The staff app: each place by whom it serves most. */
const staffSide = async (): Promise<void> => {
  const member = async (role: string, kind: string): Promise<{ tenant: string; token: string }> => {
    const [one] = await rows('select m.* from member m join organisation o on o.id = m.tenant_id left join participation p on p.tenant_id = m.tenant_id and p.counsellor_id = m.id and p.ended_on is null where m.role = $1 and o.kind = $2 and m.left_on is null group by m.tenant_id, m.id order by count(p.id) desc, m.id limit 1', [role, kind])
    if (!one) throw new Error(`nobody is ${role}`)
    const { tenant_id: tenant = '', id: actor = '' } = one
    return { tenant, token: await app.tools.sessions.start({ kind: 'user', tenant, actor, role: role as 'counsellor', zone: NETWORK_ZONE }) }
  }
  const counsellor = await member('counsellor', 'organisation'), director = await member('director', 'organisation'), office = await member('network', 'network')
  const idOf = async (text: string, ...values: unknown[]): Promise<string> => (await rows(text, values))[0]?.['id'] ?? ''
  const referral = await idOf("select id from referral where tenant_id = $1 and status = 'sent' order by due_on, id limit 1", counsellor.tenant)
  const person = await idOf('select p.person_id as id from participation p join referral r on r.id = p.referral_id where p.tenant_id = $1 and p.ended_on is null order by p.next_on desc, p.id limit 1', counsellor.tenant)
  // Somebody whose file holds every part: a portrait with something lifted, an agreed plan, several entries.
  const full = await rows(`select p.person_id as id, p.counsellor_id, p.tenant_id from participation p where p.ended_on is null
    and exists (select from portrait_item i where i.tenant_id = p.tenant_id and i.person_id = p.person_id and i.lifted_on is not null)
    order by (select count(*) from portrait_item i where i.tenant_id = p.tenant_id and i.person_id = p.person_id) + 2 * (select count(*) from plan_version v where v.tenant_id = p.tenant_id and v.person_id = p.person_id)
      + (select count(*) from intervention n where n.tenant_id = p.tenant_id and n.person_id = p.person_id) desc, p.id limit 1`)
  const held = full[0] ?? {}, [hers] = await rows('select tenant_id, id, role from member where tenant_id = $1 and id = $2', [held['tenant_id'], held['counsellor_id']])
  const by = hers && { token: await app.tools.sessions.start({ kind: 'user', tenant: hers['tenant_id'] ?? '', actor: hers['id'] ?? '', role: hers['role'] as 'counsellor', zone: NETWORK_ZONE }) }
  const [group] = await rows('select g.id, g.organisation_id, g.leader_id, m.role from group_offered g join member m on m.tenant_id = g.organisation_id and m.id = g.leader_id order by g.id limit 1')
  const leads = group && { token: await app.tools.sessions.start({ kind: 'user', tenant: group['organisation_id'] ?? '', actor: group['leader_id'] ?? '', role: group['role'] as 'counsellor', zone: NETWORK_ZONE }) }
  const request = await idOf("select r.id from request r join door d on d.request_id = r.id where d.status <> 'closed' group by r.tenant_id, r.id, r.submitted_at having count(*) = 3 order by r.submitted_at desc, r.id limit 1")
  const places: [name: string, who: { token: string }, path: string][] = [
    ['day', counsellor, '/'], ['references', counsellor, '/references'], ['referral', counsellor, `/references/${referral}`], ['people', counsellor, '/personnes?qui=equipe'], ['person', counsellor, `/personnes/${person}`],
    ['requests', office, '/demandes'], ['request', office, `/demandes/${request}`], ['directory', office, '/repertoire'], ['journal', director, '/journal'], ['mailbox', director, '/courrier'],
    ...(by ? (['portrait', 'plan', 'interventions', 'reponses'] as const).map((part): [string, { token: string }, string] => [`file-${part}`, by, `/personnes/${held['id']}?partie=${part}`]) : []),
    ...(leads ? [['group', leads, `/groupes/${group['id']}`], ['group-sheet', leads, `/groupes/${group['id']}/feuille`]] as [string, { token: string }, string][] : []),
    ['hours', by ?? counsellor, '/heures'], ['instruments', director, '/instruments'],
  ]
  const looks: Look[] = [{ width: 1280 }, { width: 1280, dark: true }, { width: 320 }]
  for (const look of looks) {
    for (const [name, { token }, path] of places.filter(([name]) => look.width !== 320 || ['day', 'person', 'file-portrait', 'file-plan', 'group'].includes(name))) {
      const page = await open({ ...look, token, script: true })
      await page.goto(`${address}/app${path}`)
      await page.locator('h1').first().waitFor()
      await page.getByText(texts('fr')('web-loading')).first().waitFor({ state: 'detached' })
      await page.evaluate(() => document.fonts.ready)
      await shoot(page, named(`staff-${name}`, look))
      await page.context().close()
    }
  }
}

try {
  mkdirSync(folder, { recursive: true })
  await staffSide() // first, as long as nobody asked anything more
  await publicSide()
  console.log(`${taken} pictures, ${Math.round(bytes / 1024)} KB: docs/screens`)
} finally {
  await end()
}
