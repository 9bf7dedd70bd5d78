import type { Outcome } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import type { Value } from '#modules/instruments/values.ts'
import { giveConsent } from '#modules/consent/give.ts'
import { answerRequest } from '#modules/intake/answer.ts'
import { doorKinds, type DoorKind } from '#modules/intake/changes.ts'
import { askedIn, chosenIn } from '#modules/intake/choice.ts'
import { chooseForDoor } from '#modules/intake/choose.ts'
import { startRequest } from '#modules/intake/start.ts'
import { submitRequest } from '#modules/intake/submit.ts'
import type { KnownThingRow } from '#db/types.ts'
import type { World } from './world.ts'

/** Everything that the single window cannot do without, said by somebody who asks for herself. */
export const enough: Readonly<Record<string, Value>> = {
  'request.by': 'self', 'request.doors': [...doorKinds], 'request.words': 'Je cherche un emploi.', 'person.language': 'fr', 'person.place': 'G1R 4S9', 'person.birth': '1987',
  'person.called-name': 'Awa', 'person.family-name': 'Diallo', 'contact.how': ['phone'], 'contact.phone': '+14185550123', 'contact.avoid': 'Pas le soir.', 'person.clienteles': ['femmes'],
}

/** A request in a world, driven by its own session through the commands, as the pages do it. */
export const requestIn = async (w: World, options: { lang?: string; answers?: Readonly<Record<string, Value>> } = {}) => {
  const request = uuid7(), path = childId(request, 'path')
  const her: Session = w.link(request)
  const must = (outcome: Outcome): void => { if (outcome.status !== 'applied') throw new Error(JSON.stringify(outcome)) }
  must(await w.perform(her, startRequest, { request, path, lang: options.lang ?? 'fr', channel: 'web' }))
  const say = (answers: Readonly<Record<string, Value>>) => w.perform(her, answerRequest, { request, answers })
  if (options.answers) must(await say(options.answers))
  const known = async () => (await w.rows('select * from known_thing where subject_id = $1 and replaced_at is null', [request])) as unknown as KnownThingRow[]
  return {
    request, path, her, say, known,
    choose: (door: DoorKind, choice: { service?: string; resource?: string } = {}) =>
      w.perform(her, chooseForDoor, { request, door, choice: { service: choice.service ?? null, resource: choice.resource ?? null } }),
    agree: (recipient: string | null, purpose = 'share') => w.perform(her, giveConsent, { request, purpose, recipient, lang: 'fr' }),
    submit: async () => {
      const rows = await known()
      return w.perform(her, submitRequest, { request, lang: 'fr', doors: askedIn(rows).map((kind) => ({ kind, choice: chosenIn(rows, kind) ?? { service: null, resource: null } })) })
    },
    doors: () => w.rows('select * from door where request_id = $1 order by kind', [request]),
    referrals: () => w.rows('select * from referral where subject_id = $1 order by sent_at, id', [request]),
    contents: () => w.rows('select * from referral_content where subject_id = $1 order by made_at, id', [request]),
  }
}

/** A service of an organisation (the first by id), and an outside resource for a need. */
export const serviceOf = async (w: World, organisation: string): Promise<string> => String((await w.rows('select id from service where organisation_id = $1 order by id limit 1', [organisation]))[0]?.['id'])
export const resourceFor = async (w: World, need: string): Promise<string> => String((await w.rows('select id from outside_resource where need = $1 order by id limit 1', [need]))[0]?.['id'])
