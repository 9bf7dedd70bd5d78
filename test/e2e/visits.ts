import { expect } from 'vitest'
import { pageAt } from '#modules/instruments/engine.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { placesOf } from '#modules/instruments/walk.ts'
import { texts } from '#app/texts.ts'
import type { TextKey } from '#kernel/texts.ts'
import type { Page } from '#test/browser.ts'
import { drafts, type Scene } from './scene.ts'

/** One look at a public page: its name in the registry, whose browser, and where. `status`: what it answers, 200 unless told. */
export interface Visit { page: string; path: string; as?: keyof Scene['requests'] | 'counter' | 'file' | 'resting-file'; status?: number }

/** Every page where a question can stand, in a draft that meets it. */
const questions = (today: string): Visit[] => placesOf(guichet).map((id): Visit => {
  const known = (of: keyof typeof drafts) => Object.fromEntries(Object.entries(drafts[of]).map(([key, value]) => [key, { value, origin: 'draft', said_on: today }]))
  const as = (Object.keys(drafts) as (keyof typeof drafts)[]).find((one) => pageAt(guichet, known(one), today, id))
  expect(as, `no draft of scene.ts meets the page « ${id} »: add the answers that lead to it`).toBeDefined()
  return { page: 'intake.question', path: `/demande/${id}`, ...(as && { as }) }
})

export const publicVisits = (today: string): Visit[] => [
  { page: 'directory.search', path: '/trouver' }, { page: 'directory.search', path: '/trouver?besoin=work&lieu=H2X&pour=femmes&pour=immigrantes' }, { page: 'directory.search', path: '/trouver?lieu=10&besoin=financial' },
  { page: 'directory.all', path: '/organismes' }, { page: 'directory.one', path: '/organismes/opex' }, { page: 'directory.one', path: '/organismes/nulle-part', status: 404 }, { page: 'directory.list', path: '/repertoire' },
  { page: 'directory.region', path: '/regions/montreal' }, { page: 'directory.region', path: '/regions/nord-du-quebec' }, { page: 'directory.group', path: '/pour/femmes' },
  { page: 'intake.home', path: '/' }, { page: 'intake.home', path: '/', as: 'sent' },
  { page: 'intake.begin', path: '/demande' }, { page: 'intake.begin', path: '/demande', as: 'choosing' }, { page: 'intake.onward', path: '/demande/suite', as: 'choosing' },
  { page: 'intake.paper', path: '/demande/papier' }, { page: 'intake.keeping', path: '/demande/garder', as: 'choosing' }, { page: 'intake.close', path: '/demande/fermer' }, { page: 'intake.closed', path: '/demande/ferme' },
  { page: 'intake.erase', path: '/demande/effacer', as: 'choosing' }, { page: 'intake.counter', path: '/demande/au-comptoir', status: 403 },
  { page: 'intake.counter-end', path: '/demande/au-comptoir/fin', as: 'counter' }, { page: 'intake.begin', path: '/demande', as: 'counter' },
  ...questions(today),
  ...['financial', 'social', 'work'].map((door): Visit => ({ page: 'intake.choosing', path: `/demande/choix/${door}`, as: 'choosing' })),
  { page: 'consent.asking', path: '/demande/consentements', as: 'agreeing' }, { page: 'consent.asking', path: '/demande/consentements?n=2', as: 'ready' },
  { page: 'intake.check', path: '/demande/verifier', as: 'ready' }, { page: 'intake.receipt', path: '/demande/recu', as: 'sent' }, { page: 'intake.resume', path: '/reprendre' },
  { page: 'intake.my-request', path: '/ma-demande', as: 'sent' }, { page: 'intake.my-request', path: '/ma-demande', as: 'taken' }, { page: 'intake.my-request', path: '/ma-demande', as: 'alone' }, { page: 'intake.my-request', path: '/ma-demande', as: 'asked' },
  { page: 'intake.my-request', path: '/ma-demande', status: 403 }, { page: 'intake.choosing', path: '/demande/choix/social', as: 'sent' },
  { page: 'intake.my-answers', path: '/ma-demande/reponses', as: 'sent' }, { page: 'intake.my-reads', path: '/ma-demande/lectures', as: 'taken' }, { page: 'intake.replace', path: '/ma-demande/code', as: 'sent' }, { page: 'intake.stop', path: '/ma-demande/arreter', as: 'sent' },
  { page: 'interventions.shared', path: '/mon-dossier/rencontres', as: 'taken' }, { page: 'interventions.shared', path: '/mon-dossier/rencontres', status: 403 },
  { page: 'groups.my-groups', path: '/mon-dossier/groupes', as: 'file' }, { page: 'groups.my-groups', path: '/mon-dossier/groupes', as: 'resting-file' }, { page: 'groups.my-groups', path: '/mon-dossier/groupes', status: 403 },
  { page: 'plans.my-files', path: '/mes-dossiers', as: 'taken' }, { page: 'plans.my-files', path: '/mes-dossiers', status: 403 }, { page: 'plans.my-file', path: '/mon-dossier', as: 'file' }, { page: 'plans.my-file', path: '/mon-dossier', as: 'resting-file' },
  { page: 'portrait.my-portrait', path: '/mon-dossier/portrait', as: 'file' }, { page: 'portrait.my-portrait', path: '/mon-dossier/portrait', as: 'resting-file' }, { page: 'portrait.my-portrait', path: '/mon-dossier/portrait', status: 403 },
  { page: 'portrait.my-words', path: '/mon-dossier/portrait/mots', as: 'file' }, { page: 'portrait.my-change', path: '/mon-dossier/portrait/changer', as: 'file' },
  { page: 'plans.my-answer', path: '/mon-dossier/accord', as: 'file' }, { page: 'plans.my-answer', path: '/mon-dossier/accord', as: 'resting-file' }, { page: 'plans.my-words', path: '/mon-dossier/mots', as: 'file' },
  { page: 'plans.my-pause', path: '/mon-dossier/pause', as: 'file' }, { page: 'plans.my-pause', path: '/mon-dossier/pause', as: 'resting-file' }, { page: 'plans.my-reads', path: '/mon-dossier/lectures', as: 'file' }, { page: 'plans.my-paper', path: '/mon-dossier/papier', status: 403 },
  { page: 'consent.mine', path: '/ma-demande/accords', as: 'sent' }, { page: 'consent.privacy-page', path: '/confidentialite' },
]

