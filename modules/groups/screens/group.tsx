import { Button, Notice } from '#site/parts.tsx'
import { Path } from '#site/path.tsx'
import { needIn } from '#modules/people/words.ts'
import { useDone, type Done } from '#web/act.tsx'
import { Section, SheetHead } from '#web/components/frame.tsx'
import { remote, useView } from '#web/data.ts'
import { Show } from '#web/held.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { oneGroup } from '../one.query.ts'
import { rhythmIn } from '../words.ts'
import style from './groups.module.css'
import { Meetings } from './meetings.tsx'
import { People } from './people.tsx'

const one = remote<typeof oneGroup>('groups.one')
export type Group = ReturnType<typeof oneGroup.view>
export interface GroupPart { of: Group; done: Done }

/** A group: when it meets and about what, who is in it, who waits. */
export function GroupScreen({ params }: ScreenProps) {
  return <Show of={useView(one, { group: params['group'] ?? '' })}>{(v) => <Whole of={v} />}</Show>
}

function Whole({ of: v }: { of: Group }) {
  const t = useWords(), { done, shown } = useDone(), { group: g } = v
  const facts = [rhythmIn(t, g), g.place, t('groups-between', { from: g.from_on, until: g.until_on }), t('groups-led-by', { name: v.leader }), needIn(t, v.need)].filter(Boolean)
  return (
    <>
      <SheetHead over={t('groups-kind', { kind: g.kind })} title={g.name} tools={<><Button kind="quiet" href={`/app/groupes/${g.id}/feuille`}>{t('groups-sheet')}</Button>{v.may.write.can && <Button kind="quiet" href={`/app/groupes/${g.id}/modifier`}>{t('groups-change')}</Button>}</>} />
      <p className={style.facts}>{facts.join(' · ')}</p>
      {v.over && <Notice><p>{t('groups-over')}</p></Notice>}
      <div className={style.columns}>
        <div><People of={v} done={done} /></div>
        <div>
          <Meetings of={v} done={done} />
          {g.programme.length > 0 && <Programme of={v} />}
        </div>
      </div>
      {shown}
    </>
  )
}

/** The whole programme as a path: what was done, where the group is, what is to come. */
function Programme({ of: v }: { of: Group }) {
  const t = useWords(), themed = v.all.filter(({ theme }) => theme !== null), now = themed.find(({ done }) => !done), left = v.group.programme.slice(themed.length)
  return (
    <Section title={t('groups-programme')}>
      <Path upright label={t('groups-programme')} t={t} marks={[
        ...themed.map((one) => ({ state: one.done ? 'done' as const : one === now ? 'now' as const : 'todo' as const, label: one.theme, detail: t.day(one.day, { weekday: 'long', year: undefined }) })),
        ...left.map((theme) => ({ state: 'todo' as const, label: theme })),
      ]} />
    </Section>
  )
}
