import type { ReactNode } from 'react'
import type { Translator } from '#kernel/texts.ts'
import { CallButton } from '#modules/directory/place-card.tsx'
import { resourceNamed } from '#modules/directory/words.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { tell } from '#modules/instruments/show.ts'
import { dayAndHour } from '#site/hour.ts'
import { Path, type Mark } from '#site/path.tsx'
import { Said } from '#site/said.tsx'
import { reachSaid, type Reach } from './reach.ts'
import type { DoorStanding } from './standing.ts'

export const doorName = (t: Translator, kind: DoorStanding['kind'], voice = 'self') => tell(t, `instruments-${guichet.id}-request-doors-choice-${kind}`, { for: voice })
const named = (name: string): ReactNode => <Said text={name} lang="fr" />

/** What has happened, what happens now, what comes. */
const marksOf = (t: Translator, door: DoorStanding, how: ReturnType<typeof reachSaid>, sent_on: string): Mark[] => {
  const day = (on: string | null) => (on === null ? '' : t.day(on, { weekday: 'long' }))
  const before = door.tried.filter(({ status }) => status === 'declined' || status === 'withdrawn')
  const past: Mark[] = [
    { state: 'done', label: t('intake-mark-sent'), detail: day(sent_on) },
    ...before.map(({ who, status, why, answered }): Mark => ({
      state: 'aside', label: named(who.name), detail: status === 'withdrawn' ? t('intake-mark-taken-back') : <>{t('intake-mark-declined', { why: why ?? 'other' })} {day(answered)}</>,
    })),
  ]
  const meeting: Mark = { state: 'todo', label: t('intake-mark-meeting') }
  const { who, next_on } = door
  switch (door.state) {
    case 'waits': case 'to-agree': return [...past, { state: 'now', label: t('intake-mark-called', { how }), detail: t('intake-mark-by', { day: next_on ?? '' }) }, meeting]
    case 'asked': return [...past, { state: 'now', label: <>{t('intake-mark-asked')} {who && named(who.name)}</>, detail: t('intake-mark-answer-by', { day: next_on ?? '' }) }, meeting]
    case 'taken': return [...past, { state: 'done', label: <>{t('intake-mark-taken')} {who && named(who.name)}</>, detail: day(door.tried.at(-1)?.answered ?? null) }, { ...meeting, state: 'now', detail: next_on && dayAndHour(t, next_on, door.meeting_time, { weekday: 'long' }) }]
    case 'met': return [...past, { state: 'done', label: <>{t('intake-mark-taken')} {who && named(who.name)}</> }, { ...meeting, state: 'done', detail: day(door.met_on) }, { state: 'now', label: t('intake-mark-next'), detail: day(next_on) }]
    case 'outside': return [...past, { state: 'now', label: t('intake-mark-outside'), detail: door.resource && <Said {...resourceNamed(t.lang, door.resource)} /> }, { state: 'todo', label: t('intake-mark-follow'), detail: day(next_on) }]
    default: return [...past, { state: 'done', label: t('intake-mark-closed', { why: door.why ?? 'answered' }), detail: day(door.closed_on) }]
  }
}

/** Where somebody said by when she hears. */
const promises: ReadonlySet<DoorStanding['state']> = new Set(['waits', 'to-agree', 'asked'])

/** Where one door stands: a path, a sentence that says by when she hears, whom to call meanwhile. `today`: to say so when that day has passed; `voice`: to her or of her; `over`: she stopped everything; `words`: what was written about it; `children`: the buttons of what she may do. */
export function DoorPath({ t, door, how, sent_on, today = '', voice, over = false, words, children }: { t: Translator; door: DoorStanding; how: Reach; sent_on: string; today?: string; voice: string; over?: boolean; words?: ReactNode; children?: ReactNode }) {
  const name = doorName(t, door.kind, voice), told = reachSaid(how, voice), phone = door.state === 'outside' ? door.resource?.phone : door.who?.phone
  const whom = door.state === 'outside' ? door.resource && resourceNamed(t.lang, door.resource) : door.who?.name
  return (
    <section>
      <h2><Said {...name} /></h2>
      <Path label={name.text} marks={marksOf(t, door, told, sent_on)} t={t} />
      <p>{over ? t('intake-stands-over') : t(`intake-stands-${door.state}`, { day: door.next_on ?? '', how: told, for: voice })} {promises.has(door.state) && door.next_on !== null && door.next_on < today && <strong>{t('intake-stands-late')}</strong>}</p>
      {words}
      <div className="actions">{phone && whom && door.state !== 'closed' && <CallButton t={t} phone={phone} whom={whom} />}{children}</div>
    </section>
  )
}
