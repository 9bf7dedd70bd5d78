import type { ReactNode } from 'react'
import type { Outcome } from '#kernel/execute.ts'
import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { OpenRows } from '#modules/directory/facts.ts'
import { readPlace } from '#modules/directory/place-code.ts'
import { PlaceCard } from '#modules/directory/place-card.tsx'
import { french, resourceNamed, type Named } from '#modules/directory/words.ts'
import { guichet } from '#modules/instruments/guichet.ts'
import { tell } from '#modules/instruments/show.ts'
import { orient } from '#modules/orientation/rules.ts'
import type { Proposal } from '#modules/orientation/wish.ts'
import { wishFrom } from '#modules/referral/wish.ts'
import { Actions, Button, Notice } from '#site/parts.tsx'
import { Said } from '#site/said.tsx'
import { doorKinds, type DoorKind } from '../changes.ts'
import { askedIn, chosenIn } from '../choice.ts'
import { chooseForDoor } from '../choose.ts'
import { at, mineOf, onward, voiceOf, type Mine } from '../flow.ts'
import { Form, needsCode, notThere, Refused, sends, shown } from '../frame.tsx'
import { textOf } from '../known.ts'
import { reachOf, reachSaid } from '../reach.ts'
import { reopenChoice } from '../reopen-choice.ts'
import type { Standing } from '../standing.ts'

const steps = [6, 12, 30]
/** How many, in words. */
const counts = ['none', 'single', 'pair', 'trio']

/** Places for one door, the likelier first, and how many the first page shows: no place far away, as long as there is another. For money and support, a public resource stands among them: it may be all she needs. */
const proposalsFor = (rows: OpenRows, mine: Mine, door: DoorKind, today: string, without: readonly string[]): { proposals: Proposal[]; first: number } => {
  const all = orient({ ...rows, services: rows.services.filter(({ organisation_id }) => !without.includes(organisation_id)) }, wishFrom(mine.known, door, today))
  const services = all.filter((one) => one.kind === 'service'), near = services.filter(({ far }) => !far), others = all.filter(({ kind }) => kind === 'outside')
  const ahead = door === 'work' ? 3 : 2
  const first = [...(near.length > 0 ? near : services).slice(0, ahead), ...others.slice(0, 3 - ahead)]
  return { first: first.length, proposals: [...first, ...[...services, ...others].filter((one) => !first.includes(one))] }
}

const rowsOf = async (page: PageContext): Promise<OpenRows | undefined> => {
  const told = await page.ask({ name: 'directory.rows' } as Asked<OpenRows>, {})
  return 'refused' in told ? undefined : told
}

interface Choosing { page: PageContext; mine: Mine; door: DoorKind; proposals: readonly Proposal[]; outcome?: Outcome | undefined; more: number }

