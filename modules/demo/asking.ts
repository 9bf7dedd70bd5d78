import { childId } from '#kernel/uuid.ts'
import type { Session } from '#kernel/session.ts'
import { doorKinds } from '#modules/intake/changes.ts'
import type { Value } from '#modules/instruments/values.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import type { Journey } from './agenda.ts'
import type { CommandName, InputOf } from './commands.ts'
import { keepingOf } from './code-to-try.ts'
import { pagesOf } from './pages.ts'
import { chanceOf } from './random.ts'
import { proposed, serviceFor, type Asked, type Plan, type Story } from './story.ts'
import { afterwards } from './afterwards.ts'
import { dayOf, soonAfter } from './time.ts'

/** Somebody asks, alone or with help: what she says, what she chooses, what she agrees to, one thing after the other; then each door goes its way. */
export async function* asking(s: Story, plan: Plan): Journey {
  const c = chanceOf(`${s.seed} asking ${plan.key}`), { person, helper } = plan, office = s.office.tenant
  const request = childId(s.seed, `request ${plan.key}`), path = childId(request, 'path')
  const her: Session = { kind: 'link', tenant: office, actor: helper?.id ?? path, role: helper ? 'assistant' : 'person', zone: NETWORK_ZONE, subject: request }
  let at = plan.at
  const play = <N extends CommandName>(name: N, input: InputOf<N>, about?: string) => s.stage.play(her, (at = soonAfter(at, 0.2 + c.next())), name, input, about)
  const answers: Record<string, Value> = {}

  await play('intake.start', { request, path, lang: person.reads, channel: plan.channel, ...(helper && { helper: { organisation: helper.tenant, member: helper.id } }) })
  const pages = pagesOf(plan, c), stops = plan.draft ? c.int(1, pages.length - 1) : pages.length
  for (const page of pages.slice(0, stops)) {
    Object.assign(answers, page)
    await play('intake.answer', { request, answers: Object.fromEntries(Object.entries(page).map(([key, value]) => [key, typeof value === 'string' || value === null ? value : [...value]])) })
  }
  if (plan.code) {
    const { words_mac, hash } = await s.codes.draw(keepingOf(s.seed, plan.key), plan.code)
    await play('intake.keep', { request, words_mac, hash })
  }
  if (plan.draft) return

  const chosen: InputOf<'intake.submit'>['doors'] = [], recipients = new Set<string>()
  for (const kind of doorKinds.filter((one) => plan.doors.some((door) => door.kind === one))) {
    const goes = plan.doors.find((door) => door.kind === kind)?.goes, day = dayOf(at)
    const service = goes === 'service' ? serviceFor(s, { plan, answers }, kind, day, [...recipients]) : undefined
    const [resource] = goes === 'resource' ? proposed(s, answers, kind, day).flatMap((p) => (p.kind === 'outside' ? [p.resource.id] : [])) : []
    const choice = { service: service?.id ?? null, resource: resource ?? null }
    if (service) recipients.add(service.organisation_id)
    chosen.push({ kind, choice })
    await play('intake.choose', { request, door: kind, choice })
  }
  const agree = async (purpose: InputOf<'consent.give'>['purpose'], recipient: string | null, share: number): Promise<boolean> => {
    const yes = (plan.agrees && purpose === 'share') || c.yes(share)
    if (yes) await play('consent.give', { request, purpose, recipient, lang: person.reads }, `${purpose} ${recipient}`)
    else await play('consent.refuse', { request, purpose, recipient }, `${purpose} ${recipient}`)
    return yes
  }
  for (const recipient of recipients) if (await agree('share', recipient, 0.93)) await agree('share-sensitive', recipient, 0.65)
  await agree('reminders', null, person.situation.discreet ? 0.3 : 0.7)
  await agree('statistics', null, 0.75)
  await play('intake.submit', { request, lang: person.reads, doors: chosen })

  const asked: Asked = { plan, request, her: { ...her, actor: path, role: 'person' }, answers }
  for (const door of await s.rows.doors(request)) s.ways.door(s, asked, door, at)
  afterwards(s, asked, at)
}
