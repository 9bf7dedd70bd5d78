import { Outlet, useNavigate, useRouter, useRouterState } from '@tanstack/react-router'
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { me as meQuery } from '#modules/access/me.query.ts'
import { PageLang } from '#site/said.tsx'
import { Frame } from './components/frame.tsx'
import { Keys } from './components/keys.tsx'
import { Rail } from './components/rail.tsx'
import { StateLine } from './components/state-line.tsx'
import { remote, useStatus, useView } from './data.ts'
import { focusSoon, keysOff, switchKeys, useKeys } from './keys.ts'
import { Lock } from './lock.tsx'
import { routes } from './routes.tsx'
import { chooseLang, useWords } from './words.ts'

const whoAmI = remote<typeof meQuery>('access.me')
const PEOPLE = '/app/personnes'
const within = (path: string, href: string) => path === href || (href !== '/app/' && path.startsWith(`${href}/`))
/** The title of the place that an address is in, whoever looks. */
const titleAt = (path: string): string => routes.flatMap((r) => (within(path, `/app${r.path}`) ? [r.place?.text ?? r.title ?? []].flat() : [])).at(-1) ?? 'web-missing'

/** A place has its title, which never names a person; arriving somewhere else is heard, and the keyboard goes on from there. */
const useArrival = (path: string, place: string | undefined): void => {
  const before = useRef(path)
  const name = useWords()('web-name')
  useEffect(() => { document.title = place ? `${place} – ${name}` : name }, [place, name])
  useEffect(() => {
    if (before.current !== path) document.getElementById('sheet')?.focus({ preventScroll: true })
    before.current = path
  }, [path])
}

/** Rail, screen, and what is always there: the state of the work, the shortcuts, the lock. */
export function Shell() {
  const t = useWords(), navigate = useNavigate(), { history } = useRouter()
  const path = useRouterState({ select: (s) => `/app${s.location.pathname}` }) // the router's paths begin after its base
  const { view: me } = useView(whoAmI, {})
  const { sending, locked } = useStatus()
  const [help, setHelp] = useState(false)
  const places = useMemo(() => {
    const mine = routes.flatMap((r) => (r.place && me?.permissions.includes(r.place.permission) ? [{ ...r.place, path: r.path }] : []))
    return mine.map(({ path: at, text, key, under = [] }) => ({ href: `/app${at}`, label: t.find(text)?.text ?? at, key, in: under.map((one) => mine.find((m) => m.path === one)).find(Boolean)?.path }))
  }, [me, t])
  const keys = useMemo(() => Object.fromEntries(places.map((p) => [p.key, p.href])), [places])
  const go = useCallback((href: string) => void navigate({ href }), [navigate])
  const current = places.filter((p) => within(path, p.href)).at(-1), shown = places.filter((p) => !p.in)
  const inRail = current?.in ? `/app${current.in}` : current?.href
  const people = places.find((p) => p.href === PEOPLE)?.href
  useKeys(keys, {
    go, help: useCallback(() => setHelp(true), []),
    // Back to where one came from, filters and all; else to the place that holds this sheet.
    back: useCallback(() => { if (current?.href === path) return; if (history.canGoBack()) history.back(); else go(current?.href ?? '/app/') }, [current, path, history, go]),
    find: useCallback(() => { if (people) { go(people); focusSoon('find') } }, [people, go]),
  })
  useArrival(path, t.find(titleAt(path))?.text)
  const rail = (
    <Rail name={t('web-name')} home="/app/" label={t('web-places')} more={t('web-more')} places={shown.map((p) => ({ href: p.href, label: p.label, current: p.href === inRail }))}>
      <StateLine saved={t('web-saved')} waiting={sending > 0 ? t('web-waiting', { count: sending }) : undefined} />
      {me && <p className="rail-me">{me.member.name}<br /><span className="quiet">{me.organisation.name}</span></p>}
      <p className="rail-links">
        <button type="button" className="link" lang={t.lang === 'fr' ? 'en' : 'fr'} onClick={() => chooseLang(t.lang === 'fr' ? 'en' : 'fr')}>{t('web-other-language')}</button>
        <button type="button" className="link" onClick={() => setHelp(true)}>{t('web-keys')}</button>
      </p>
      {me && me.others.length > 0 && (
        <form method="post" action="/entrer/changer" aria-label={t('access-others')}>{me.others.map((o) => <button key={o.member} className="link" name="member" value={o.member}>{t('access-other', { organisation: o.organisation })}</button>)}</form>
      )}
      {me && !me.demonstration && <p><a href={`/${t.lang}/entrer/compte`}>{t('access-account-title')}</a></p>}
      <form method="post" action={`/${t.lang}/entrer/sortir`}><button type="submit" className="link">{t('web-sign-out')}</button></form>
    </Rail>
  )
  return (
    <PageLang value={t.lang}>
      <Frame skip={t('site-skip')} rail={rail} {...(me?.demonstration && { demo: <p>{t('site-demo')}</p> })}>
        <Suspense fallback={<p role="status">{t('web-loading')}</p>}><Outlet /></Suspense>
      </Frame>
      <Lock open={locked} demonstration={me?.demonstration ?? false} />
      <Keys open={help} onClose={() => setHelp(false)} title={t('web-keys')} close={t('web-close')} groups={[
        { title: t('web-keys-everywhere'), keys: [{ press: ['/'], does: t('web-keys-find') }, { press: ['?'], does: t('web-keys-help') }, { press: ['Esc'], does: t('web-keys-back') }, { press: [t('web-key-up'), t('web-key-down')], does: t('web-keys-rows') }] },
        { title: t('web-keys-in-file'), keys: [{ press: ['n'], does: t('web-keys-note') }] },
        { title: t('web-keys-go'), keys: places.map((p) => ({ press: ['g', p.key], does: p.label })) },
      ]}>
        <label className="tick"><input type="checkbox" defaultChecked={keysOff()} onChange={(e) => switchKeys(e.currentTarget.checked)} /> {t('web-keys-off')}</label>
      </Keys>
    </PageLang>
  )
}
