import type { Asked } from '#kernel/query.ts'
import { codes } from '#modules/access/code.ts'
import { keepRequest } from '#modules/intake/keep.ts'
import { uuid7 } from '#kernel/uuid.ts'
import { visit } from './scenario.ts'
import { must, type Setting } from './setting.ts'

const drafted = async (s: Setting) => ({ session: (await s.draft(['work'])).her })
const sent = async (s: Setting) => ({ session: (await s.askedTo('a')).her })
const chosen = async (s: Setting) => {
  const { her, choose } = await s.draft(['work'])
  must(await choose('work', { service: s.serviceAt('a') }))
  return { session: her }
}
const ticket = async (s: Setting) => (await s.w.ask(s.w.as('a.reception'), { name: 'intake.assist-ticket' } as Asked<{ ticket: string }>)).ticket

export const intakeVisits = [
  visit({ name: 'intake.home' }, async () => ({ path: '/' })),
  visit({ name: 'intake.begin' }, async () => ({ path: '/demande', fields: { 'request-by': 'self' } })),
  visit({ name: 'intake.onward' }, async (s) => ({ ...(await drafted(s)), path: '/demande/suite' })),
  visit({ name: 'intake.paper' }, async () => ({ path: '/demande/papier' })),
  visit({ name: 'intake.keeping' }, async (s) => ({ ...(await drafted(s)), path: '/demande/garder', fields: { digits: '4821' } })),
  visit({ name: 'intake.close' }, async (s) => ({ ...(await drafted(s)), path: '/demande/fermer', fields: {} })),
  visit({ name: 'intake.closed' }, async () => ({ path: '/demande/ferme' })),
  visit({ name: 'intake.erase' }, async (s) => ({ ...(await drafted(s)), path: '/demande/effacer', fields: {} })),
  visit({ name: 'intake.counter' }, async (s) => ({ path: '/demande/au-comptoir', fields: { ticket: await ticket(s), channel: 'counter' } })),
  visit({ name: 'intake.counter-end' }, async (s) => ({ ...(await drafted(s)), path: '/demande/au-comptoir/fin', fields: {} })),
  visit({ name: 'intake.choosing' }, async (s) => ({ ...(await sent(s)), path: '/demande/choix/work', fields: { choice: `service:${s.serviceAt('b')}` } })),
  visit({ name: 'intake.check' }, async (s) => ({ ...(await chosen(s)), path: '/demande/verifier', fields: { digits: '' } })),
  visit({ name: 'intake.receipt' }, async (s) => ({ ...(await sent(s)), path: '/demande/recu' })),
  visit({ name: 'intake.resume' }, async (s) => {
    const { request, her } = await s.askedTo('a'), id = uuid7()
    const { shown, words_mac, hash } = await codes({ pool: s.w.pool, pepper: s.w.config.secrets.pepper }).draw(id, '7305')
    must(await s.w.perform(her, keepRequest, { request, words_mac, hash }, id))
    return { path: '/reprendre', fields: { code: shown } }
  }),
  visit({ name: 'intake.my-request' }, async (s) => ({ ...(await sent(s)), path: '/ma-demande' })),
  visit({ name: 'intake.my-answers' }, async (s) => ({ ...(await sent(s)), path: '/ma-demande/reponses' })),
  visit({ name: 'intake.my-reads' }, async (s) => ({ ...(await sent(s)), path: '/ma-demande/lectures' })),
  visit({ name: 'intake.replace' }, async (s) => ({ ...(await sent(s)), path: '/ma-demande/code', fields: { digits: '4821' } })),
  visit({ name: 'intake.stop' }, async (s) => ({ ...(await sent(s)), path: '/ma-demande/arreter', fields: { what: 'all' } })),
  visit({ name: 'intake.question' }, async (s) => ({ ...(await drafted(s)), path: '/demande/name', fields: { 'person-called-name': s.word() } })),
]
