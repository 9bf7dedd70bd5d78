import type { Json } from '#db/types.ts'
import type { Translator } from '#kernel/texts.ts'
import { valueOf } from '#modules/intake/known.ts'
import { builtin, questionOf } from '#modules/instruments/builtin.ts'
import type { Instrument } from '#modules/instruments/schema.ts'
import { show, tell, type Shown } from '#modules/instruments/show.ts'
import { questionText } from '#modules/instruments/text-keys.ts'
import { Summary } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'

export interface Thing { key: string; value: Json; said_at: string; origin: string; source?: string | null }
const Line = (line: Shown) => (line.lang ? <Said text={line.text} lang={line.lang} dir={line.dir === 'rtl' ? 'rtl' : 'ltr'} /> : <bdi dir={line.dir}>{line.text}</bdi>)

/** Asked of her in her own voice (« Pour moi »); a file says it of her. */
const BY = 'request.by'

/** `instruments`: those in force here; `t` has their words. */
interface Telling { of: string; t: Translator; instruments?: readonly Instrument[] }

/** What the things are called on a sheet. */
export function ThingName({ of, t, instruments }: Telling) {
  if (of === BY) return <>{t('people-asked-by')}</>
  const asked = questionOf(of, instruments)
  return asked ? <Said {...tell(t, questionText(asked.instrument, asked.question, 'label'), { for: 'other' })} /> : <>{of}</>
}

/** What she said, in words. */
export function ThingValue({ of, value, today, t, instruments }: Telling & { value: Json; today: string }) {
  const asked = questionOf(of, instruments)
  const said = valueOf(value)
  if (of === BY && typeof said === 'string') return <>{t('people-asked-by-whom', { by: said })}</>
  if (!asked) return <bdi>{typeof value === 'string' ? value : ''}</bdi>
  return <>{show(asked.instrument, asked.question, said, { t, voice: 'other', today }).map((line, i) => <div key={i}><Line {...line} /></div>)}</>
}

/** Things in the order of the instruments that ask them, each under the title of its part, with who said each and when. */
export function Things({ things, today, t, change, instruments = builtin }: Omit<Telling, 'of'> & { things: readonly Thing[]; today: string; change?: (key: string) => string | undefined }) {
  const origins = Map.groupBy(things, origin), [common] = [...origins].sort(([, a], [, b]) => b.length - a.length)[0] ?? ['']
  const asked = new Map(things.map(({ key }) => [key, questionOf(key, instruments)]))
  return (
    <div className="things">
      {things.length > 1 && <p className="quiet small">{t('people-said-unless', { origin: common })}</p>}
      {instruments.flatMap((instrument) => instrument.groups.map((group) => part(instrument, group)))}
    </div>
  )

  function part(instrument: Instrument, group: Instrument['groups'][number]) {
    const own = instrument.questions.filter((question) => question.group === group.id).flatMap(({ key }) => things.filter((thing) => thing.key === key && asked.get(key)?.instrument === instrument))
    if (own.length === 0) return null
    return (
      <section key={`${instrument.id} ${group.id}`}>
        <h3><Said {...tell(t, group.title, { for: 'other' })} /></h3>
        <Summary rows={own.map((thing) => ({
          label: <ThingName of={thing.key} t={t} instruments={instruments} />,
          value: <><ThingValue of={thing.key} value={thing.value} today={today} t={t} instruments={instruments} />{(things.length === 1 || origin(thing) !== common) && <span className="cell-more">{origin(thing)}</span>}</>,
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
    const one = asked.get(key)
    return one ? tell(t, questionText(one.instrument, one.question, 'label'), { for: 'other' }).text : key
  }
  function origin({ origin, source, said_at }: Thing) {
    return t('people-said', { origin, source: source ?? '', at: said_at.slice(0, 10) })
  }
}
