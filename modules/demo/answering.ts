import { childId } from '#kernel/uuid.ts'
import { addWorkdays } from '#modules/directory/workdays.ts'
import type { Journey } from './agenda.ts'
import { chanceOf } from './random.ts'
import type { Script, Sent, Story } from './story.ts'
import { inRole, type Member, type Team } from './teams.ts'
import { atWork, dayOf, soonAfter, workdaysLater } from './time.ts'
import words from './words.json' with { type: 'json' }

/** The receiver's team answers in its time; where nobody has a team, the office takes it back once it is late. */
export const answering = (s: Story, sent: Sent, at: string): void => {
  const name = `answer ${sent.referral}`, c = chanceOf(`${s.seed} ${name}`)
  s.agenda.add(at, name, (async function* (): Journey {
    const referral = await s.rows.referral(sent.referral)
    if (!referral) return
    const team = s.teams.get(referral.tenant_id), script = sent.turn === 0 ? sent.asked?.plan.doors.find((door) => door.kind === sent.kind)?.script : undefined
    if (!team) return unanswered(s, sent, workdaysLater(referral.due_on, c.int(1, 2), c))
    if (script && (script.end !== 'accepted' || script.counsellor.tenant === team.tenant)) return scripted(s, sent, team, script)
    const when = workdaysLater(dayOf(at), c.among([[0, 2], [1, 4], [2, 3], [3, 2], [4, 0.6], [6, 0.4]] as const), c)
    s.agenda.add(when, `${name} in time`, deciding(s, sent, team, when, true))
  })())
}

const scripted = (s: Story, sent: Sent, team: Team, script: Script): void => {
  if (script.end === 'silent') return
  const at = atWork(script.on, chanceOf(`${s.seed} script ${sent.referral}`))
  s.agenda.add(at, `script ${sent.referral}`, script.end === 'asked' ? wondering(s, sent, team, at, false) : accepting(s, sent, team, at, script))
}
const stillOpen = async (s: Story, sent: Sent) => {
  const referral = await s.rows.referral(sent.referral)
  return referral && (referral.status === 'sent' || referral.status === 'question') ? referral : undefined
}

async function* deciding(s: Story, sent: Sent, team: Team, at: string, mayAsk: boolean): Journey {
  const c = chanceOf(`${s.seed} deciding ${sent.referral} ${at}`)
  if (!(await stillOpen(s, sent))) return
  const then = c.among([['accept', 72], ['decline', 15], ['ask', mayAsk ? 13 : 0]] as const)
  yield* then === 'accept' ? accepting(s, sent, team, at) : then === 'ask' ? wondering(s, sent, team, at, true) : declining(s, sent, team, at)
}

async function* accepting(s: Story, sent: Sent, team: Team, at: string, script?: Extract<Script, { end: 'accepted' }>): Journey {
  const referral = await stillOpen(s, sent), c = chanceOf(`${s.seed} accepting ${sent.referral}`), day = dayOf(at)
  if (!referral) return
  const key = `${sent.person.key} ${team.tenant}`, known = s.files.get(key)
  if (known?.services.has(referral.service_id)) return yield* declining(s, sent, team, at, 'already-accompanied')
  const counsellors = inRole(team, day, 'counsellor', 'retention'), speaking = counsellors.filter((m) => m.languages.includes(sent.person.speaks))
  const counsellor = script?.counsellor ?? c.of(speaking.length > 0 && c.yes(0.7) ? speaking : counsellors)
  const by = c.yes(0.6) ? counsellor : c.of(inRole(team, day, 'coordinator', 'counsellor')), meeting = script?.meeting ?? addWorkdays(day, c.int(2, 6))
  await s.stage.look(by.session, at, 'referral.file', { referral: sent.referral })
  const person = known?.person ?? childId(sent.referral, 'person'), participation = childId(sent.referral, 'participation')
  await s.stage.play(by.session, soonAfter(at, 6), 'referral.accept', { referral: sent.referral, person, known: known !== undefined, participation, counsellor: counsellor.id, meeting_on: meeting, meeting_time: c.of(['09:00', '10:30', '13:30', '15:00']) })
  s.files.set(key, { person, services: new Set([...(known?.services ?? []), referral.service_id]) })
  seenBySender(s, sent, at)
  s.ways.accompany(s, { person: sent.person, file: person, participation, service: referral.service_id, team, counsellor, meeting, key, ...(!known && { welcomed: soonAfter(at, 6) }), ...(script && { script }) })
}

