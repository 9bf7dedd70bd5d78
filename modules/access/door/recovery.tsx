import type { Context, Hono } from 'hono'
import { formOf } from '#site/form.ts'
import { TextField } from '#site/fields.tsx'
import { Actions, Button } from '#site/parts.tsx'
import { accountChanged } from '../account-changed.ts'
import type { Invited } from '../invitation.ts'
import type { Person } from './accounts.ts'
import type { Door } from './door.ts'
import { chosenIn } from './new-password.ts'
import { Form, waitText } from './parts.tsx'
import { CodesShown, NewPassword, PhoneSetUp } from './phone.tsx'
import { go, page, stepOf, type Step } from './sign-in.tsx'
import type { Wrong } from './show.tsx'

type Open = Extract<Invited, { member: string }>
interface Invitations { current(c: Context): Promise<Invited>; welcome(step: Step, account: string): Promise<Response | undefined> }
const six = /^\d{6}$/

/**
 * A factor was lost. The link of the own team, given by whoever looks after it, stands in for nothing alone: the other factor is asked for, and the
 * lost one is replaced, never left out. A link of another team, where the account has no place yet, opens none of this.
 */
export const recoveryRoutes = (door: Door, hono: Hono, { current, welcome }: Invitations): void => {
  const withMine = async (c: Context, work: (step: Step, person: Person, invited: Open) => Promise<Response>): Promise<Response> => {
    const step = stepOf(c), invited = await current(c), person = 'member' in invited && invited.account ? await (await door.accounts()).byId(invited.account) : undefined
    if (!person?.enrolled || !('member' in invited) || invited.standing !== 'open') return go(c, `${step.base}/invitation`)
    return work(step, person, invited)
  }
  const changed = (invited: Open, tenant: string, what: 'password' | 'phone') => door.note({ tenant, member: invited.member, zone: invited.zone }, accountChanged, { what, recovered: true })
  const tenantOf = async (account: string, invited: Open) => (await door.places(account)).find((p) => p.member === invited.member)?.tenant ?? ''

  const passwordPage = (step: Step, wrong?: Wrong[], status?: 429) => {
    const { t, base } = step, said = (field: string) => wrong?.find((w) => w.field === field)?.text
    return page(door, step, {
      title: t('access-lost-password'), back: `${base}/invitation`, ...(wrong && { wrong }), ...(status && { status }),
      body: (
        <Form to={`${base}/invitation/mot-de-passe`}>
          <h1>{t('access-lost-password')}</h1>
          <TextField name="code" label={t('access-lost-code')} hint={t('access-lost-code-hint')} size="short" autoComplete="one-time-code" spellCheck={false} dir="ltr" error={said('code')} />
          <NewPassword t={t} said={said} />
          <Actions><Button>{t('access-submit-enter')}</Button></Actions>
        </Form>
      ),
    })
  }
  hono.get('/invitation/mot-de-passe', (c) => withMine(c, async (step) => passwordPage(step)))
  hono.post('/invitation/mot-de-passe', (c) => withMine(c, async (step, person, invited) => {
    const form = formOf(await c.req.parseBody()), word = form.one('code').toLowerCase().replaceAll(/\s/g, ''), now = door.now(), from = door.from(c)
    const { password, wrong } = chosenIn(form, invited, step.t)
    if (wrong) return passwordPage(step, wrong)
    const wait = await door.attempts.take('code', person.id, from, now)
    if (wait > 0) return passwordPage(step, [{ field: 'code', text: waitText(step.t, wait) }], 429)
    const kind = six.test(word) ? 'code' : 'recovery'
    const right = (kind === 'recovery' || (await door.attempts.fresh(person.id, word, now))) && (await (await door.accounts()).proves(person.id, kind, word))
    if (!right) return passwordPage(step, [{ field: 'code', text: step.t('access-code-wrong') }])
    await (await door.accounts()).setPassword(person.id, password)
    await Promise.all([door.attempts.good('code', person.id, from, now), door.tools.sessions.end({ account: person.id }), changed(invited, await tenantOf(person.id, invited), 'password')])
    return (await welcome(step, person.id)) ?? go(c, '/app/')
  }))

  const provePage = (step: Step, wrong?: string, status?: 429) => {
    const { t, base } = step
    return page(door, step, {
      title: t('access-lost-phone'), back: `${base}/invitation`, ...(wrong && { wrong: [{ field: 'password', text: wrong }] }), ...(status && { status }),
      body: (
        <Form to={`${base}/invitation/telephone`}>
          <h1>{t('access-lost-phone')}</h1>
          <TextField name="password" label={t('access-password')} hint={t('access-lost-phone-hint')} type="password" autoComplete="current-password" dir="ltr" error={wrong} />
          <Actions><Button>{t('access-next')}</Button></Actions>
        </Form>
      ),
    })
  }
  const phonePage = async (step: Step, person: Person, sealed: string, wrong?: string, status?: 429) => page(door, step, {
    title: step.t('access-app-title'), back: `${step.base}/invitation`, ...(wrong && { wrong: [{ field: 'code', text: wrong }] }), ...(status && { status }),
    body: <PhoneSetUp uri={await (await door.accounts()).uriOf(sealed, person.email)} to={`${step.base}/invitation/telephone`} t={step.t} wrong={wrong} />,
  })
  /** The sealed secret of whoever has just proved her password. */
  const proved = (c: Context, person: Person) => { const [account, sealed] = (door.carried(c, 'phone') ?? '').split('~'); return account === person.id ? sealed : undefined }
  hono.get('/invitation/telephone', (c) => withMine(c, async (step, person) => { const sealed = proved(c, person); return sealed ? phonePage(step, person, sealed) : provePage(step) }))
  hono.post('/invitation/telephone', (c) => withMine(c, async (step, person, invited) => {
    const form = formOf(await c.req.parseBody()), now = door.now(), from = door.from(c), sealed = proved(c, person)
    if (!sealed || form.has('password')) {
      const wait = await door.attempts.take('password', person.email, from, now)
      if (wait > 0) return provePage(step, waitText(step.t, wait), 429)
      if (!(await (await door.accounts()).passwordIs(person.id, form.all('password')[0] ?? ''))) return provePage(step, step.t('access-locked-refused'))
      door.carry(c, 'phone', `${person.id}~${await (await door.accounts()).newSecret()}`)
      return go(c, `${step.base}/invitation/telephone`)
    }
    const digits = form.one('code').replaceAll(/\s/g, ''), wait = await door.attempts.take('code', person.id, from, now)
    if (wait > 0) return phonePage(step, person, sealed, waitText(step.t, wait), 429)
    const codes = six.test(digits) && (await door.attempts.fresh(person.id, digits, now)) ? await (await door.accounts()).replaceSecret(person.id, sealed, digits) : undefined
    if (!codes) return phonePage(step, person, sealed, step.t('access-code-wrong'))
    door.drop(c, 'phone')
    await Promise.all([door.attempts.good('code', person.id, from, now), door.tools.sessions.end({ account: person.id }), changed(invited, await tenantOf(person.id, invited), 'phone')])
    return (await welcome(step, person.id)) ?? page(door, step, { title: step.t('access-codes-title'), body: <CodesShown codes={codes} to="/app/" t={step.t} /> })
  }))
}
