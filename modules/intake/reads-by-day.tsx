import { localDay } from '#kernel/clock.ts'
import type { PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { MyRead, MyReads } from '#modules/access/my-reads.query.ts'
import { Said } from '#site/said.tsx'

interface Line { how: MyRead['how']; role: string; times: number; at: string }
interface Group { day: string; organisation: string; lines: Line[] }
const order: readonly MyRead['how'][] = ['code', 'opened', 'searched', 'listed']

/** By day and organisation, the latest first: what was done by each place in the team, openings before lists; lists are one line. */
const byDay = (reads: readonly MyRead[], { session }: PageContext): Group[] =>
  [...Map.groupBy(reads, ({ at, organisation }) => `${localDay(at, session.zone)} ${organisation}`)].map(([key, group]) => ({
    day: key.slice(0, 10), organisation: key.slice(11),
    lines: [...Map.groupBy(group, ({ how, role }) => `${how} ${how === 'listed' ? '' : role ?? ''}`).values()]
      .flatMap(([last, ...before]): Line[] => (last ? [{ how: last.how, role: last.role ?? '', at: last.at, times: before.reduce((sum, { times }) => sum + times, last.times) }] : [])).sort((a, b) => order.indexOf(a.how) - order.indexOf(b.how)),
  }))

/** Who read what is hers, before the day that the address says. */
export const readsIn = async (page: PageContext): Promise<MyReads> => {
  const before = /^\d{4}-\d\d-\d\d$/.exec(page.search.get('avant') ?? '')?.[0], ask = { name: 'access.my-reads' } as Asked<MyReads>
  const told = await page.ask(ask, before ? { before } : {})
  return 'refused' in told ? { reads: [], next: null } : told
}

/** Who read what is hers, as a list by day, and the way to the days before: of her request, or of her file at an organisation. */
export const ReadsByDay = ({ page, read: { reads, next } }: { page: PageContext; read: MyReads }) => {
  const { t } = page, days = byDay(reads, page)
  return (
    <>
      <dl className="summary">
        {days.map(({ day, organisation, lines }) => (
          <div key={day + organisation}>
            <dt>{t.day(day, { weekday: 'long' })}<br /><Said text={organisation} lang="fr" /></dt>
            {lines.map((line) => (
              <dd key={line.how + line.role}>
                {t('intake-read', { how: line.how })} {line.how !== 'listed' && <>{t('intake-read-role', { role: line.role })}{t.dir === 'rtl' ? '، ' : ', '}{t.instant(line.at, { timeStyle: 'short' })}</>}{line.times > 1 && <> {line.how !== 'listed' && '– '}{t('intake-read-times', { count: line.times })}</>}{line.how === 'listed' && line.times === 1 && t.instant(line.at, { timeStyle: 'short' })}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {next && <p><a href={`?avant=${next}`}>{t('intake-reads-before', { day: t.day(next) })}</a></p>}
    </>
  )
}
