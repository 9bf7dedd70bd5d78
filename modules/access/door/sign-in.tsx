import type { Context, Hono } from 'hono'
import { texts } from '#app/texts.ts'
import type { Translator } from '#kernel/texts.ts'
import { formOf } from '#site/form.ts'
import { Radios, TextField } from '#site/fields.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { signInRefused } from '../sign-in-refused.ts'
import type { Door, How } from './door.ts'
import { keyScript } from './key-script.ts'
import { Form, KeyForm, waitText } from './parts.tsx'
import { Personas } from './personas.tsx'
import { personasIn } from './places.query.ts'
import { langOf, show, type Shown, type Wrong } from './show.tsx'

/** The staff side speaks French and English. */
export const doorLangs = ['fr', 'en'] as const
export interface Step { c: Context; lang: (typeof doorLangs)[number]; t: Translator; base: string }
export const stepOf = (c: Context): Step => {
  const lang = langOf(c, doorLangs)
  return { c, lang, t: texts(lang), base: `/${lang}/entrer` }
}
export const page = (door: Door, { c, lang }: Step, shown: Shown): Response => show(c, door.tools, doorLangs, lang, shown)
export const go = (c: Context, to: string): Response => c.redirect(to, 303)
/** Where to go once in: a page of the staff app or one's own account, never another site. */
const target = (text: string | undefined): string => (text && /^(\/app\/[\w\-/]*|\/(fr|en)\/entrer\/compte)$/.test(text) ? text : '/app/')

/** Both factors are proved. Her invitations are accepted; then one place opens, or she chooses among several. */
export const proved = async (door: Door, step: Step, account: string, how: How): Promise<Response> => {
  const { c, base } = step, words = door.carried(c, 'invitation')
  const joined = words && (await door.joinAll(words, account))
  door.drop(c, 'who', 'session_token', 'two_factor', 'better-auth-passkey', ...(joined ? ['invitation'] : []))
  const places = await door.places(account), place = places.find((p) => p.member === joined) ?? (places.length === 1 ? places[0] : undefined)
  if (place) {
    await door.enter(c, place, joined ? 'invitation' : how, account)
    return go(c, target(door.carried(c, 'to')))
  }
  if (places.length === 0) return page(door, step, { title: step.t('access-enter-title'), status: 403, body: <><h1>{step.t('access-enter-title')}</h1><Notice kind="care"><p>{step.t('access-no-place')}</p></Notice></> })
  door.carry(c, 'account', `${account}~${how}`, 300)
  return go(c, `${base}/organisme`)
}

/** A wrong try under a known account is told to its organisations, after the answer: the time taken says nothing. */
const tell = (door: Door, account: string | undefined, at: 'password' | 'code') => {
  if (account) void door.places(account).then((places) => Promise.all(places.map((place) => door.note(place, signInRefused, { at })))).catch((error: unknown) => door.tools.failed('sign-in', error))
}

const enterPage = async (door: Door, step: Step, typed: { email?: string; wrong?: Wrong[]; status?: 429; said?: string } = {}) => {
  const { t, base, lang } = step, demonstration = door.tools.installation()?.demonstration
  return page(door, step, {
    title: t('access-enter-title'), ...(typed.wrong && { wrong: typed.wrong }), ...(typed.status && { status: typed.status }),
    body: (
      <>
        <h1>{t(demonstration ? 'access-personas-title' : 'access-enter-title')}</h1>
        {typed.said && <Notice><p role="status">{typed.said}</p></Notice>}
        {demonstration ? <Personas t={t} to={`${base}/persona`} personas={await personasIn(door.tools.pool)} code={await door.codeToTry()} /> : (
          <>
            <p>{t('access-enter-intro')}</p>
            <Form to={base}>
              <TextField name="email" label={t('access-email')} type="email" autoComplete="username" dir="ltr" value={typed.email} error={typed.wrong?.find((w) => w.field === 'email')?.text} />
              <TextField name="password" label={t('access-password')} type="password" autoComplete="current-password" dir="ltr" error={typed.wrong?.find((w) => w.field === 'password')?.text} />
              <Actions><Button>{t('access-next')}</Button></Actions>
            </Form>
            <p><a href={`${base}/cle`}>{t('access-key-instead')}</a><br />{t('access-key-instead-hint')}</p>
            <p>{t('access-enter-lost')}</p>
            <p>{t('access-enter-public')} <a href={`/${lang}/`}>{t('access-enter-home')}</a></p>
          </>
        )}
      </>
    ),
  })
}

