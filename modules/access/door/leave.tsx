import type { Context, Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { COOKIE } from '#kernel/http.ts'
import { formOf } from '#site/form.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { signInRefused } from '../sign-in-refused.ts'
import { signedOut } from '../signed-out.ts'
import type { Door } from './door.ts'
import { keyScript } from './key-script.ts'
import { Form, KeyForm, waitText } from './parts.tsx'
import { personasIn, sessionOf } from './places.query.ts'
import { go, page, proofOf, stepOf } from './sign-in.tsx'

/** Going out, here or everywhere; coming back to a session that fell asleep; passing to another of one's organisations. */
export const leaveRoutes = (door: Door, hono: Hono): void => {
  const { sessions, pool } = door.tools
  const own = async (c: Context) => {
    const token = getCookie(c, COOKIE.user), session = token ? await sessionOf(pool, token) : undefined
    return token && session && session.ends > door.now() ? { token, ...session } : undefined
  }
  const json = (c: Context) => c.req.header('content-type')?.startsWith('application/json') ?? false

  hono.post('/sortir', async (c) => {
    const mine = await own(c), form = formOf(await c.req.parseBody()), everywhere = form.has('partout'), { base } = stepOf(c)
    if (mine) {
      await door.note(mine, signedOut, { everywhere })
      await sessions.end({ token: mine.token })
      if (everywhere) await sessions.end(mine.account ? { account: mine.account } : { tenant: mine.tenant, actor: mine.member })
    }
    door.leave(c)
    return go(c, form.has('compte') ? `${base}?vers=${base}/compte` : `${base}?fini${everywhere ? '=partout' : ''}`)
  })

  hono.get('/deverrouiller', async (c) => {
    const mine = await own(c)
    return mine ? locked(c, mine.account) : go(c, stepOf(c).base)
  })
  const locked = async (c: Context, account: string | null, wrong?: string, status?: 429) => {
    const step = stepOf(c), { t, base } = step, at = account ? door.at(c) : undefined, challenge = at && (await (await door.accounts()).keyChallenge(at))
    if (challenge) door.give(c, challenge.cookies)
    return page(door, step, {
      title: t('access-locked-title'), ...(wrong && { wrong: [{ field: 'password', text: wrong }] }), ...(status && { status }), ...(challenge && { script: keyScript }),
      body: (
        <>
          <h1>{t('access-locked-title')}</h1>
          <p>{t('access-locked-intro')}</p>
          <Form to={`${base}/deverrouiller`}>
            {account && <TextField name="password" label={t('access-password')} type="password" autoComplete="current-password" dir="ltr" error={wrong} />}
            <Actions><Button>{t('access-locked-open')}</Button></Actions>
          </Form>
          {challenge && <KeyForm to={`${base}/deverrouiller`} options={challenge.options} label={t('access-key-use')} t={t} />}
          <Form to={`${base}/sortir`}><Actions><Button kind="quiet">{t('access-locked-other')}</Button></Actions></Form>
        </>
      ),
    })
  }
  /** A form, or JSON `{ password }` or `{ proof }` from the dialog that keeps what was being typed: 204, or a refusal. */
  hono.post('/deverrouiller', async (c) => {
    const mine = await own(c), asked = json(c), step = stepOf(c)
    if (!mine) return asked ? c.json({ status: 'refused', code: 'kernel.signed-out' }, 401) : go(c, step.base)
    const body = asked ? ((await c.req.json().catch(() => ({}))) as Record<string, unknown>) : await c.req.parseBody()
    const password = typeof body['password'] === 'string' ? body['password'] : '', given = body['proof']
    const proof = typeof given === 'string' ? proofOf(given) : given && typeof given === 'object' ? (given as Record<string, unknown>) : undefined
    const wait = await door.attempts.take('unlock', `${mine.tenant} ${mine.member}`, door.from(c), door.now())
    if (wait > 0) return asked ? c.json({ status: 'refused', code: 'access.wait', args: { seconds: wait } }, 429) : locked(c, mine.account, waitText(step.t, wait), 429)
    const at = door.at(c)
    const right = mine.account === null ? door.tools.installation()?.demonstration === true
      : proof ? at !== undefined && (await (await door.accounts()).keyProof(at, proof)) === mine.account : await (await door.accounts()).passwordIs(mine.account, password)
    if (!right) {
      void door.note(mine, signInRefused, { at: 'unlock' }).catch((error: unknown) => door.tools.failed('unlock', error))
      return asked ? c.json({ status: 'refused', code: 'access.locked-refused' }, 422) : locked(c, mine.account, step.t('access-locked-refused'))
    }
    await Promise.all([sessions.unlock(mine.token), door.attempts.good('unlock', `${mine.tenant} ${mine.member}`, door.from(c), door.now())])
    return asked ? c.body(null, 204) : go(c, '/app/')
  })
  /** What the dialog asks a key with. */
  hono.post('/deverrouiller/cle', async (c) => {
    const at = door.at(c), challenge = at && (await own(c)) ? await (await door.accounts()).keyChallenge(at) : undefined
    if (!challenge) return c.json({ status: 'refused', code: 'access.key-refused' }, 422)
    door.give(c, challenge.cookies)
    return c.json({ status: 'answered', view: challenge.options })
  })

  hono.post('/changer', async (c) => {
    const token = getCookie(c, COOKIE.user), session = token ? await sessions.open(token, true) : undefined, member = formOf(await c.req.parseBody()).one('member')
    const account = session && session !== 'locked' && session.kind === 'user' ? session.account : undefined
    const place = account ? (await door.places(account)).find((p) => p.member === member) : undefined
    const before = place && token ? await sessionOf(pool, token) : undefined
    if (!place || !token || !before) return go(c, '/app/')
    // Nothing was proved again: it ends when the one before would have, and is no fresher.
    await door.enter(c, place, 'other-organisation', account, before.ends)
    await sessions.end({ token })
    return go(c, '/app/')
  })

  /** One click, and only where the database was born as a demonstration: it alone answers who can be tried. */
  hono.post('/persona', async (c) => {
    const form = formOf(await c.req.parseBody()), known = await personasIn(pool)
    const persona = known.find((p) => p.tenant === form.one('tenant') && p.member === form.one('member'))
    if (!persona || !door.tools.installation()?.demonstration) {
      const step = stepOf(c)
      return page(door, step, { title: step.t('access-enter-title'), status: 404, body: <h1>{step.t('kernel-not-found')}</h1> })
    }
    await door.enter(c, persona, 'demonstration', undefined)
    return go(c, '/app/')
  })
}
