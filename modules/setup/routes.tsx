import { randomBytes, timingSafeEqual } from 'node:crypto'
import { Hono, type Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { texts } from '#app/texts.ts'
import type { Tools } from '#app/tools.ts'
import directory from '#data/rssmo/directory.json' with { type: 'json' }
import { fromElsewhere } from '#kernel/http.ts'
import { hashOfLink, linkWord } from '#modules/access/door/link.ts'
import { langOf, show, type Shown, type Wrong } from '#modules/access/door/show.tsx'
import { formOf } from '#site/form.ts'
import { Radios } from '#site/fields.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { readable } from '#site/readable.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { typedIn, wrongIn, type Asked } from './form.ts'
import { foundNetwork } from './found.query.ts'
import { isHere } from './here.ts'
import { NetworkForm } from './network-form.tsx'

const langs = ['fr', 'en'] as const
const COOKIE = 'jalon-set-up'

/**
 * The first visit, under `/{lang}/installation`, while the database has no network. It opens with the link of the terminal (`path`, good for
 * the life of this process) or from this very machine. `demonstrate` makes the demonstration; it is called at most once at a time.
 */
export const setUp = (tools: Tools, demonstrate: () => Promise<void>): { routes: Hono; path(): string | undefined } => {
  const word = randomBytes(18).toString('base64url'), { sessions } = tools
  let making: 'no' | 'yes' | 'failed' = 'no'
  const known = new Set(directory.organisations.map((o) => o.id))
  const stepOf = (c: Context) => { const lang = langOf(c, langs); return { c, lang, t: texts(lang), base: `/${lang}/installation` } }
  type Step = ReturnType<typeof stepOf>
  const page = ({ c, lang }: Step, shown: Shown) => show(c, tools, langs, lang, shown)
  const invited = (c: Context) => sessions.sealed(`set-up ${word}`, getCookie(c, COOKIE) ?? '') || isHere(c, tools.config)

  const choosePage = (step: Step, wrong?: Wrong[]) => page(step, {
    title: step.t('setup-title'), ...(wrong && { wrong }),
    body: (
      <form method="post" action={step.base}>
        <Radios question name="kind" label={step.t('setup-choose')} error={wrong?.[0]?.text} options={[
          { value: 'demonstration', label: step.t('setup-demonstration'), hint: step.t('setup-demonstration-hint') },
          { value: 'network', label: step.t('setup-network'), hint: step.t('setup-network-hint') },
        ]} />
        <Actions><Button>{step.t('setup-next')}</Button></Actions>
      </form>
    ),
  })
  const makingPage = (step: Step) => {
    if (making === 'yes') step.c.header('refresh', '2')
    const { t } = step
    return page(step, {
      title: t('setup-making-title'),
      body: making === 'failed' ? <><h1>{t('setup-title')}</h1><Notice kind="care"><p>{t('setup-failed')}</p></Notice></>
        : <><h1>{t('setup-making-title')}</h1><p role="status">{t('setup-making')}</p><p>{t('setup-making-next')}</p><Actions><Button href={step.base} kind="quiet">{t('setup-making-refresh')}</Button></Actions></>,
    })
  }
  const networkPage = (step: Step, asked: Asked, wrong?: Wrong[]) => page(step, {
    title: step.t('setup-network-title'), back: step.base, ...(wrong && { wrong }),
    body: <NetworkForm to={`${step.base}/reseau`} asked={asked} wrong={wrong ?? []} organisations={directory.organisations} t={step.t} />,
  })

  const routes = new Hono(), inside = new Hono()
  const unread = readable((c, status, key) => {
    const step = stepOf(c)
    return page(step, { title: step.t(key), status, body: <><h1>{step.t(key)}</h1><p>{step.t(`${key}-next`)}</p></> })
  })
  inside.use('*', unread, async (c, next) => {
    const step = stepOf(c), { t } = step
    const made = tools.installation()
    if (made && making === 'no') return c.redirect(`/${step.lang}/${made.demonstration ? 'entrer' : ''}`, 303)
    if (same(c.req.path.split('/').at(-1) ?? '', word)) {
      setCookie(c, COOKIE, sessions.seal(`set-up ${word}`), { path: '/', httpOnly: true, sameSite: 'Lax', secure: tools.config.origin?.startsWith('https:') ?? false })
      return c.redirect(step.base, 303)
    }
    if (!invited(c) || (c.req.method !== 'GET' && fromElsewhere(c)))
      return page(step, { title: t('setup-title'), status: 403, body: <><h1>{t('setup-title')}</h1><p>{t('setup-closed')}</p><p>{t('setup-closed-how')}</p></> })
    return making === 'no' ? next() : makingPage(step)
  })
  inside.get('/', (c) => choosePage(stepOf(c)))
  inside.post('/', async (c) => {
    const step = stepOf(c), kind = formOf(await c.req.parseBody()).one('kind')
    if (kind === 'network') return c.redirect(`${step.base}/reseau`, 303)
    if (kind !== 'demonstration') return choosePage(step, [{ field: 'kind', text: step.t('setup-choose-missing') }])
    making = 'yes'
    void demonstrate().then(tools.reload).then(() => { making = 'no' }, (error: unknown) => { making = 'failed'; tools.failed('demonstration', error) })
    return c.redirect(step.base, 303)
  })
  inside.get('/reseau', (c) => networkPage(stepOf(c), { ...typedIn(formOf({})), name: directory.network.name }))
  inside.post('/reseau', async (c) => {
    const step = stepOf(c), asked = typedIn(formOf(await c.req.parseBody())), wrong = wrongIn(asked, known, step.t), secret = tools.config.secrets.auth
    if (wrong.length) return networkPage(step, asked, wrong)
    const hash = (tenant: string, invitation: string) => hashOfLink(secret, tenant, invitation)
    const { invitations } = await foundNetwork(tools.ownerPool, {
      name: asked.name, phone: asked.phone, charge: { name: asked.charge, email: asked.chargeEmail || null }, demonstration: false, today: tools.clock.today(NETWORK_ZONE),
      first: { name: asked.yourName, email: asked.email, places: [{ organisation: null, role: 'network', hash }, ...(asked.organisation ? [{ organisation: asked.organisation, role: 'director' as const, hash }] : [])] },
    }).catch(async (error: unknown) => {
      await tools.reload() // somebody else may have founded it a moment ago
      if (!tools.installation()) throw error
      return { invitations: [] }
    })
    if (invitations.length === 0) return c.redirect(`/${step.lang}/`, 303)
    await tools.reload()
    return c.redirect(`/${step.lang}/entrer/lien/${invitations.map((i) => linkWord(secret, i.tenant, i.invitation)).join('~')}`, 303)
  })
  inside.all('*', (c) => c.redirect(stepOf(c).base, 303))
  routes.route('/installation', inside)
  routes.route('/:lang{fr|en|ar}/installation', inside)
  return { routes, path: () => (tools.installation() ? undefined : `/installation/${word}`) }
}

const same = (given: string, right: string): boolean => {
  const [a, b] = [Buffer.from(given), Buffer.from(right)]
  return a.length === b.length && timingSafeEqual(a, b)
}
