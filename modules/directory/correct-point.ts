import * as z from 'zod'
import { command, refuse, together, update } from '#kernel/command.ts'
import { placed, unplaced } from './place-of-point.ts'
import { changed, Day, mayWrite, ofAnother, Text } from './writing.ts'

/**
 * Corrects a point of service, or says until when it is open (`closed_on`). Another municipality moves it; what is left out stays. The organisation is checked today.
 * Refused: a point of another organisation, a municipality that does not exist.
 */
export const correctPoint = command('directory.correct-point', {
  input: z.object({ point: z.uuid(), set: z.object({ name: Text, municipality: z.string().max(5).nullable(), opened_on: Day.nullable(), closed_on: Day.nullable() }).partial() }),
  permission: 'directory.write',
  async facts(see, i, { session }) {
    const { me, point } = await together({ me: see.one('organisation', session.tenant), point: see.one('point_of_service', i.point) })
    return { me, point, organisation: await see.one('organisation', point.organisation_id) }
  },
  decide({ me, point, organisation }, { set: { municipality, ...set } }, { today }) {
    if (!mayWrite(me, point)) return ofAnother
    const moved = municipality === undefined || municipality === point.municipality ? {} : municipality === null ? unplaced(point.region) : placed(municipality)
    if (!moved) return refuse('directory.no-such-place')
    const news = changed(point, { ...set, ...moved })
    return [
      ...(Object.keys(news).length > 0 ? [update('point_of_service', point, news)] : []),
      update('organisation', organisation, { checked_on: today }),
    ]
  },
})
