import type { Translator } from '#kernel/texts.ts'
import { Said } from '#site/said.tsx'
import type { ListingRow } from '../rows.ts'
import { telOf } from '../phone.ts'
import { french, sayGroups } from '../words.ts'

/** One printed line: name, place, for whom (as it is printed in French, else the `groups` in the reader's words), phone. `slug`: the organisation's page. */
export function ListingLine({ t, line, groups, slug }: { t: Translator; line: Pick<ListingRow, 'name' | 'phone' | 'place_text' | 'clientele_text'>; groups: readonly string[]; slug: string }) {
  return (
    <li className="line">
      <a href={`/${t.lang}/organismes/${slug}`}><Said {...french(line.name)} /></a>
      <span className="hint">
        {t.lang === 'fr' ? <Said {...french([line.place_text, line.clientele_text].filter(Boolean).join(' · '))} />
          : <>{line.place_text && <><Said {...french(line.place_text)} /> · </>}{sayGroups(t, groups) ?? t('directory-one-everybody')}</>}
      </span>
      {line.phone && <a className="tel" href={telOf(line.phone)}><bdi dir="ltr">{line.phone}</bdi></a>}
    </li>
  )
}
