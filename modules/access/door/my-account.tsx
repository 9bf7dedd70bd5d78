import type { Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { COOKIE } from '#kernel/http.ts'
import { LONGEST_MS } from '#kernel/sessions.ts'
import { formOf } from '#site/form.ts'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { accountChanged } from '../account-changed.ts'
import type { Person } from './accounts.ts'
import type { Door } from './door.ts'
import { keyScript } from './key-script.ts'
import { chosenIn } from './new-password.ts'
import { Form, KeyForm } from './parts.tsx'
import { CodesShown, NewPassword, PhoneSetUp } from './phone.tsx'
import { sessionOf } from './places.query.ts'
import { go, page, proofOf, stepOf, type Step } from './sign-in.tsx'
import type { Wrong } from './show.tsx'

/** What proves an account is changed only this soon after both factors were shown: an unlocked screen is not enough. */
const FRESH_MS = 15 * 60_000
interface Mine { tenant: string; member: string; zone: string; person: Person; fresh: boolean }

/** One's own account: keys, password, phone, recovery codes, every session. */
export const myAccountRoutes = (door: Door, hono: Hono): void => {
  const { sessions, pool } = door.tools
  const withMine = async (c: Context, work: (step: Step, mine: Mine) => Promise<Response>, stale = false): Promise<Response> => {
    const step = stepOf(c), token = getCookie(c, COOKIE.user), open = token ? await sessions.open(token, true) : undefined
    if (open === 'locked') return go(c, `${step.base}/deverrouiller`)
    const session = token && open ? await sessionOf(pool, token) : undefined
    if (!session) return go(c, `${step.base}?vers=${step.base}/compte`)
    const person = session.account ? await (await door.accounts()).byId(session.account) : undefined
    if (!person) return page(door, step, { title: step.t('access-account-title'), back: '/app/', body: <><h1>{step.t('access-account-title')}</h1><Notice><p>{step.t('access-account-demonstration')}</p></Notice></> })
    // When both factors were shown: its end says it, which passing to another organisation does not put off.
    const proved = Date.parse(session.ends) - LONGEST_MS
    const mine = { tenant: session.tenant, member: session.member, zone: session.zone, person, fresh: Date.parse(door.now()) - proved < FRESH_MS }
    return mine.fresh || stale ? work(step, mine) : go(c, `${step.base}/compte`)
  }
  const note = (mine: Mine, what: 'password' | 'phone' | 'codes' | 'key-added' | 'key-removed') => door.note(mine, accountChanged, { what })

  const accountPage = async (step: Step, { person, fresh }: Mine, also: { wrong?: Wrong[]; done?: boolean } = {}) => {
    const { c, t, base } = step, keys = await (await door.accounts()).keys(person.id), said = (field: string) => also.wrong?.find((w) => w.field === field)?.text
    return page(door, step, {
      title: t('access-account-title'), back: '/app/', ...(also.wrong && { wrong: also.wrong }),
      body: (
        <>
          <h1>{t('access-account-title')}</h1>
          {also.done && <Notice><p role="status">{t('access-account-done')}</p></Notice>}
          <p>{t('access-account-signed', { email: person.email })}</p>
          {!fresh && <Notice kind="care"><p>{t('access-account-again')}</p><Form to={`${base}/sortir`}><input type="hidden" name="compte" value="1" /><Actions><Button>{t('access-account-again-now')}</Button></Actions></Form></Notice>}
          {fresh && (
            <>
              <p className="hint">{t('access-account-fresh')}</p>
              <h2 id="keys">{t('access-account-keys')}</h2>
              {keys.length === 0 && <p>{t('access-account-no-key')}</p>}
              {keys.map((key) => (
                <Form key={key.id} to={`${base}/compte/cle/retirer`}>
                  <p>{t('access-account-key-made', { day: key.made ? t.day(key.made.toISOString().slice(0, 10)) : '' })}</p>
                  <Actions><Button kind="removal" name="key" value={key.id}>{t('access-account-key-remove')}</Button></Actions>
                </Form>
              ))}
              {door.at(c) && <Form to={`${base}/compte/cle`}><Actions><Button kind="quiet">{t('access-account-key-add')}</Button></Actions></Form>}
              <h2>{t('access-account-password')}</h2>
              <Form to={`${base}/compte/mot-de-passe`}><NewPassword t={t} said={said} /><Actions><Button kind="quiet">{t('access-account-password-change')}</Button></Actions></Form>
              <h2>{t('access-account-phone')}</h2>
              <Form to={`${base}/compte/telephone`}><Actions><Button kind="quiet">{t('access-account-phone-set')}</Button></Actions></Form>
              <h2>{t('access-account-codes')}</h2>
              <p>{t('access-account-codes-why')}</p>
              <Form to={`${base}/compte/codes`}><Actions><Button kind="quiet">{t('access-account-codes-make')}</Button></Actions></Form>
            </>
          )}
          <h2>{t('access-account-everywhere')}</h2>
          <p>{t('access-account-everywhere-why')}</p>
          <Form to={`${base}/sortir`}><input type="hidden" name="partout" value="1" /><Actions><Button kind="quiet">{t('access-account-everywhere')}</Button></Actions></Form>
        </>
      ),
    })
  }
  hono.get('/compte', (c) => withMine(c, (step, mine) => accountPage(step, mine, { done: c.req.query('fait') !== undefined }), true))

  hono.post('/compte/mot-de-passe', (c) => withMine(c, async (step, mine) => {
    const { password, wrong } = chosenIn(formOf(await c.req.parseBody()), mine.person, step.t)
    if (wrong) return accountPage(step, mine, { wrong })
    await (await door.accounts()).setPassword(mine.person.id, password)
    await note(mine, 'password')
    return go(c, `${step.base}/compte?fait`)
  }))
  hono.post('/compte/codes', (c) => withMine(c, async (step, mine) => {
    const codes = await (await door.accounts()).newCodes(mine.person.id)
    if (!codes) return go(c, `${step.base}/compte`)
    await note(mine, 'codes')
    return page(door, step, { title: step.t('access-codes-title'), body: <CodesShown codes={codes} to={`${step.base}/compte?fait`} t={step.t} /> })
  }))

  const phonePage = async (step: Step, mine: Mine, sealed: string, wrong?: string) => page(door, step, {
    title: step.t('access-app-title'), back: `${step.base}/compte`, ...(wrong && { wrong: [{ field: 'code', text: wrong }] }),
    body: <PhoneSetUp uri={await (await door.accounts()).uriOf(sealed, mine.person.email)} to={`${step.base}/compte/telephone`} t={step.t} wrong={wrong} />,
  })
  hono.post('/compte/telephone', (c) => withMine(c, async (step, mine) => {
    const form = formOf(await c.req.parseBody()), [account, kept] = (door.carried(c, 'phone') ?? '').split('~'), sealed = account === mine.person.id ? kept : undefined
    if (!sealed || !form.has('code')) {
      const made = await (await door.accounts()).newSecret()
      door.carry(c, 'phone', `${mine.person.id}~${made}`)
      return phonePage(step, mine, made)
    }
    const digits = form.one('code').replaceAll(/\s/g, '')
    const codes = /^\d{6}$/.test(digits) && (await door.attempts.fresh(mine.person.id, digits, door.now())) ? await (await door.accounts()).replaceSecret(mine.person.id, sealed, digits) : undefined
    if (!codes) return phonePage(step, mine, sealed, step.t('access-code-wrong'))
    door.drop(c, 'phone')
    await note(mine, 'phone')
    return page(door, step, { title: step.t('access-codes-title'), body: <CodesShown codes={codes} to={`${step.base}/compte?fait`} t={step.t} /> })
  }))

  hono.post('/compte/cle', (c) => withMine(c, async (step, mine) => {
    const { t, base } = step, at = door.at(c), proof = proofOf(formOf(await c.req.parseBody()).one('proof'))
    if (!at) return go(c, `${base}/compte`)
    if (proof && (await (await door.accounts()).addKey(at, proof)) === mine.person.id) {
      await note(mine, 'key-added')
      return go(c, `${base}/compte?fait`)
    }
    const challenge = await (await door.accounts()).newKeyChallenge(at, mine.person.id)
    door.give(c, challenge.cookies)
    return page(door, step, {
      title: t('access-key-title'), back: `${base}/compte`, script: keyScript, ...(proof && { status: 422 as const }),
      body: <><h1>{t('access-key-title')}</h1><p>{t('access-key-intro')}</p><KeyForm to={`${base}/compte/cle`} options={challenge.options} label={t('access-invitation-key-make')} t={t} refused={proof !== undefined} /></>,
    })
  }))
  hono.post('/compte/cle/retirer', (c) => withMine(c, async (step, mine) => {
    if (!(await (await door.accounts()).removeKey(mine.person.id, formOf(await c.req.parseBody()).one('key')))) return accountPage(step, mine, { wrong: [{ field: 'keys', text: step.t('access-account-key-last') }] })
    await note(mine, 'key-removed')
    return go(c, `${step.base}/compte?fait`)
  }))
}