async function* declining(s: Story, sent: Sent, team: Team, at: string, why?: 'already-accompanied'): Journey {
  const referral = await stillOpen(s, sent), c = chanceOf(`${s.seed} declining ${sent.referral}`)
  if (!referral) return
  const { session } = c.of(inRole(team, dayOf(at), 'coordinator', 'counsellor')), reason = why ?? c.among([['full', 4], ['clientele', 2], ['territory', 1.5], ['language', 1], ['other', 0.7]] as const)
  await s.stage.look(session, at, 'referral.file', { referral: sent.referral })
  await s.stage.play(session, soonAfter(at, 4), 'referral.decline', { referral: sent.referral, reason, ...((reason === 'other' || c.yes(0.3)) && { words: c.of(words[reason]) }) })
  seenBySender(s, sent, at)
  if (sent.asked) s.ways.again(s, sent.asked, sent.kind, team.tenant, at, sent.turn)
}

/** A question first; the sender answers it in a day or two, then the receiver decides. */
async function* wondering(s: Story, sent: Sent, team: Team, at: string, answered: boolean): Journey {
  const referral = await stillOpen(s, sent), c = chanceOf(`${s.seed} wondering ${sent.referral}`)
  if (!referral) return
  const { session } = c.of(inRole(team, dayOf(at), 'counsellor', 'coordinator')), [question, answer] = c.of(words.questions) as [string, string]
  await s.stage.play(session, soonAfter(at, 5), 'referral.ask', { referral: sent.referral, text: question })
  const reply = workdaysLater(dayOf(at), c.int(1, 2), c)
  if (!answered) return
  yield reply
  if (!(await stillOpen(s, sent))) return
  await s.stage.play(senderOf(s, sent, referral, reply).session, reply, 'referral.reply', { referral: sent.referral, text: answer })
  const next = workdaysLater(dayOf(reply), c.int(1, 2), c)
  yield next
  yield* deciding(s, sent, team, next, false)
}

/** Who acts for the sender: whoever sent it while she is there, else somebody of her team. */
const senderOf = (s: Story, sent: Sent, referral: { from_id: string; sent_by: string }, at: string): Member => {
  const team = s.teams.get(referral.from_id) ?? s.office, here = inRole(team, dayOf(at), 'network', 'counsellor', 'coordinator', 'retention')
  return here.find(({ id }) => id === referral.sent_by) ?? chanceOf(`${s.seed} sender ${sent.referral}`).of(here)
}

/** Most ends are seen by the sender within three days. */
const seenBySender = (s: Story, sent: Sent, at: string): void => {
  const c = chanceOf(`${s.seed} seen ${sent.referral}`), when = workdaysLater(dayOf(at), c.int(1, 3), c)
  if (c.yes(0.08)) return
  s.agenda.add(when, `seen ${sent.referral}`, (async function* (): Journey {
    const referral = await s.rows.referral(sent.referral)
    if (referral && referral.seen_end_at === null) await s.stage.play(senderOf(s, sent, referral, when).session, when, 'referral.acknowledge', { referral: sent.referral })
  })())
}

/** Nobody there: once it is late, the sender takes it back and somebody calls her. */
const unanswered = (s: Story, sent: Sent, at: string): void => s.agenda.add(at, `unanswered ${sent.referral}`, (async function* (): Journey {
  const referral = await stillOpen(s, sent)
  if (!referral) return
  await s.stage.play(senderOf(s, sent, referral, at).session, at, 'referral.withdraw', { referral: sent.referral })
  const { asked } = sent, door = asked ? (await s.rows.doors(asked.request)).find(({ kind }) => kind === sent.kind) : undefined
  if (asked && door) s.ways.door(s, { ...asked, tried: [...(asked.tried ?? []), referral.tenant_id] }, door, at, sent.turn + 1)
})())
