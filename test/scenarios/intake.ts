import { childId, uuid7 } from '#kernel/uuid.ts'
import { answerRequest } from '#modules/intake/answer.ts'
import { chooseForDoor } from '#modules/intake/choose.ts'
import { destroyDraft } from '#modules/intake/destroy-draft.ts'
import { drawCode } from '#modules/intake/draw-code.ts'
import { handCode } from '#modules/intake/hand-code.ts'
import { keepRequest } from '#modules/intake/keep.ts'
import { mine, standing } from '#modules/intake/mine.query.ts'
import { reopenChoice } from '#modules/intake/reopen-choice.ts'
import { replaceCode } from '#modules/intake/replace-code.ts'
import { startRequest } from '#modules/intake/start.ts'
import { submitRequest } from '#modules/intake/submit.ts'
import { assistTicket } from '#modules/intake/ticket.ts'
import { withdrawRequest } from '#modules/intake/withdraw.ts'
import { scenario } from './scenario.ts'

const call = { service: null, resource: null }

export const intakeScenarios = [
  scenario(startRequest)(async ({ w }) => {
    const request = uuid7(), path = childId(request, 'path')
    return { session: w.link(request), input: { request, path, lang: 'fr', channel: 'web' } }
  }),
  scenario(answerRequest)(async (s) => {
    const { request, her } = await s.askedTo('a')
    return { session: her, input: { request, answers: { 'request.words': s.word(), 'person.family-name': s.word() } } }
  }),
  scenario(chooseForDoor)(async (s) => {
    const { request, her } = await s.draft()
    return { session: her, input: { request, door: 'work', choice: { service: s.serviceAt('a'), resource: null } } }
  }),
  scenario(keepRequest)(async (s) => {
    const { request, her } = await s.draft()
    return { session: her, input: { request, words_mac: request.replaceAll('-', '').repeat(2), hash: `$argon2id$${request}` } }
  }),
  scenario(replaceCode)(async (s) => {
    const { request, her } = await s.askedTo('a')
    return { session: her, input: { request, words_mac: request.replaceAll('-', '').repeat(2), hash: `$argon2id$${request}` } }
  }),
  scenario(submitRequest)(async (s) => {
    const { request, her, choose, agree } = await s.draft(['social', 'work'])
    await choose('work', { service: s.serviceAt('a') })
    await agree(s.tenantOf('a'))
    return { session: her, input: { request, lang: 'fr', doors: [{ kind: 'social', choice: call }, { kind: 'work', choice: { service: s.serviceAt('a'), resource: null } }] } }
  }),
  scenario(reopenChoice)(async (s) => {
    const { request, her } = await s.askedTo('a')
    return { session: her, input: { request, door: 'work', choice: { service: s.serviceAt('b'), resource: null } } }
  }),
  scenario(withdrawRequest)(async (s) => {
    const { request, her } = await s.askedTo('a')
    return { session: her, input: { request } }
  }),
  scenario(destroyDraft)(async (s) => {
    const { request, her, agree } = await s.draft()
    await agree(s.tenantOf('a'))
    return { session: her, input: { request } }
  }),
  scenario(mine)(async (s) => ({ session: (await s.askedTo('a')).her, input: {} })),
  scenario(standing)(async (s) => ({ session: (await s.held('office')).her, input: {} })),
  scenario(handCode)(async (s) => {
    const { request } = await s.askedTo('a')
    return { session: s.counsellor('office'), input: { of: 'request', id: request, words_mac: request.replaceAll('-', '').repeat(2), hash: `$argon2id$${request}` } }
  }),
  scenario(drawCode(() => { throw new Error('not asked here') }))(async (s) => ({ session: s.w.as('a.reception'), input: { digits: '4821' } })),
  scenario(assistTicket(() => ''))(async (s) => ({ session: s.w.as('a.reception'), input: {} })),
]