/** One look at a screen: its path among the routes, who looks, where, and the buttons pressed once it is there. */
export interface Look { route: string; who: string; path: string; press?: readonly TextKey[] }
export const staffLooks = ({ person, resting, requests, referrals, led, over, instrument }: Scene): Look[] => {
  const her = `/personnes/${person}`, counsellor = 'a.counsellor', office = 'office.network'
  return [
    { route: '/', who: counsellor, path: '/' }, { route: '/', who: 'a.retention', path: '/' }, { route: '/', who: office, path: '/' }, { route: '/', who: counsellor, path: '/', press: ['web-keys'] },
    { route: '/demandes', who: office, path: '/demandes' }, { route: '/demandes', who: counsellor, path: '/demandes?vue=closed' },
    { route: '/demandes/$request', who: office, path: `/demandes/${requests.sent.request}` }, { route: '/demandes/$request', who: office, path: `/demandes/${requests.alone.request}`, press: ['referral-keep'] },
    { route: '/demandes/$request/$door', who: office, path: `/demandes/${requests.alone.request}/work` },
    { route: '/references', who: counsellor, path: '/references' }, { route: '/references', who: 'b.counsellor', path: '/references?etat=ended' }, { route: '/references', who: 'c.counsellor', path: '/references' },
    { route: '/references/envoyees', who: office, path: '/references/envoyees' }, { route: '/references/envoyees', who: counsellor, path: '/references/envoyees?etat=late' },
    { route: '/references/$referral', who: counsellor, path: `/references/${referrals.waiting}`, press: ['referral-do-accept'] }, { route: '/references/$referral', who: counsellor, path: `/references/${referrals.waiting}`, press: ['referral-do-decline'] },
    { route: '/references/$referral', who: office, path: `/references/${referrals.asked}` }, { route: '/references/$referral', who: 'a.reception', path: `/references/${referrals.waiting}` }, { route: '/references/$referral', who: 'b.counsellor', path: `/references/${referrals.declined}` },
    { route: '/personnes', who: counsellor, path: '/personnes' }, { route: '/personnes', who: 'a.director', path: '/personnes?qui=equipe' }, { route: '/personnes', who: 'c.counsellor', path: '/personnes?etat=ended' },
    { route: '/personnes/$person', who: counsellor, path: her }, { route: '/personnes/$person', who: counsellor, path: her, press: ['people-met-note'] },
    { route: '/personnes/$person', who: counsellor, path: `${her}?partie=parcours` }, { route: '/personnes/$person', who: counsellor, path: `${her}?partie=accords` }, { route: '/personnes/$person', who: counsellor, path: `${her}?changer=nom` },
    { route: '/personnes/$person', who: counsellor, path: `${her}?partie=plan` }, { route: '/personnes/$person', who: counsellor, path: `${her}?partie=plan`, press: ['plans-agree'] }, { route: '/personnes/$person', who: counsellor, path: `${her}?partie=plan`, press: ['plans-pause-note'] },
    { route: '/personnes/$person', who: counsellor, path: `/personnes/${resting}?partie=plan` }, { route: '/personnes', who: counsellor, path: '/personnes?etat=paused' },
    { route: '/personnes/$person', who: counsellor, path: her, press: ['portrait-show'] }, { route: '/personnes/$person', who: counsellor, path: her, press: ['portrait-needs-ask'] }, { route: '/personnes/$person', who: counsellor, path: her, press: ['portrait-level-say'] },
    { route: '/personnes/$person', who: counsellor, path: `/personnes/${resting}` }, { route: '/personnes/$person/portrait', who: counsellor, path: `${her}/portrait` },
    { route: '/personnes/$person/plan', who: counsellor, path: `${her}/plan` },
    { route: '/personnes/$person/referer', who: counsellor, path: `${her}/referer` },
    { route: '/personnes/$person', who: counsellor, path: `${her}?partie=interventions` }, { route: '/heures', who: counsellor, path: '/heures' }, { route: '/groupe', who: counsellor, path: '/groupe' }, { route: '/groupe', who: counsellor, path: `/groupe?groupe=${led.group}&rencontre=${led.on}` }, { route: '/groupe', who: counsellor, path: `/groupe?groupe=${over.group}&rencontre=${over.on}` },
    { route: '/groupes', who: counsellor, path: '/groupes' }, { route: '/groupes', who: 'b.counsellor', path: '/groupes' }, { route: '/groupes/nouveau', who: 'a.coordinator', path: '/groupes/nouveau' }, { route: '/groupes/$group', who: counsellor, path: `/groupes/${led.group}` }, { route: '/groupes/$group', who: 'a.reception', path: `/groupes/${over.group}` },
    { route: '/groupes/$group/modifier', who: counsellor, path: `/groupes/${led.group}/modifier` }, { route: '/groupes/$group/feuille', who: counsellor, path: `/groupes/${led.group}/feuille` }, { route: '/heures', who: 'a.coordinator', path: '/heures' },
    ...['portrait', instrument].flatMap((id): Look[] => [{ route: '/personnes/$person', who: counsellor, path: `${her}?partie=reponses&outil=${id}` }, { route: '/personnes/$person/reponses/$instrument', who: counsellor, path: `${her}/reponses/${id}` }, { route: '/instruments/$instrument/papier', who: counsellor, path: `/instruments/${id}/papier` }, { route: '/instruments/$instrument', who: 'a.coordinator', path: `/instruments/${id}` }]),
    { route: '/instruments', who: 'a.director', path: '/instruments' }, { route: '/instruments/$instrument', who: 'a.director', path: `/instruments/${instrument}?ecrire=oui` },
    { route: '/repertoire', who: counsellor, path: '/repertoire' }, { route: '/repertoire', who: office, path: '/repertoire?vue=a-regler' }, { route: '/repertoire', who: office, path: '/repertoire?vue=services-publics' }, { route: '/repertoire/$slug', who: 'a.director', path: '/repertoire/opex' },
    { route: '/equipe', who: 'a.director', path: '/equipe' }, { route: '/equipe', who: 'a.director', path: '/equipe', press: ['access-team-invite'] }, { route: '/equipe', who: counsellor, path: '/equipe' },
    { route: '/reglages', who: office, path: '/reglages' }, { route: '/journal', who: 'a.director', path: '/journal' }, { route: '/lectures', who: 'a.privacy', path: '/lectures' }, { route: '/courrier', who: 'a.director', path: '/courrier' }, { route: '/courrier', who: office, path: '/courrier' },
  ]
}

/** Opens a screen and waits until what was asked is there. */
export const look = async (page: Page, url: string, { path, press = [] }: Look, lang: 'fr' | 'en'): Promise<void> => {
  await page.goto(`${url}/app${path}`)
  await page.locator('h1').first().waitFor()
  await page.getByText(texts(lang)('web-loading')).first().waitFor({ state: 'detached' })
  for (const key of press) await page.getByRole('button', { name: texts(lang).find(key)?.text ?? key, exact: true }).first().press('Enter')
}
