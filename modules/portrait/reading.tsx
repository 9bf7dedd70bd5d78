import type { ReactNode } from 'react'
import type { PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { Translator } from '#kernel/texts.ts'
import type { Codes } from '#modules/access/code.ts'
import type { MyPlan } from '#modules/plans/my-plan.query.ts'
import { fileOf } from '#modules/plans/reading.tsx'
import type { Level } from './known.ts'
import type { MyPortrait } from './mine.query.ts'
import { planes, sides, type Item } from './rules.ts'

/** My portrait and the file it stands in; undefined when this browser is held to none. */
export const portraitIn = async (page: PageContext, codes: Codes): Promise<{ file: MyPlan; mine: MyPortrait } | undefined> => {
  const file = await fileOf(page, codes)
  if (!file) return undefined
  const told = await page.ask({ name: 'portrait.mine' } as Asked<MyPortrait | undefined>, {})
  return told && !('refused' in told) ? { file, mine: told } : undefined
}

/** Planes that hold something, strengths first; an obstacle that was lifted keeps its place, with its day and her words. */
export const Planes = ({ t, items, unread }: { t: Translator; items: readonly Item[]; unread: readonly string[] }) => (
  <>
    {planes.filter((plane) => items.some((item) => item.plane === plane)).map((plane) => (
      <section key={plane}>
        <h2>{t('portrait-plane', { plane })}</h2>
        {sides.filter((side) => items.some((item) => item.plane === plane && item.side === side)).map((side) => (
          <div key={side}>
            <h3>{t('portrait-side', { side })}</h3>
            <ul>{items.filter((item) => item.plane === plane && item.side === side).map((item) => <Line key={item.id} t={t} of={item} unread={unread.includes(item.id)} />)}</ul>
          </div>
        ))}
      </section>
    ))}
  </>
)

const Line = ({ t, of: item, unread }: { t: Translator; of: Item; unread: boolean }) => (
  <li>
    <bdi dir="auto">{item.words}</bdi> <span className="hint">{unread && <>{t('portrait-new')} · </>}{t('portrait-origin', { origin: item.origin })}</span>
    {item.lifted_on && <><br /><strong>{t('portrait-lifted', { day: item.lifted_on })}</strong></>}
    {item.lifted_words && <><br /><bdi dir="auto">« {item.lifted_words} »</bdi></>}
  </li>
)

/** What she said from 0 to 10, each time, the last one last. */
export const Levels = ({ t, title, levels }: { t: Translator; title: ReactNode; levels: readonly Level[] }) => (
  levels.length === 0 ? null : <p>{title}<br />{levels.map((one, i) => <span key={i}>{i > 0 && ' · '}{t('portrait-level', { value: one.value, day: one.on })}</span>)}</p>
)
