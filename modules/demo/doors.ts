import { childId } from '#kernel/uuid.ts'
import type { DoorRow } from '#db/types.ts'
import { policyVersion } from '#modules/consent/policy.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import type { Journey } from './agenda.ts'
import { chanceOf } from './random.ts'
import { serviceFor, type Asked, type Story } from './story.ts'
import { inRole } from './teams.ts'
import { atHome, atWork, dayAfter, dayOf, soonAfter, workdaysLater } from './time.ts'

/** A door goes its way from where it stands: an organisation answers, the office calls, or it asks whether an outside resource helped. `turn`: how many organisations were asked before. */
export const goOn = (s: Story, asked: Asked, door: DoorRow, at: string, turn = 0): void => {
  const name = `${asked.plan.key} ${door.kind} ${turn}`, c = chanceOf(`${s.seed} ${name}`)
  if (door.status !== 'referred' && asked.plan.doors.some((plan) => plan.kind === door.kind && plan.script?.end === 'silent')) return
  if (door.status === 'referred' && door.referral_id) s.ways.answer(s, { referral: door.referral_id, person: asked.plan.person, asked, kind: door.kind, turn }, at)
  else if (door.next_on && (door.status === 'waiting' || door.status === 'answered')) {
    const when = c.yes(0.85) ? atWork(door.next_on, c) : workdaysLater(door.next_on, c.int(1, 2), c)
    s.agenda.add(when, `${name} ${door.status}`, calling(s, asked, door.kind, when, turn))
  }
}

/** The office calls: somebody is asked for her, or she hears again later, or the door closes. */
async function* calling(s: Story, asked: Asked, kind: DoorRow['kind'], at: string, turn: number): Journey {
  const { plan, request } = asked, c = chanceOf(`${s.seed} calling ${plan.key} ${kind} ${turn} ${at}`)
  const doors = await s.rows.doors(request), door = doors.find((one) => one.kind === kind), day = dayOf(at)
  if (!door || door.owner_id !== s.office.tenant || (door.status !== 'waiting' && door.status !== 'answered')) return
  const { session } = c.of(inRole(s.office, day, 'network', 'counsellor'))
  await s.stage.look(session, at, 'referral.request', { request })
  const service = door.status === 'waiting' && turn < 3 ? serviceFor(s, asked, kind, day, [...(asked.tried ?? []), ...askedFor(s, doors, kind)]) : undefined
  const then = c.among([['send', service ? 7 : 0], ['again', 2], ['close', door.status === 'answered' ? 5 : 2]] as const)
  if (then === 'send' && service) {
    const referral = childId(door.id, `referral ${at}`)
    await s.stage.play(session, soonAfter(at, 12), 'referral.send', {
      referral, from: { kind: 'door', door: door.id, request }, to: service.organisation_id, service: service.id, consent: { share: true, sensitive: c.yes(0.6), lang: plan.person.reads, version: policyVersion },
    })
    return s.ways.answer(s, { referral, person: plan.person, asked, kind, turn: turn + 1 }, at)
  }
  if (then === 'close') {
    const closing = door.status === 'answered' ? 'answered' : c.among([['answered', 4], ['unreachable', 3], ['withdrawn', 2], ['moved', 1], ['duplicate', 0.5]] as const)
    await s.stage.play(session, soonAfter(at, 8), 'referral.keep-door', { door: door.id, call: { reached: closing !== 'unreachable' }, then: { closing } })
    return
  }
  const next_on = addWorkdays(day, c.int(2, 6)), when = atWork(next_on, c)
  await s.stage.play(session, soonAfter(at, 5), 'referral.keep-door', { door: door.id, call: c.yes(0.6) ? { reached: true, words: c.among([['Préfère être rappelée le matin.', 2], ['Réfléchit encore. On se reparle bientôt.', 2], ['Veut d’abord en parler à sa famille.', 1]] as const) } : { reached: false }, then: { next_on } })
  s.agenda.add(when, `${plan.key} ${kind} again ${when}`, calling(s, asked, kind, when, turn))
}

/** After a no: she chooses again with her code and agrees to share there, or the office calls on the day that it said. */
export const chooseAgain = (s: Story, asked: Asked, kind: DoorRow['kind'], refused: string, at: string, turn: number): void => {
  const c = chanceOf(`${s.seed} again ${asked.plan.key} ${kind} ${turn}`), tried = [...(asked.tried ?? []), refused], next: Asked = { ...asked, tried }
  const byHerself = turn < 2 && c.yes(0.5), when = byHerself ? atHome(dayAfter(dayOf(at), c.int(0, 1)), c) : workdaysLater(dayOf(at), 2, c)
  s.agenda.add(when, `${asked.plan.key} ${kind} after a no ${turn}`, byHerself ? choosing(s, next, kind, when, turn + 1) : calling(s, next, kind, when, turn + 1))
}

/** The organisations that the other doors of a request already ask. */
const askedFor = (s: Story, doors: readonly DoorRow[], kind: DoorRow['kind']): string[] =>
  doors.flatMap((door) => (door.kind === kind ? [] : s.directory.services.filter(({ id }) => id === door.service_id).map(({ organisation_id }) => organisation_id)))

async function* choosing(s: Story, asked: Asked, kind: DoorRow['kind'], at: string, turn: number): Journey {
  const { request, her, plan } = asked, doors = await s.rows.doors(request), service = serviceFor(s, asked, kind, dayOf(at), [...(asked.tried ?? []), ...askedFor(s, doors, kind)])
  if (!service) return
  await s.stage.play(her, at, 'intake.reopen-choice', { request, door: kind, choice: { service: service.id, resource: null } })
  await s.stage.play(her, soonAfter(at, 2), 'consent.give', { request, purpose: 'share', recipient: service.organisation_id, lang: plan.person.reads }, `share ${service.organisation_id}`)
  const door = (await s.rows.doors(request)).find((one) => one.kind === kind)
  if (door) goOn(s, asked, door, at, turn)
}
