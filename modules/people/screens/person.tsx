import { Suspense, useState } from 'react'
import { Button, Notice } from '#site/parts.tsx'
import { dayAndHour } from '#site/hour.ts'
import { Path, type Mark } from '#site/path.tsx'
import { Clock } from '#web/components/clock.tsx'
import { SheetHead } from '#web/components/frame.tsx'
import { Tabs } from '#web/components/tabs.tsx'
import { remote, useView } from '#web/data.ts'
import { HandCode } from '#web/hand-code.tsx'
import { Show } from '#web/held.tsx'
import { fileParts, LogDialog } from '#web/parts.tsx'
import type { ScreenProps } from '#web/screen.ts'
import { useWords } from '#web/words.ts'
import type { personFile } from '../file.query.ts'
import type { PathMark } from '../path.ts'
import style from './file.module.css'
import { May, useDone } from '#web/act.tsx'
import { Agreements } from './agreements.tsx'
import type { Whose } from '../next-form.tsx'
import { Course } from './course.tsx'
import { AnswersPart } from './answers.tsx'
import { askedIn, inDays, nameIn } from '../words.ts'

const file = remote<typeof personFile>('people.file')
export type File = ReturnType<typeof personFile.view>
export type Part = File['participations'][number]
const parts = ['reponses', 'parcours', 'accords'] as const

/** Somebody's file, as a notebook page: who she is in her words, her path, what comes next, then its parts. */
export function PersonScreen({ params, search }: ScreenProps) {
  const view = useView(file, { person: params['person'] ?? '' })
  return <Show of={view}>{(v) => <Notebook file={v} search={search} />}</Show>
}

function Notebook({ file: f, search }: { file: File; search: ScreenProps['search'] }) {
  const t = useWords(), { done, shown } = useDone()
  const [whose, setWhose] = useState<Whose>()
  const here = `/app/personnes/${f.person.id}`, inside = f.may.path.can ? fileParts : [], wanted = search['partie'] ?? (search['changer'] === undefined ? inside[0]?.key : 'reponses')
  const added = inside.find(({ key }) => key === wanted), part = added ? undefined : parts.find((one) => one === wanted) ?? 'reponses'
  const open = f.participations.filter((p) => p.ended_on === null)
  const words = f.things.find(({ key }) => key === 'request.words')?.now?.value
  const first = open[0]
  const tab = (key: string, label: string, current: boolean) => ({ href: `${here}?partie=${key}`, label, current })
  return (
    <>
      <SheetHead over={first ? t('people-over-line', { need: askedIn(t, first.asked, first.service.need), day: first.started_on, name: first.counsellor }) : t('people-over-none')} title={nameIn(f.person)}
        tools={<>{f.may.send.can && <Button kind="quiet" href={`${here}/referer`}>{t('people-send')}</Button>}{f.may.hand.can && <HandCode of="person" id={f.person.id} />}</>} />
      {typeof words === 'string' && <blockquote className={style.said}><p dir="auto">« {words} »</p></blockquote>}
      {open.map((p) => <Accompanied key={p.id} of={p} file={f} onNext={() => setWhose({ participation: p.id, name: f.person.called, on: p.promised?.on ?? f.today, meeting: p.first })} />)}
      {open.length === 0 && <Notice title={t('people-door-open')}><p>{t('people-door-open-why')}</p><p><a href={`${here}?partie=parcours`}>{t('people-come-back')}</a></p></Notice>}
      <Tabs label={t('people-parts')} tabs={[
        ...inside.map((one) => tab(one.key, t.find(one.text)?.text ?? '', one === added)),
        ...parts.map((one) => ({ ...tab(one, t(`people-part-${one}`), one === part), ...(one === 'parcours' && { count: f.participations.length + f.sent.length }) })),
      ]} />
      {added && <Suspense fallback={<p role="status">{t('web-loading')}</p>}><added.part person={f.person.id} search={search} done={done} /></Suspense>}
      {part === 'reponses' && <AnswersPart file={f} changing={search['changer']} filling={search['outil']} done={done} />}
      {part === 'parcours' && <Course file={f} done={done} />}
      {part === 'accords' && <Agreements file={f} />}
      {f.may.note.can && <Suspense><LogDialog whose={whose && { ...whose, person: f.person.id }} onClose={() => setWhose(undefined)} done={done} /></Suspense>}
      {shown}
    </>
  )
}

function Accompanied({ of: p, file: f, onNext }: { of: Part; file: File; onNext: () => void }) {
  const t = useWords()
  const mark = ({ key, state, on }: PathMark): Mark => ({ state, label: t(`people-mark-${key}`), ...(on && { detail: key === 'in-pause' ? t('people-paused-back', { day: on }) : t.day(on, key === 'next' || key === 'first-meeting' ? { weekday: 'long' } : {}) }) })
  return (
    <section>
      <Path label={t('people-path', { need: askedIn(t, p.asked, p.service.need) })} marks={p.path.map(mark)} t={t} />
      {p.stopped_on && <Notice kind="care" title={t('people-stopped')}><p>{t('people-stopped-why', { day: p.stopped_on })}</p></Notice>}
      {f.pause && p.ended_on === null && <Notice title={t('people-in-pause', { day: f.pause.from_on })}><p>{t('people-in-pause-what')} <a href={`/app/personnes/${f.person.id}?partie=plan`}>{t('people-in-pause-plan')}</a></p></Notice>}
      {p.promised && p.promised.state !== 'paused' && (
        <Notice kind={p.promised.state === 'late' ? 'care' : 'info'} title={p.first ? t('people-first-meeting') : t('people-next')}>
          <p className={style.promise}><span>{dayAndHour(t, p.promised.on, p.first ? p.meeting_time : null, { weekday: 'long' })}</span> <Clock text={inDays(t, p.promised.left)} left={p.promised.left} of={5} on={p.promised.on} /></p>
          <May of={p.may.next} label={t('people-log')}><p><button id="note" type="button" className="button" onClick={onNext}>{t(p.first ? 'people-met-note' : 'people-log')}</button></p></May>
        </Notice>
      )}
      <p className="quiet small">{t('people-with-whom', { name: p.counsellor })}{p.from && <> {t('people-from', { name: p.from })}</>}{f.participations.length > 1 && <> {askedIn(t, p.asked, p.service.need)}</>}</p>
    </section>
  )
}
