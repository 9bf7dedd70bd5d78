import { page, type PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { Answers } from '#modules/instruments/render.tsx'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { DoorPath } from '../doors.tsx'
import { at, mineOf, onward, readingOf, saidIn, voiceOf } from '../flow.ts'
import { needsCode, shown } from '../frame.tsx'
import { codeKey } from '../keep.ts'
import { textOf } from '../known.ts'
import type { DoorStanding, Standing } from '../standing.ts'

export const standingFor = async (page: PageContext): Promise<Standing | undefined> => {
  const told = page.session.kind === 'link' ? await page.ask({ name: 'intake.standing' } as Asked<Standing | undefined>, {}) : undefined
  return told && !('refused' in told) ? told : undefined
}

/** What the two organisations wrote to each other about her: it is about her, so she reads it. */
const Words = ({ page: { t }, door }: { page: PageContext; door: DoorStanding }) => (door.words.length === 0 ? null : (
  <details>
    <summary>{t('intake-mine-words', { count: door.words.length })}</summary>
    {door.words.map((word, i) => (
      <p key={i}><span className="hint">{t('intake-mine-word', { kind: word.kind, day: word.on })} <Said text={word.from} lang="fr" /></span><br /><bdi dir="auto">{word.text}</bdi></p>
    ))}
  </details>
))

/** What the office noted of its calls, as it noted it: nothing is written about her that she may not read. */
const Calls = ({ page: { t }, door }: { page: PageContext; door: DoorStanding }) => (door.calls.length === 0 ? null : (
  <details>
    <summary>{t('intake-mine-calls', { count: door.calls.length })}</summary>
    {door.calls.map((call, i) => <p key={i}><span className="hint">{t('intake-mine-call', { day: call.on, reached: String(call.reached) })}</span>{call.words && <><br /><bdi dir="auto">{call.words}</bdi></>}</p>)}
  </details>
))

/** What she may do about a door now. */
const Acts = ({ page, door, voice }: { page: PageContext; door: DoorStanding; voice: string }) => {
  const { t } = page, choose = at(page, `/demande/choix/${door.kind}`)
  if (door.state === 'taken' || door.state === 'met') return page.session.role === 'person' ? <Button kind="quiet" href={at(page, '/mes-dossiers')}>{t('intake-mine-files', { for: voice })}</Button> : null
  if (door.state === 'closed') return <Button kind="quiet" href={at(page, '/demande/request')}>{t('intake-mine-again')}</Button>
  return (
    <>
      {door.state === 'to-agree' && <Button href={at(page, '/demande/consentements')}>{t('intake-mine-agree')}</Button>}
      <Button kind={door.tried.some(({ status }) => status === 'declined') && door.state === 'waits' ? 'primary' : 'quiet'} href={choose}>{t(door.state === 'waits' ? 'intake-mine-choose' : 'intake-mine-choose-again')}</Button>
    </>
  )
}

/** Where each door stands, who has it, by when she hears, and everything she may do. */
export const minePage = page('intake.my-request', {
  path: '/ma-demande',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    if (mine.request.submitted_at === null) return { to: at(page, onward(mine, page)) }
    const standing = await standingFor(page), { t } = page
    if (!standing) return needsCode(page)
    const over = mine.request.withdrawn_at !== null, voice = voiceOf(mine, page)
    return shown(page, (
      <>
        <h1>{t('intake-mine-title')}</h1>
        <p className="lead">{t(over ? 'intake-mine-over' : 'intake-mine-lead', { day: standing.sent_on ?? '' })}</p>
        {page.search.has('enregistre') && <Notice><p role="status">{t('intake-mine-saved')}</p></Notice>}
        {!textOf(mine.known, codeKey) && !over && <Notice kind="care" title={t('intake-mine-no-code')}><p>{t('intake-mine-no-code-why')} <a href={at(page, '/demande/garder')}>{t('intake-keep-make')}</a></p></Notice>}
        {standing.doors.map((door) => (
          <DoorPath key={door.kind} t={t} door={door} how={standing.reach} sent_on={standing.sent_on ?? ''} today={page.today} voice={voice} over={over} words={<><Words page={page} door={door} /><Calls page={page} door={door} /></>}>{!over && <Acts page={page} door={door} voice={voice} />}</DoorPath>
        ))}
        {over && <Actions><Button href={at(page, '/demande')}>{t('intake-mine-another')}</Button></Actions>}
        {standing.letters.length > 0 && <><h2>{t('intake-mine-letters')}</h2><ul>{standing.letters.map((one, i) => <li key={i}>{t('intake-mine-letter', { channel: one.channel, day: one.on })}</li>)}</ul></>}
        <h2>{t('intake-mine-more', { for: voice })}</h2>
        <ul>
          <li><a href={at(page, '/ma-demande/reponses')}>{t(over ? 'intake-mine-answers-read' : 'intake-mine-answers', { for: voice })}</a></li>
          <li><a href={at(page, '/ma-demande/accords')}>{t('intake-mine-agreements', { for: voice })}</a></li>
          {page.session.role === 'person' && <li><a href={at(page, '/mes-dossiers')}>{t('intake-mine-files', { for: voice })}</a></li>}
          <li><a href={at(page, '/ma-demande/lectures')}>{t('intake-mine-reads', { for: voice })}</a></li>
          <li><a href={at(page, '/demande/recu')}>{t('intake-mine-receipt')}</a></li>
          {page.session.role === 'person' && textOf(mine.known, codeKey) && <li><a href={at(page, '/ma-demande/code')}>{t('intake-replace')}</a></li>}
          {!over && <li><a href={at(page, '/ma-demande/arreter')}>{t('intake-stop-title')}</a></li>}
        </ul>
        <Actions><Button kind="quiet" href={at(page, '/demande/fermer')}>{t('intake-close')}</Button></Actions>
      </>
    ), { title: 'intake-mine-title' })
  },
})

/** What she said, with the way to change each answer. */
export const answersPage = page('intake.my-answers', {
  path: '/ma-demande/reponses',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const known = saidIn(mine, page), over = mine.request.withdrawn_at !== null, voice = voiceOf(mine, page)
    return shown(page, (
      <>
        <h1>{page.t(over ? 'intake-mine-answers-read' : 'intake-mine-answers', { for: voice })}</h1>
        {!over && <p>{page.t('intake-mine-answers-why')}</p>}
        <Answers {...readingOf(known, page)} instrument={guichet} known={known} {...(!over && { href: (id: string) => at(page, `/demande/${id}`) })} />
      </>
    ), { title: over ? 'intake-mine-answers-read' : 'intake-mine-answers', voice, back: '/ma-demande' })
  },
})
