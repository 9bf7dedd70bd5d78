import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COOKIE } from '#kernel/http.ts'
import type { Session } from '#kernel/session.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { codes } from '#modules/access/code.ts'
import { keepRequest } from '#modules/intake/keep.ts'
import { acceptance, must, sentTo } from '#test/referral.ts'
import { world, type World } from '#test/world.ts'
import { showPortrait } from '#modules/portrait/show.ts'
import { addGoal } from './add-goal.ts'
import { proposePlan } from './propose.ts'
import { rewordGoal } from './reword-goal.ts'

let w: World
beforeAll(async () => { w = await world() })
afterAll(() => w.stop())

const zone = 'America/Toronto'
const held = async () => {
  const asked = await sentTo(w, w.orgs[0] ?? ''), { input, perform } = acceptance(w, 'a', asked.referral), goal = uuid7()
  must(await perform())
  must(await w.perform(w.as('a.counsellor'), addGoal, { person: input.person, goal, words: `Objectif ${goal.slice(-6)}` }))
  return { ...asked, person: input.person, goal }
}
/** A browser: one cookie, forms with their hidden fields. */
const browser = async (session?: Session & { kind: 'link' }) => {
  let cookie = session ? `${COOKIE.link}=${await w.sessions.start({ kind: 'link', tenant: session.tenant, actor: session.actor, role: session.role, zone, subject: session.subject })}` : ''
  const ask = async (path: string, init: RequestInit = {}) => {
    const response = await w.app.hono.request(`http://localhost/fr${path}`, { ...init, redirect: 'manual', headers: { cookie, 'sec-fetch-site': 'same-origin', ...init.headers } })
    const set = response.headers.get('set-cookie')
    if (set) cookie = set.split(';')[0] ?? ''
    return { status: response.status, to: response.headers.get('location'), html: await response.text() }
  }
  return {
    ask,
    forget: () => { cookie = '' },
    async send(path: string, fields: Record<string, string>, from?: { html: string }) {
      const page = from ?? await ask(path), hidden = [...page.html.matchAll(/<input type="hidden" name="([\w-]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value])
      return ask(path, { method: 'POST', body: new URLSearchParams([...hidden, ...Object.entries(fields)] as [string, string][]) })
    },
  }
}
const onRequest = (h: { path: string; request: string }, role: 'person' | 'assistant' = 'person') => ({ kind: 'link', tenant: w.office, actor: role === 'person' ? h.path : w.as('a.counsellor').actor, role, zone, subject: h.request }) as const

test('a yes to a plan that changed while she read it is told so, whatever else she wrote, and is never taken for a wish to change it', async () => {
  const mine = await held(), hers = await browser(onRequest(mine)), by = w.as('a.counsellor')
  await hers.send('/mes-dossiers', { file: by.tenant })
  must(await w.perform(by, showPortrait, { person: mine.person, revision: 0, how: 'screen', on: w.clock.today(zone), lang: 'fr' }))
  must(await w.perform(by, proposePlan, { person: mine.person }))
  const read = await hers.ask('/mon-dossier/accord')
  must(await w.perform(by, rewordGoal, { goal: mine.goal, words: 'Autrement dit' }))
  const told = await hers.send('/mon-dossier/accord', { answer: 'yes', words: 'Merci beaucoup' }, read)
  expect(told.status).toBe(422)
  for (const text of ['Le plan a changé pendant la lecture', 'On vous le proposera de nouveau', 'Autrement dit', 'Merci beaucoup']) expect(told.html, text).toContain(text)
  expect(await w.rows('select asked_change from plan where person_id = $1', [mine.person])).toEqual([{ asked_change: null }])
  expect(await w.rows('select 1 from plan_version where person_id = $1', [mine.person])).toEqual([])
})

describe('refused', () => {
  test('a file that her code does not open, whatever the form says; anybody; a helper at the counter', async () => {
    const mine = await held(), hers = await browser(onRequest(mine))
    expect(await hers.send('/mes-dossiers', { file: w.orgs[1] ?? '' })).toMatchObject({ status: 422, to: null })
    expect((await hers.ask('/mon-dossier')).status).toBe(403)
    const anybody = await browser(), helper = await browser(onRequest(mine, 'assistant'))
    for (const one of [anybody, helper]) for (const path of ['/mes-dossiers', '/mon-dossier', '/mon-dossier/accord', '/mon-dossier/mots', '/mon-dossier/pause', '/mon-dossier/lectures']) expect((await one.ask(path)).status, path).toBe(403)
  })
  test('the file of somebody else, by way of a field of the form', async () => {
    const mine = await held(), other = await held(), hers = await browser(onRequest(mine))
    await hers.send('/mes-dossiers', { file: w.orgs[0] ?? '' })
    const file = await hers.ask('/mon-dossier')
    expect(file.html).toContain(mine.goal.slice(-6))
    expect(file.html).not.toContain(other.goal.slice(-6))
    await hers.send('/mon-dossier/mots', { [`beside-${other.goal}`]: 'Autre' })
    expect(await w.rows('select beside from plan_goal where id = $1', [other.goal])).toEqual([{ beside: null }])
  })
})

test('into her file and back to her request, one open at a time', async () => {
  const mine = await held(), hers = await browser(onRequest(mine))
  expect(await hers.send('/mes-dossiers', { file: w.orgs[0] ?? '' })).toMatchObject({ status: 303, to: '/fr/mon-dossier' })
  expect((await hers.ask('/ma-demande')).status).toBe(403)
  expect(await hers.send('/mes-dossiers', { file: w.office })).toMatchObject({ status: 303, to: '/fr/ma-demande' })
  expect((await hers.ask('/ma-demande')).status).toBe(200)
})

test('what is too long is said, and shown again whole: not one word is cut', async () => {
  const mine = await held(), hers = await browser(onRequest(mine)), end = ' fin.', text = (most: number) => `${'mot '.repeat(most / 4)}${end}`
  await hers.send('/mes-dossiers', { file: w.orgs[0] ?? '' })
  for (const [path, field, most] of [['/mon-dossier/mots', `beside-${mine.goal}`, 2_000], ['/mon-dossier/accord', 'words', 600], ['/mon-dossier/pause', 'reason', 600]] as const) {
    const told = await hers.send(path, { [field]: text(most), answer: 'change' })
    expect(told.status, path).toBe(422)
    expect(told.html, path).toContain(end)
    expect(told.html, path).toContain('trop long')
  }
  expect(await w.rows('select beside from plan_goal where id = $1', [mine.goal])).toEqual([{ beside: null }])
  expect(await w.rows('select 1 from pause where person_id = $1', [mine.person])).toEqual([])
})

test('her session ended while she wrote: her code brings her words back to the file they were written in', async () => {
  const mine = await held(), id = uuid7()
  const { shown, words_mac, hash } = await codes({ pool: w.pool, pepper: w.config.secrets.pepper }).draw(id, '4821')
  must(await w.perform(onRequest(mine), keepRequest, { request: mine.request, words_mac, hash }, id))
  const hers = await browser(onRequest(mine))
  await hers.send('/mes-dossiers', { file: w.orgs[0] ?? '' })
  const written = await hers.ask('/mon-dossier/mots')
  hers.forget()
  const stale = await hers.send('/mon-dossier/mots', { [`beside-${mine.goal}`]: 'Je le dis ainsi.' }, written)
  expect(stale.html).toContain('name="_code"')
  const told = await hers.send('/mon-dossier/mots', { _code: shown }, stale)
  const again = told.status === 303 ? told : await hers.send('/mon-dossier/mots', { _code: shown, [`beside-${mine.goal}`]: 'Je le dis ainsi.' }, told)
  expect(again).toMatchObject({ status: 303, to: '/fr/mon-dossier' })
  expect(await w.rows('select beside from plan_goal where id = $1', [mine.goal])).toEqual([{ beside: 'Je le dis ainsi.' }])
})
