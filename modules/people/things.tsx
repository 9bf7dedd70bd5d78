import type { Json } from '#db/types.ts'
import type { Translator } from '#kernel/texts.ts'
import { valueOf } from '#modules/intake/known.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { show, tell, type Shown } from '#modules/instruments/show.ts'
import { questionText } from '#modules/instruments/text-keys.ts'
import { Summary } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'

export interface Thing { key: string; value: Json; said_at: string; origin: string; source?: string | null }
const Line = (line: Shown) => (line.lang ? <Said text={line.text} lang={line.lang} dir={line.dir === 'rtl' ? 'rtl' : 'ltr'} /> : <bdi dir={line.dir}>{line.text}</bdi>)

/** Asked of her in her own voice (« Pour moi »); a file says it of her. */
const BY = 'request.by'

/** What the things are called on a sheet. */
export function ThingName({ of, t }: { of: string; t: Translator }) {
  if (of === BY) return <>{t('people-asked-by')}</>
  const question = guichet.questions.find(({ key }) => key === of)
  return question ? <Said {...tell(t, questionText(guichet, question, 'label'), { for: 'other' })} /> : <>{of}</>
}

/** What she said, in words. */
export function ThingValue({ of, value, today, t }: { of: string; value: Json; today: string; t: Translator }) {
  const question = guichet.questions.find(({ key }) => key === of)
  const said = valueOf(value)
  if (of === BY && typeof said === 'string') return <>{t('people-asked-by-whom', { by: said })}</>
  if (!question) return <bdi>{typeof value === 'string' ? value : ''}</bdi>
  return <>{show(guichet, question, said, { t, voice: 'other', today }).map((line, i) => <div key={i}><Line {...line} /></div>)}</>
}

/** Things in the order of their form, under the titles of its parts, with who said each and when. */
export function Things({ things, today, t, change }: { things: readonly Thing[]; today: string; t: Translator; change?: (key: string) => string | undefined }) {
  const origins = Map.groupBy(things, origin), [common] = [...origins].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['']
  const rank = new Map(guichet.questions.map(({ key }, i) => [key, i]))
  return (
    <div className="things">
      {things.length > 1 && <p className="quiet small">{t('people-said-unless', { origin: common })}</p>}
      {guichet.groups.map(part)}
    </div>
  )

  function part(group: (typeof guichet.groups)[number]) {
    const own = things.filter((thing) => guichet.questions.find(({ key }) => key === thing.key)?.group === group.id).sort((a, b) => (rank.get(a.key) ?? 0) - (rank.get(b.key) ?? 0))
    if (own.length === 0) return null
    return (
      <section key={group.id}>
        <h3><Said {...tell(t, group.title, { for: 'other' })} /></h3>
        <Summary rows={own.map((thing) => ({
          label: <ThingName of={thing.key} t={t} />,
          value: <><ThingValue of={thing.key} value={thing.value} today={today} t={t} />{(things.length === 1 || origin(thing) !== common) && <span className="cell-more">{origin(thing)}</span>}</>,
          change: changeOf(thing.key),
        }))} />
      </section>
    )
  }
  function changeOf(key: string) {
    const href = change?.(key)
    return href === undefined ? undefined : { href, label: t('people-change'), about: nameOf(key) }
  }
  function nameOf(key: string) {
    const question = guichet.questions.find((one) => one.key === key)
    return question ? tell(t, questionText(guichet, question, 'label'), { for: 'other' }).text : key
  }
  function origin({ origin, source, said_at }: Thing) {
    return t('people-said', { origin, source: source ?? '', at: said_at.slice(0, 10) })
  }
}
