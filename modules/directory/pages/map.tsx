import type { Translator } from '#kernel/texts.ts'
import { regions } from '../regions.ts'
import { regionNamed } from '../words.ts'

/** Where a mark stands, on which side its name is, and how far below. */
type Spot = readonly [x: number, y: number, side: 'before' | 'after', down?: number]

/** The regions along the river, north bank then south bank; not to scale, in the order in which one meets them. */
const spots: Readonly<Record<string, Spot>> = {
  '07': [96, 364, 'before'], '15': [118, 318, 'before'], '13': [184, 331, 'before'], '14': [212, 299, 'before'], '04': [258, 266, 'before'], '03': [292, 226, 'before'],
  '02': [302, 170, 'before'], '09': [358, 96, 'before'], '10': [110, 80, 'after'], '08': [26, 200, 'after'],
  '06': [150, 376, 'after', 21], '16': [228, 374, 'after'], '05': [326, 354, 'after'], '17': [292, 312, 'after'], '12': [350, 250, 'after'], '01': [394, 150, 'after'], '11': [414, 66, 'after'],
}

/** Québec as a path: the river, and a mark for each region, full where the network has somebody, outlined where it has nobody yet. The list beside it says the same. */
export function RegionMap({ t, counts }: { t: Translator; counts: ReadonlyMap<string, number> }) {
  return (
    <svg className="map" viewBox="0 0 640 420" role="group" aria-label={t('directory-all-map')}>
      <path className="leg walked" d="M60 402Q335 352 405 16" />
      {regions.map(({ code, slug }) => {
        const [x, y, side, down = 0] = spots[code] ?? [0, 0, 'after']
        const count = counts.get(code) ?? 0, name = regionNamed(t.lang, code)
        return (
          <a key={code} href={`/${t.lang}/regions/${slug}`}>
            <circle className={count > 0 ? 'm-done' : 'm-todo'} cx={x} cy={y} r={count > 0 ? Math.round(5 + Math.sqrt(count)) : 6} />
            <text x={side === 'after' ? x + 15 : x - 15} y={y + 5 + down} textAnchor={side === 'after' ? 'start' : 'end'} fontSize="14" fill="currentColor" direction="ltr" lang={name.lang}>{name.text}</text>
          </a>
        )
      })}
    </svg>
  )
}
