import type { Translator } from '#kernel/texts.ts'
import { Said } from '#site/said.tsx'
import type { ListingRow } from '../rows.ts'
import { telOf } from '../phone.ts'
import { french } from '../words.ts'

/** One printed line: name, place, for whom, phone. `slug`: the organisation's page. */
export function ListingLine({ t, line, slug }: { t: Translator; line: Pick<ListingRow, 'name' | 'phone' | 'place_text' | 'clientele_text'>; slug: string }) {
  return (
    <li className="line">
      <a href={`/${t.lang}/organismes/${slug}`}><Said {...french(line.name)} /></a>
      <span className="hint"><Said {...french([line.place_text, line.clientele_text].filter(Boolean).join(' · '))} /></span>
      {line.phone && <a className="tel" href={telOf(line.phone)}><bdi dir="ltr">{line.phone}</bdi></a>}
    </li>
  )
}