function Choosing({ page, mine, door, proposals, outcome, more }: Choosing) {
  const { t } = page, now = chosenIn(mine.known, door), how = reachOf(mine.known, page.session.zone, page.today), place = textOf(mine.known, 'person.place')
  const who = { for: voiceOf(mine, page) }, lost = place && readPlace(place) === undefined ? place : undefined
  const pick = (value: string, name: Named): { act: ReactNode; children: ReactNode } => ({
    act: <Button name="choice" value={value}>{t('intake-choose')}<span className="vh"> – <Said {...name} /></span></Button>,
    children: now && (value === `service:${now.service}` || value === `resource:${now.resource}`) && <p className="hint">{t('intake-chosen', who)}</p>,
  })
  const next = steps.find((step) => step > more) ?? proposals.length
  return (
    <>
      <Refused page={page} outcome={outcome} />
      <p className="hint"><Said {...tell(t, `instruments-${guichet.id}-request-doors-choice-${door}`, who)} /></p>
      <h1>{t('intake-choice-title', who)}</h1>
      {lost && <Notice><p>{t('intake-place-lost', { place: lost })} <a href={at(page, '/demande/place')}>{t('site-change')}</a></p></Notice>}
      <p>{t('intake-choice-why', { many: counts[Math.min(more, proposals.length)] ?? 'several' })} {door === 'financial' && t('intake-choice-financial')}</p>
      <Form page={page}>
        {proposals.length === 0 && <Notice kind="care"><p>{t('intake-choice-nobody')}</p></Notice>}
        <h2 className="vh">{t('intake-choice-places')}</h2>
        <ol className="places">
          {proposals.slice(0, more).map((one) => (one.kind === 'service'
            ? <PlaceCard key={one.service.id} t={t} proposal={one} href={at(page, `/organismes/${one.organisation.slug}`)} {...pick(`service:${one.service.id}`, french(one.organisation.name))} />
            : one.kind === 'outside' && <PlaceCard key={one.resource.id} t={t} proposal={one} {...pick(`resource:${one.resource.id}`, resourceNamed(page.lang, one.resource))} />))}
        </ol>
        {more < proposals.length && <p><Button kind="quiet" href={`${at(page, `/demande/choix/${door}`)}?plus=${next}`}>{t('intake-choice-more')}</Button></p>}
        <h2>{t('intake-choice-call-title')}</h2>
        <p>{t('intake-choice-call-why', { how: reachSaid(how, who.for) })}</p>
        <Actions><Button kind="quiet" name="choice" value="call">{t('intake-choice-call')}</Button></Actions>
      </Form>
    </>
  )
}

/** Who said no for this door: not proposed again. */
const declinedFor = async (page: PageContext, mine: Mine, door: DoorKind): Promise<string[]> => {
  if (mine.request.submitted_at === null) return []
  const told = await page.ask({ name: 'intake.standing' } as Asked<Standing | undefined>, {})
  return !told || 'refused' in told ? [] : told.doors.filter(({ kind }) => kind === door).flatMap(({ tried }) => tried.filter(({ status }) => status === 'declined').map(({ who }) => who.id))
}

const choosing = async (page: PageContext, mine: Mine, door: DoorKind, outcome?: Outcome): Promise<PageAnswer> => {
  const [rows, declined] = await Promise.all([rowsOf(page), declinedFor(page, mine, door)]), asked = Number(page.search.get('plus'))
  const { proposals, first } = rows ? proposalsFor(rows, mine, door, page.today, declined) : { proposals: [], first: 0 }
  return shown(page, <Choosing page={page} mine={mine} door={door} proposals={proposals} outcome={outcome} more={steps.includes(asked) ? asked : first} />, {
    title: 'intake-choice-title', back: mine.request.submitted_at === null ? '/demande/verifier' : '/ma-demande', ...(outcome && { refused: true, status: 422 }),
  })
}

const doorOf = (mine: Mine, page: PageContext): DoorKind | undefined => {
  const door = doorKinds.find((kind) => kind === page.params['door'])
  return door && (mine.request.submitted_at === null ? askedIn(mine.known).includes(door) : mine.doors.some(({ kind, status }) => kind === door && status !== 'closed' && status !== 'accepted')) ? door : undefined
}

/** She chooses: one of the places, or that somebody calls her. Nothing is chosen for her, nothing leaves from here. */
export const choicePage = page('intake.choosing', {
  path: '/demande/choix/:door',
  permission: 'public.read',
  async get(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const door = doorOf(mine, page)
    return door ? choosing(page, mine, door) : notThere(page)
  },
  async post(page) {
    const mine = await mineOf(page)
    if (!mine) return needsCode(page)
    const door = doorOf(mine, page)
    if (!door) return notThere(page)
    const [kind, id = null] = page.form.one('choice').split(':')
    const input = { request: mine.request.id, door, choice: { service: kind === 'service' ? id : null, resource: kind === 'resource' ? id : null } }
    const outcome = await sends(page, mine.request.submitted_at === null ? chooseForDoor : reopenChoice, input)
    if (outcome.status === 'refused') return choosing(page, mine, door, outcome)
    const after = await mineOf(page)
    if (!after) return needsCode(page)
    return { to: at(page, after.request.submitted_at === null ? onward(after, page) : '/demande/consentements') }
  },
})
