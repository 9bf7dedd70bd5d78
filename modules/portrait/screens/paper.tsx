import { nameIn } from '#modules/people/words.ts'
import { Button } from '#site/parts.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { portraitOfPerson } from '../of-person.query.ts'
import { planes, sides } from '../rules.ts'
import type { Portrait } from './portrait.tsx'
import style from './portrait.module.css'
import { Sign } from './sign.tsx'

const portrait = remote<typeof portraitOfPerson>('portrait.of-person')

/** The portrait on one sheet, to give her: her words as they stand, and room for what she wants to add. */
export function PortraitPaper({ params }: ScreenProps) {
  return <Show of={useView(portrait, { person: params['person'] ?? '' })}>{(v) => <Sheet of={v} />}</Show>
}

function Sheet({ of: v }: { of: Portrait }) {
  const t = useWords(), name = nameIn(v.person)
  return (
    <div className={style.paper}>
      <SheetHead over={t('portrait-mine-title')} title={name} tools={<><Button type="button" onClick={() => print()}>{t('portrait-print')}</Button><Button kind="quiet" href={`/app/personnes/${v.person.id}?partie=portrait`}>{t('portrait-back')}</Button></>} />
      <p className="quiet">{t('portrait-paper-lead', { day: v.today })}</p>
      {planes.map((plane) => (
        <section key={plane} className={style.sheet}>
          <h2>{t('portrait-plane', { plane })}</h2>
          {sides.map((side) => {
            const items = v.items.filter((item) => item.plane === plane && item.side === side)
            return (
              <div key={side}>
                <h3>{t('portrait-side', { side })}</h3>
                {items.length === 0 ? <p className="quiet small">{t('portrait-empty-line')}</p> : (
                  <ul>{items.map((item) => (
                    <li key={item.id} className={item.lifted_on ? style.lifted : undefined}><Sign of={item} /><bdi dir="auto">{item.words}</bdi> <span className={`${style.also} ${style.one}`}>{t('portrait-origin', { origin: item.origin })}</span>
                      {item.lifted_on && <span className={`${style.also} ${style.own}`}><strong>{t('portrait-lifted', { day: item.lifted_on })}</strong> {item.lifted_words && <bdi dir="auto">« {item.lifted_words} »</bdi>}</span>}</li>
                  ))}</ul>
                )}
              </div>
            )
          })}
        </section>
      ))}
      <h2 className={style.roomy}>{t('portrait-paper-room')}</h2>
      <div className={style.room} aria-hidden="true"><span /><span /><span /></div>
      <p className={style.roomy}>{t('portrait-paper-free')}</p>
    </div>
  )
}
