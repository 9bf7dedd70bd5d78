import { Fragment, type ReactNode } from 'react'
import type { PageAnswer, PageContext } from '#kernel/page.ts'
import { sayClientele } from '#modules/orientation/say.ts'
import type { Proposal, Reason } from '#modules/orientation/wish.ts'
import { Button, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { search } from '../find.ts'
import type { OpenRows } from '../facts.ts'
import { PlaceCard } from '../place-card.tsx'
import { french, resourceNamed, sayLanguage } from '../words.ts'
import { addressOf, type Asked } from './search-words.ts'

/** Which door a service answers is worth saying only to whoever named one. */
const worth = (asked: Asked) => ({ code }: Reason) => asked.needs.length > 0 || !(code === 'orientation-reason-need' || code === 'orientation-reason-helps-with-steps' || code === 'orientation-reason-outside')
const steps = [3, 12, 30, 60]

/** The answer to a search: three places first, each with its reasons and its phone; then whoever else can be called. Never empty. */
export function found(page: PageContext, rows: OpenRows, asked: Asked): PageAnswer {
  const { t, lang } = page
  const { proposals } = search(rows, { words: '', place: asked.where, needs: asked.needs, clienteles: asked.groups, languages: [asked.language || lang], modes: [] })
  const all = proposals.filter((one) => one.kind === 'service'), speaks = (one: typeof all[number]) => one.service.languages.includes(asked.language)
  // Who speaks her language first, then who is within reach; no place far away on the first page as long as there is another.
  const places = all.toSorted((a, b) => Number(asked.language !== '' && speaks(b)) - Number(asked.language !== '' && speaks(a)) || Number(a.far ?? false) - Number(b.far ?? false))
  const reached = places.findIndex(({ far }) => far), shown = asked.shown === steps[0] && reached > 0 ? Math.min(reached, asked.shown) : asked.shown
  const others = proposals.filter((one) => one.kind !== 'service')
  const here = asked.place && rows.listings.some(({ region }) => region === asked.place?.region)
  const next = steps.find((step) => step > asked.shown) ?? places.length
  const address = (shown: number) => `/${lang}/trouver${addressOf({ ...asked, shown })}`
  const card = (proposal: Proposal, i: number, list: string) => (
    <PlaceCard key={`${list}${i}`} t={t} proposal={proposal} first={list === 'places' && i === 0} heading={list === 'places' ? 'h2' : 'h3'} reasons={proposal.reasons.filter(worth(asked))} href={proposal.kind === 'service' ? `/${lang}/organismes/${proposal.organisation.slug}` : undefined}>
      {proposal.kind === 'outside' && proposal.resource.url && <p><a href={proposal.resource.url} rel="noreferrer">{t('directory-found-website')}<span className="vh"> – <Said {...resourceNamed(lang, proposal.resource)} /></span></a></p>}
    </PlaceCard>
  )
  const body = (
    <>
      <h1>{t('directory-found-title')}</h1>
      <SearchSaid page={page} asked={asked} />
      {asked.place && !here && <Notice><p>{t('directory-found-no-member')}</p></Notice>}
      {!asked.place && <Notice><p>{t('directory-found-no-place')}</p></Notice>}
      {asked.language !== '' && places.length > 0 && !places.some(speaks) && <Notice><p>{t('directory-found-language-none')}</p></Notice>}
      {places.length === 0 ? <Notice kind="care"><p>{t('directory-found-nobody')}</p></Notice> : <ol className="places">{places.slice(0, shown).map((one, i) => card(one, i, 'places'))}</ol>}
      {shown < places.length && <p><Button kind="quiet" href={`${address(next)}#plus`}>{t('directory-found-more', { count: Math.min(next, places.length) - shown })}</Button></p>}
      {shown >= places.length && places.length > 3 && <p className="hint" id="plus">{t('directory-found-all')}</p>}
      <h2>{t('directory-found-ask')}</h2>
      <p>{t('directory-found-ask-how')}</p>
      <p><Button kind="quiet" href={`/${lang}/demande`}>{t('directory-found-ask-go')}</Button></p>
      {others.length > 0 && (
        <>
          <h2>{t('directory-found-outside')}</h2>
          <p>{t('directory-found-outside-lead')}</p>
          <ul className="places">{others.map((one, i) => card(one, i, 'others'))}</ul>
        </>
      )}
    </>
  )
  return { title: t('directory-find-title'), body, back: `/${lang}/trouver` }
}

/** What was asked, in one line, and the way to change it. */
function SearchSaid({ page: { t, lang }, asked }: { page: PageContext; asked: Asked }) {
  const said: ReactNode[] = [
    ...(asked.needs.length > 0 ? [t.list(asked.needs.map((need) => t('directory-need-short', { need })))] : []), ...(asked.place ? [<Said key="place" {...french(asked.place.name === asked.place.code ? `${asked.place.name}, ${asked.place.hint}` : asked.place.name)} />] : []),
    ...(asked.language ? [sayLanguage(t, asked.language)] : []), ...(asked.groups.length > 0 ? [t.list(asked.groups.map((code) => sayClientele(t, code)))] : []),
  ]
  return (
    <p>
      {said.map((one, i) => <Fragment key={i}>{i > 0 && ' · '}{one}</Fragment>)}{said.length > 0 && <br />}
      <a href={`/${lang}/trouver${addressOf({ ...asked, shown: 3 })}&changer=1`}>{t('directory-found-change')}</a>
    </p>
  )
}
