import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { openRows } from './facts.ts'
import { sheetOf } from './sheet.ts'

/** One organisation by the last part of its address: names, lines, points, services. Closed: its name and the day, nothing to call. `undefined`: nobody of that name. */
export const organisation = query('directory.organisation', {
  input: z.object({ slug: z.string().max(100) }),
  permission: 'public.read',
  how: 'opened',
  async facts(see, { slug }) {
    const organisations = await see.many('organisation', { slug })
    const organisation_id = organisations.map(({ id }) => id)
    const owned = await together({
      listings: see.many('listing', { organisation_id }), points: see.many('point_of_service', { organisation_id }),
      services: see.many('service', { organisation_id }), phones: see.many('setting', { organisation_id, key: 'help-phone' }),
    })
    return { organisations, outside_resources: [], ...owned }
  },
  view(facts, { slug }, { today }) {
    const [row] = facts.organisations
    return row && { closed_on: row.closed_on !== null && row.closed_on <= today ? row.closed_on : null, name: row.name, sheet: sheetOf(openRows(facts, today), slug) }
  },
})
