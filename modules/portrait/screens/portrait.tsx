import { useState } from 'react'
import { Button, Notice, Tag } from '#site/parts.tsx'
import { useAct, type Done } from '#web/act.tsx'
import { Dialog } from '#web/components/dialog.tsx'
import { Section } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { FilePartProps } from '#web/parts.tsx'
import { useWords } from '#web/words.ts'
import type { answerChange } from '../answer-change.ts'
import type { portraitOfPerson } from '../of-person.query.ts'
import type { Item } from '../rules.ts'
import { ItemForm } from './item-form.tsx'
import { Levels } from './levels.tsx'
import { Needs } from './needs.tsx'
import { Planes } from './planes.tsx'
import style from './portrait.module.css'
import { SayForm } from './say-form.tsx'
import { ShowForm } from './show-form.tsx'
import { Versions } from './versions.tsx'

const portrait = remote<typeof portraitOfPerson>('portrait.of-person'), answer = remote<typeof answerChange>('portrait.answer-change')
export type Portrait = ReturnType<typeof portraitOfPerson.view>
type Asked = { what: 'item'; item: Item } | { what: 'show' | 'needs' | 'levels' }

/** The first page of a file: what carries her, what stands in her way, the essentials first, what she has read of it. */
export function PortraitPart({ person, done }: FilePartProps) {
  return <Show of={useView(portrait, { person })}>{(v) => <Whole of={v} done={done} />}</Show>
}

const tones = { unread: 'saffron', 'new-words': 'saffron', moved: 'plain', read: 'spruce' } as const
const titles = { show: 'portrait-show-title', needs: 'portrait-needs', levels: 'portrait-levels' } as const

function Whole({ of: v, done }: { of: Portrait; done: Done }) {
  const t = useWords(), { act, busy, wrong } = useAct()
  const [asked, ask] = useState<Asked>(), close = () => ask(undefined), name = v.person.called, last = v.versions[0]
  // The dialog shows the line as it is now, also after something else changed it.
  const item = asked?.what === 'item' ? v.items.find(({ id }) => id === asked.item.id) : undefined
  return (
    <>
      <Section title={t('portrait-title', { name })} tools={(
        <span className={style.tools}>
          {v.may.show.can && <Button kind={v.read ? 'quiet' : 'primary'} type="button" onClick={() => ask({ what: 'show' })}>{t('portrait-show')}</Button>}
          <Button kind="quiet" href={`/app/personnes/${v.person.id}/portrait`}>{t('portrait-paper')}</Button>
        </span>
      )}>
        <p className={style.stands}><Tag tone={tones[v.standing]}>{t('portrait-standing', { standing: v.standing })}</Tag> <span className="quiet">{t('portrait-standing-more', { standing: v.standing, day: last?.seen_on ?? v.today, how: last?.how ?? 'none', name })}</span></p>
        {v.asked && (
          <Notice kind="care" title={t('portrait-asked', { name, day: v.asked.at.slice(0, 10) })}>
            <blockquote className={style.hers}><p dir="auto">{v.asked.words}</p></blockquote>
            <p>{t('portrait-asked-next')}</p>{wrong}
            {v.may.write.can && <p><button type="button" className="button" disabled={busy} onClick={() => void act(answer, { person: v.person.id })}>{t('portrait-asked-done')}</button></p>}
          </Notice>
        )}
        <Needs of={v} done={done} onAsk={() => ask({ what: 'needs' })} />
        <Planes of={v} onOpen={(one) => ask({ what: 'item', item: one })} />
      </Section>
      <Levels of={v} onSay={() => ask({ what: 'levels' })} />
      {v.versions.length > 0 && <Versions of={v} />}
      <Dialog open={asked !== undefined && (asked.what !== 'item' || item !== undefined)} onClose={close} title={!asked ? '' : asked.what === 'item' ? t('portrait-line', { side: asked.item.side }) : t(titles[asked.what], { name })} close={t('web-close')} wide={asked?.what === 'needs'}>
        {item && <ItemForm key={item.id} of={item} portrait={v} onDone={close} done={done} />}
        {asked?.what === 'show' && <ShowForm of={v} onDone={close} done={done} />}
        {(asked?.what === 'needs' || asked?.what === 'levels') && <SayForm what={asked.what} of={v} onDone={close} done={done} />}
      </Dialog>
    </>
  )
}
