import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { TextField } from '#site/fields.tsx'
import { Button } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { clienteles } from '../clienteles.ts'
import type { OpenRows } from '../facts.ts'
import type { Region } from '../regions.ts'
import type { RowsOf } from '../rows-memory.ts'
import { matching, type Match } from '../search.ts'
import { groupLabel, regionNamed } from '../words.ts'
import { RegionMap } from './map.tsx'
import { Lines, linesOf, sortedRegions } from './region-list.tsx'

/** Every organisation on one page: by name, by region, by group. Words typed in the search are answered and forgotten. */
export const allPage = (rowsOf: RowsOf) => page('directory.all', {
  path: '/organismes',
  permission: 'public.read',
  async get(context) {
    return all(context, await rowsOf(context))
  },
  async post(context) {
    const rows = await rowsOf(context), words = context.form.one('mots').slice(0, 100)
    const found = matching(rows, words).filter(({ organisation }) => organisation.kind === 'organisation')
    const [only, ...others] = found
    return only && others.length === 0 ? { to: `/${context.lang}/organismes/${only.organisation.slug}` } : all(context, rows, words, words ? found : undefined)
  },
})

function all(context: PageContext, rows: OpenRows, words = '', found?: readonly Match[]): PageAnswer {
  const { t, lang } = context
  const withLines = sortedRegions.filter(({ code }) => rows.listings.some(({ region }) => region === code))
  const body = (
    <>
      <h1>{t('directory-all-title')}</h1>
      <p className="lead">{t('directory-all-lead', { organisations: rows.organisations.filter(({ kind }) => kind === 'organisation').length, regions: withLines.length })}</p>
      <form method="post" action={`/${lang}/organismes`} role="search">
        {context.guard}
        <TextField name="mots" label={t('directory-all-search')} hint={t('directory-all-search-hint')} value={words} maxLength={100} spellCheck={false} autoComplete="off" />
        <Button kind="quiet">{t('directory-all-search-go')}</Button>
      </form>
      {found && <Found t={t} rows={rows} found={found} />}
      <h2>{t('directory-all-map')}</h2>
      <RegionMap t={t} counts={new Map(sortedRegions.map(({ code }) => [code, linesOf(rows.listings, code).length]))} />
      {sortedRegions.map((region) => <RegionDetails key={region.code} t={t} rows={rows} region={region} />)}
      <p><a href={`/${lang}/repertoire`}>{t('directory-all-print')}</a></p>
      <h2>{t('directory-all-by-group')}</h2>
      <ul className="columns">{clienteles.map(({ code }) => <li key={code}><a href={`/${lang}/pour/${code}`}>{code === 'multiples' ? t('directory-group-open') : <Said {...groupLabel(lang, code)} />}</a></li>)}</ul>
      <p><Button kind="quiet" href={`/${lang}/trouver`}>{t('directory-all-help')}</Button></p>
    </>
  )
  return { title: t('directory-all-title'), body }
}

/** One region that opens in place: nothing more is loaded. */
function RegionDetails({ t, rows, region: { code, slug } }: { t: PageContext['t']; rows: OpenRows; region: Region }) {
  const count = linesOf(rows.listings, code).length
  return (
    <details className="line">
      <summary><Said {...regionNamed(t.lang, code)} /> <span className="optional">{t('directory-all-map-count', { count })}</span></summary>
      <Lines t={t} rows={rows} region={code} />
      <a href={`/${t.lang}/regions/${slug}`}>{t('directory-all-region')} <Said {...regionNamed(t.lang, code)} /></a>
    </details>
  )
}

function Found({ t, rows, found }: { t: PageContext['t']; rows: OpenRows; found: readonly Match[] }) {
  return (
    <section id="trouves" aria-labelledby="trouves-titre">
      <h2 id="trouves-titre" role="status">{t('directory-found-names', { count: found.length })}</h2>
      {found.length === 0 ? <p>{t('directory-found-names-none')}</p> : (
        <ul className="lines">
          {found.map(({ organisation, by, text }) => (
            <li key={organisation.id} className="line">
              <a href={`/${t.lang}/organismes/${organisation.slug}`}><Said text={organisation.name} lang="fr" /></a>
              <span className="hint">{by === 'former-name' ? t('directory-one-formerly', { names: text }) : <Said text={text === organisation.name ? placesIn(rows, organisation.id) : text} lang="fr" />}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
const placesIn = (rows: OpenRows, organisation: string) => [...new Set(rows.listings.filter((row) => row.organisation_id === organisation).map((row) => row.place_text || regionNamed('fr', row.region).text))].join(' · ')
