import type { OutsideResourceRow } from '#db/types.ts'
import type { PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import { CallButton } from '#modules/directory/place-card.tsx'
import { resourceNamed } from '#modules/directory/words.ts'
import { codesOf, type Known } from '#modules/instruments/values.ts'
import { Said } from '#site/said.tsx'
import { at } from './flow.ts'

/** The line that finds food and a bed anywhere in the territory. */
const finds = '211'

/** Numbers for what is missing today, the likelier first: danger, or where to eat and sleep. */
export const urgentNumbers = async (page: PageContext, known: Known): Promise<OutsideResourceRow[]> => {
  const told = await page.ask({ name: 'directory.rows' } as Asked<{ outside_resources: OutsideResourceRow[] }>, {})
  const rows = 'refused' in told ? [] : told.outside_resources.filter(({ need, phone }) => phone !== null && (need === 'urgent' || phone.replaceAll(/\D/g, '') === finds))
  const danger = codesOf(known['need.urgent']?.value ?? null).includes('safety')
  return rows.toSorted((a, b) => (danger ? 1 : -1) * (Number(a.need !== 'urgent') - Number(b.need !== 'urgent')))
}

/** Numbers to tap, each with what it is for. */
export const UrgentNumbers = ({ page, resources }: { page: PageContext; resources: readonly OutsideResourceRow[] }) => (
  <ul className="places">
    {resources.map((one, i) => {
      const name = resourceNamed(page.lang, one)
      return <li key={one.id} className="place"><h2><Said {...name} /></h2>{one.phone && <CallButton t={page.t} phone={one.phone} whom={name} first={i === 0} />}</li>
    })}
  </ul>
)

/** When the path stops: nobody is left without a way. */
export const OtherWays = ({ page: { t, lang } }: { page: PageContext }) => (
  <ul>
    <li><a href={at({ lang }, '/trouver')}>{t('intake-home-find-go')}</a></li>
    <li><a href={at({ lang }, '/demande/papier')}>{t('intake-paper-title')}</a></li>
    <li>{t('intake-home-talk-how')}</li>
  </ul>
)