const codePage = (door: Door, step: Step, recovery: boolean, wrong?: string, status?: 429) => {
  const { t, base } = step, title = t(recovery ? 'access-recovery-title' : 'access-code-title')
  return page(door, step, {
    title, back: base, ...(wrong && { wrong: [{ field: 'code', text: wrong }] }), ...(status && { status }),
    body: (
      <>
        <Form to={`${base}/code`}>
          <input type="hidden" name="kind" value={recovery ? 'recovery' : 'code'} />
          {recovery
            ? <TextField question name="code" label={t('access-recovery-label')} hint={t('access-recovery-hint')} size="short" autoComplete="off" spellCheck={false} dir="ltr" error={wrong} />
            : <TextField question name="code" label={t('access-code-label')} hint={t('access-code-hint')} size="tiny" inputMode="numeric" autoComplete="one-time-code" dir="ltr" error={wrong} />}
          <Actions><Button>{t('access-submit-enter')}</Button></Actions>
        </Form>
        <p><a href={`${base}/code${recovery ? '' : '?secours'}`}>{t(recovery ? 'access-code-instead' : 'access-code-recovery')}</a></p>
      </>
    ),
  })
}

/** Password then code, or a key: `/entrer`, `/entrer/code`, `/entrer/cle`, `/entrer/organisme`. */
export const signInRoutes = (door: Door, hono: Hono): void => {
  hono.get('/', async (c) => {
    const to = c.req.query('vers')
    if (to) door.carry(c, 'to', target(to), 900)
    const said = c.req.query('fini')
    return enterPage(door, stepOf(c), said === undefined ? {} : { said: stepOf(c).t(said === 'partout' ? 'access-out-everywhere' : 'access-out') })
  })
  hono.post('/', async (c) => {
    const step = stepOf(c), { t } = step, form = formOf(await c.req.parseBody()), email = form.one('email').toLowerCase(), password = form.all('password')[0] ?? ''
    const missing = [...(/^\S+@\S+$/.test(email) ? [] : [{ field: 'email', text: t('access-email-missing') }]), ...(password ? [] : [{ field: 'password', text: t('access-password-missing') }])]
    if (missing.length) return enterPage(door, step, { email, wrong: missing })
    const wait = await door.attempts.take('password', email, door.from(c), door.now())
    if (wait > 0) return enterPage(door, step, { email, wrong: [{ field: 'password', text: waitText(t, wait) }], status: 429 })
    const told = await (await door.accounts()).password(email, password)
    if (told.status === 'code') {
      door.give(c, told.cookies)
      door.carry(c, 'who', told.account)
      return go(c, `${step.base}/code`)
    }
    if (told.status === 'wrong') void (await door.accounts()).byEmail(email).then((person) => tell(door, person?.enrolled ? person.id : undefined, 'password'))
    return enterPage(door, step, { email, wrong: [{ field: 'password', text: t(told.status === 'wrong' ? 'access-wrong' : told.status === 'key-only' ? 'access-key-only' : 'access-unfinished') }] })
  })

  hono.get('/code', (c) => (door.carried(c, 'who') ? codePage(door, stepOf(c), c.req.query('secours') !== undefined) : go(c, stepOf(c).base)))
  hono.post('/code', async (c) => {
    const step = stepOf(c), { t } = step, who = door.carried(c, 'who'), from = door.from(c), now = door.now()
    if (!who) return enterPage(door, step, { wrong: [{ field: 'email', text: t('access-again') }] })
    const form = formOf(await c.req.parseBody()), kind = form.one('kind') === 'recovery' ? 'recovery' : 'code', word = form.one('code').toLowerCase().replaceAll(/\s/g, '')
    const refuse = (text: string, status?: 429) => codePage(door, step, kind === 'recovery', text, status)
    if (kind === 'code' && !/^\d{6}$/.test(word)) return refuse(t('access-code-missing'))
    const wait = await door.attempts.take('code', who, from, now)
    if (wait > 0) return refuse(waitText(t, wait), 429)
    const unused = kind === 'recovery' || (await door.attempts.fresh(who, word, now))
    const account = unused ? await (await door.accounts()).code(door.anywhere(c), kind, word) : undefined
    if (account !== who) {
      tell(door, who, 'code')
      return refuse(t(kind === 'recovery' ? 'access-recovery-wrong' : 'access-code-wrong'))
    }
    const email = (await (await door.accounts()).byId(account))?.email ?? ''
    await Promise.all([door.attempts.good('code', who, from, now), door.attempts.good('password', email, from, now)])
    return proved(door, step, account, kind === 'code' ? 'password-code' : 'password-recovery')
  })

  const keyPage = async (c: Context, refused = false) => {
    const step = stepOf(c), { t, base } = step, at = door.at(c)
    const challenge = at && (await (await door.accounts()).keyChallenge(at))
    if (challenge) door.give(c, challenge.cookies)
    return page(door, step, {
      title: t('access-key-title'), back: base, ...(challenge && { script: keyScript }), ...(refused && { status: 422 as const }),
      body: (
        <>
          <h1>{t('access-key-title')}</h1>
          {challenge ? <><p>{t('access-key-intro')}</p><KeyForm to={`${base}/cle`} options={challenge.options} label={t('access-key-use')} t={t} refused={refused} /></>
            : <Notice kind="care"><p>{t('access-key-not-here', { address: door.origin })}</p></Notice>}
          <p><a href={base}>{t('access-password-instead')}</a></p>
        </>
      ),
    })
  }
  hono.get('/cle', (c) => keyPage(c))
  hono.post('/cle', async (c) => {
    const at = door.at(c), proof = proofOf(formOf(await c.req.parseBody()).one('proof'))
    const account = at && proof && (await (await door.accounts()).keyProof(at, proof))
    return account ? proved(door, stepOf(c), account, 'passkey') : keyPage(c, true)
  })

  hono.get('/organisme', async (c) => {
    const step = stepOf(c), { t, base } = step, [account] = (door.carried(c, 'account') ?? '').split('~')
    if (!account) return go(c, base)
    const options = (await door.places(account)).map((p) => ({ value: p.member, label: p.organisation, hint: t(`access-role-${p.role}`) }))
    return page(door, step, {
      title: t('access-choose-title'), body: (
        <Form to={`${base}/organisme`}>
          <Radios question name="member" label={t('access-choose-title')} hint={t('access-choose-label')} options={options} />
          <Actions><Button>{t('access-submit-enter')}</Button></Actions>
        </Form>
      ),
    })
  })
  hono.post('/organisme', async (c) => {
    const { base } = stepOf(c), [account, how] = (door.carried(c, 'account') ?? '').split('~'), member = formOf(await c.req.parseBody()).one('member')
    const place = account ? (await door.places(account)).find((p) => p.member === member) : undefined
    if (!place) return go(c, `${base}${account ? '/organisme' : ''}`)
    door.drop(c, 'account')
    await door.enter(c, place, how as How, account)
    return go(c, target(door.carried(c, 'to')))
  })
}

/** What the browser answered for a key, if it is anything like it. */
export const proofOf = (text: string): Record<string, unknown> | undefined => {
  try {
    const proof = JSON.parse(text) as unknown
    return typeof proof === 'object' && proof !== null && typeof (proof as { id?: unknown }).id === 'string' && 'response' in proof ? (proof as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}
