import type { Translator } from '#kernel/texts.ts'
import { Said } from '#site/said.tsx'
import type { OpenRows } from '../facts.ts'
import { regions, type Region } from '../regions.ts'
import { regionNamed } from '../words.ts'
import { ListingLine } from './listing-line.tsx'

type Listing = OpenRows['listings'][number]
const fr = new Intl.Collator('fr')

/** The regions, in the order of their names. */
export const sortedRegions: readonly Region[] = [...regions].sort((a, b) => fr.compare(a.fr, b.fr))
/** The lines of one region, by name. */
export const linesOf = (listings: readonly Listing[], region: string): Listing[] => listings.filter((row) => row.region === region).sort((a, b) => fr.compare(a.name, b.name))

const groupsOf = (rows: OpenRows, { id }: Listing): string[] => [...new Set(rows.services.filter(({ listing_id }) => listing_id === id).flatMap(({ clienteles }) => clienteles))]

/** Lines under the name of their region. `level` of the headings; a region without lines is left out. */
export function LinesByRegion({ t, rows, listings = rows.listings, only = sortedRegions, heading: Heading = 'h3' }: { t: Translator; rows: OpenRows; listings?: readonly Listing[]; only?: readonly Region[]; heading?: 'h2' | 'h3' }) {
  const slugs = new Map(rows.organisations.map(({ id, slug }) => [id, slug]))
  return only.map(({ code, slug }) => {
    const lines = linesOf(listings, code)
    return lines.length > 0 && (
      <section key={code}>
        <Heading><a href={`/${t.lang}/regions/${slug}`}><Said {...regionNamed(t.lang, code)} /></a></Heading>
        <ul className="lines">{lines.map((line) => <ListingLine key={line.id} t={t} line={line} groups={groupsOf(rows, line)} slug={slugs.get(line.organisation_id) ?? ''} />)}</ul>
      </section>
    )
  })
}

/** Lines of one region, under a heading that the page gives. */
export function Lines({ t, rows, region }: { t: Translator; rows: OpenRows; region: string }) {
  const slugs = new Map(rows.organisations.map(({ id, slug }) => [id, slug]))
  return <ul className="lines">{linesOf(rows.listings, region).map((line) => <ListingLine key={line.id} t={t} line={line} groups={groupsOf(rows, line)} slug={slugs.get(line.organisation_id) ?? ''} />)}</ul>
}
