import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { Button } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { organisation as organisationQuery } from '../organisation.ts'
import { CallButton } from '../place-card.tsx'
import { findRegion } from '../regions.ts'
import type { RowsOf } from '../rows-memory.ts'
import { type OrganisationSheet, sheetOf } from '../sheet.ts'
import { french, openedIn, regionNamed } from '../words.ts'
import { missing } from './missing.tsx'
import { ListingDetails } from './one-listing.tsx'

/** The page of one organisation: what it is called, where, for whom, whether there is room, whom to call. Made to be printed too. */
export const onePage = (rowsOf: RowsOf) => page('directory.one', {
  path: '/organismes/:slug',
  permission: 'public.read',
  async get(context) {
    const rows = await rowsOf(context)
    const sheet = sheetOf(rows, context.params['slug'] ?? '')
    if (sheet?.organisation.kind !== 'organisation') return gone(context)
    const help = rows.organisations.find(({ kind }) => kind === 'network')?.phone
    return { title: sheet.organisation.name, body: <One context={context} sheet={sheet} help={help ?? undefined} />, back: `/${context.lang}/organismes` }
  },
})

function One({ context: { t, lang }, sheet: { organisation, listings, phones }, help }: { context: PageContext; sheet: OrganisationSheet; help: string | undefined }) {
  const opened = openedIn(organisation.name)
  const also = [...new Set(listings.map(({ name }) => name))].filter((name) => name !== organisation.name)
  const [first] = listings
  const region = findRegion(first?.region ?? '')
  const phone = phones.length === 1 ? phones[0] : undefined
  return (
    <>
      <h1><Said {...french(organisation.name)} /></h1>
      {organisation.expanded_name && <p className="lead"><Said {...french(organisation.expanded_name)} /></p>}
      {organisation.acronym && <p>{t('directory-one-acronym', { acronym: organisation.acronym })}</p>}
      {organisation.former_names.length > 0 && <p>{t('directory-one-formerly', { names: organisation.former_names.join(', ') })}</p>}
      {also.length > 0 && <p>{t('directory-one-also', { names: also.join(', ') })}</p>}
      {!organisation.expanded_name && opened.map((key) => <p key={key} className="hint">{t(key)}</p>)}
      {phone && <p><CallButton t={t} phone={phone} whom={organisation.name} first /></p>}
      {listings.map((listing) => <ListingDetails key={listing.id} t={t} listing={listing} alone={listings.length === 1} callHere={!phone} whom={organisation.name} />)}
      <p className="free">{t('directory-one-free')} {help && t('directory-one-free-tell', { phone: help })}</p>
      <p className="hint">{organisation.checked_on ? t('directory-one-checked', { day: organisation.checked_on }) : t('directory-one-unchecked')}</p>
      <p className="actions">
        <Button kind="quiet" href={`/${lang}/demande`}>{t('directory-found-ask-go')}</Button>
        {region && <a href={`/${lang}/regions/${region.slug}`}>{t('directory-one-others')} <Said {...regionNamed(lang, region.code)} /></a>}
      </p>
    </>
  )
}

/** Closed, or never known: nobody is left without somebody to call. */
async function gone(context: PageContext): Promise<PageAnswer> {
  const told = await context.ask(organisationQuery, { slug: context.params['slug'] ?? '' })
  const { t, lang } = context
  if (!told || 'refused' in told || told.closed_on === null) return missing(context)
  return {
    title: told.name, status: 410, back: `/${lang}/organismes`,
    body: <><h1><Said {...french(told.name)} /></h1><p>{t('directory-one-closed', { day: told.closed_on })} {t('directory-one-closed-next')}</p><p><Button href={`/${lang}/trouver`}>{t('directory-all-help')}</Button></p></>,
  }
}
