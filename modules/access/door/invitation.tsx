import type { Context, Hono } from 'hono'
import { formOf } from '#site/form.ts'
import { Actions, Button, Notice } from '#site/parts.tsx'
import type { Invited } from '../invitation.ts'
import type { Door } from './door.ts'
import { keyScript } from './key-script.ts'
import { Form, KeyForm, waitText } from './parts.tsx'
import { chosenIn } from './new-password.ts'
import { CodesShown, NewPassword, PhoneSetUp } from './phone.tsx'
import { recoveryRoutes } from './recovery.tsx'
import { go, page, proofOf, stepOf, type Step } from './sign-in.tsx'
import type { Wrong } from './show.tsx'

type Open = Extract<Invited, { member: string }>

/** From the link to the first entry: a password and a code, or a key. The link stays good until both factors are there. */
export const invitationRoutes = (door: Door, hono: Hono): void => {
  const current = async (c: Context): Promise<Invited> => {
    const all = await door.invited(door.carried(c, 'invitation') ?? '')
    return all.find((i) => i.standing === 'open') ?? all[0] ?? { standing: 'unknown' }
  }
  /** The open invitation and whether its address already has two factors; else the page that says why not. */
  const withOpen = async (c: Context, work: (step: Step, invited: Open) => Promise<Response>, known?: (step: Step, invited: Open) => Response): Promise<Response> => {
    const step = stepOf(c), { t, base } = step, invited = await current(c)
    if (!('member' in invited) || invited.standing !== 'open') {
      return page(door, step, { title: t('access-invitation-title'), status: 410, body: <><h1>{t('access-invitation-title')}</h1><Notice kind="care"><p>{t(`access-invitation-${invited.standing as 'unknown'}`)}</p></Notice><p><a href={base}>{t('access-enter-title')}</a></p></> })
    }
    if (!(await (await door.accounts()).byEmail(invited.email))?.enrolled) return work(step, invited)
    return known ? known(step, invited) : go(c, `${base}/invitation`)
  }
  const Head = ({ step: { t }, invited }: { step: Step; invited: Open }) => (
    <><h1>{t('access-invitation-title')}</h1><p>{t('access-invitation-for', { organisation: invited.organisation, name: invited.name })} {t('access-invitation-as', { role: t(`access-role-${invited.role}`) })}</p></>
  )

  hono.get('/lien/:words', (c) => {
    door.carry(c, 'invitation', c.req.param('words').replaceAll(/[^\w~-]/g, '').slice(0, 400), 3600)
    return go(c, `${stepOf(c).base}/invitation`)
  })

  const choose = (step: Step, invited: Open, wrong?: Wrong[]) => {
    const { t, base } = step, said = (field: string) => wrong?.find((w) => w.field === field)?.text
    return page(door, step, {
      title: t('access-invitation-title'), ...(wrong && { wrong }),
      body: (
        <>
          <Head step={step} invited={invited} />
          <p>{t('access-invitation-choose')}</p>
          <h2>{t('access-invitation-password')}</h2>
          <p>{t('access-invitation-password-why')}</p>
          <Form to={`${base}/invitation`}>
            <input type="hidden" name="email" autoComplete="username" value={invited.email} />
            <NewPassword t={t} said={said} />
            <Actions><Button>{t('access-next')}</Button></Actions>
          </Form>
          {door.at(step.c) && (
            <>
              <h2>{t('access-invitation-key')}</h2>
              <p>{t('access-invitation-key-why')}</p>
              <Form to={`${base}/invitation/cle`}><Actions><Button kind="quiet">{t('access-invitation-key-make')}</Button></Actions></Form>
            </>
          )}
        </>
      ),
    })
  }
  hono.get('/invitation', (c) => withOpen(c, async (step, invited) => choose(step, invited), (step, invited) => page(door, step, {
    title: step.t('access-invitation-title'),
    body: (
      <>
        <Head step={step} invited={invited} />
        <p>{step.t('access-invitation-known', { email: invited.email })}</p>
        <Actions><Button href={step.base}>{step.t('access-enter-title')}</Button></Actions>
        {invited.account && <ul><li><a href={`${step.base}/invitation/mot-de-passe`}>{step.t('access-lost-password')}</a></li><li><a href={`${step.base}/invitation/telephone`}>{step.t('access-lost-phone')}</a></li></ul>}
      </>
    ),
  })))
  hono.post('/invitation', (c) => withOpen(c, async (step, invited) => {
    const { password, wrong } = chosenIn(formOf(await c.req.parseBody()), invited, step.t)
    if (wrong) return choose(step, invited, wrong)
    const begun = await (await door.accounts()).begin(invited.name, invited.email, password)
    if (!begun) return go(c, `${step.base}/invitation`)
    door.give(c, begun.cookies)
    return go(c, `${step.base}/invitation/code`)
  }))

  const appPage = async (step: Step, wrong?: string, status?: 429) => {
    const { c, t, base } = step, begun = await (await door.accounts()).beginning(door.anywhere(c))
    if (!begun) return go(c, `${base}/invitation`)
    return page(door, step, {
      title: t('access-app-title'), back: `${base}/invitation`, ...(wrong && { wrong: [{ field: 'code', text: wrong }] }), ...(status && { status }),
      body: <PhoneSetUp uri={begun.uri} to={`${base}/invitation/code`} t={t} wrong={wrong} />,
    })
  }
  hono.get('/invitation/code', (c) => withOpen(c, (step) => appPage(step)))
  hono.post('/invitation/code', (c) => withOpen(c, async (step, invited) => {
    const digits = formOf(await c.req.parseBody()).one('code').replaceAll(/\s/g, ''), now = door.now(), from = door.from(c)
    if (!/^\d{6}$/.test(digits)) return appPage(step, step.t('access-code-missing'))
    const wait = await door.attempts.take('code', invited.email, from, now)
    if (wait > 0) return appPage(step, waitText(step.t, wait), 429)
    const at = door.anywhere(c), begun = await (await door.accounts()).beginning(at)
    const done = begun && begun.email === invited.email && (await door.attempts.fresh(begun.id, digits, now)) ? await (await door.accounts()).finish(at, digits) : undefined
    if (!done) return appPage(step, step.t('access-code-wrong'))
    await Promise.all([door.attempts.good('code', invited.email, from, now), door.attempts.good('password', invited.email, from, now)])
    const entered = await welcome(step, done.account)
    return entered ?? page(door, step, { title: step.t('access-codes-title'), body: <CodesShown codes={done.codes} to="/app/" t={step.t} /> })
  }))
  /** Joins and starts the session; answers a page only when there is no place to enter. */
  const welcome = async (step: Step, account: string): Promise<Response | undefined> => {
    const { c } = step, joined = await door.joinAll(door.carried(c, 'invitation') ?? '', account)
    const place = (await door.places(account)).find((p) => p.member === joined)
    door.drop(c, 'invitation', 'session_token', 'better-auth-passkey')
    if (!place) return page(door, step, { title: step.t('access-enter-title'), status: 403, body: <><h1>{step.t('access-enter-title')}</h1><Notice kind="care"><p>{step.t('access-no-place')}</p></Notice></> })
    await door.enter(c, place, 'invitation', account)
    return undefined
  }

  recoveryRoutes(door, hono, { current, welcome })

  hono.post('/invitation/cle', (c) => withOpen(c, async (step, invited) => {
    const { t, base } = step, at = door.at(c), proof = proofOf(formOf(await c.req.parseBody()).one('proof'))
    if (!at) return go(c, `${base}/invitation`)
    const account = await (await door.accounts()).withoutPassword(invited.name, invited.email)
    if (proof && (await (await door.accounts()).addKey(at, proof)) === account) return (await welcome(step, account)) ?? go(c, '/app/')
    const challenge = await (await door.accounts()).newKeyChallenge(at, account)
    door.give(c, challenge.cookies)
    return page(door, step, {
      title: t('access-key-title'), back: `${base}/invitation`, script: keyScript, ...(proof && { status: 422 as const }),
      body: <><h1>{t('access-key-title')}</h1><p>{t('access-key-intro')}</p><KeyForm to={`${base}/invitation/cle`} options={challenge.options} label={t('access-invitation-key-make')} t={t} refused={proof !== undefined} /></>,
    })
  }))
}
