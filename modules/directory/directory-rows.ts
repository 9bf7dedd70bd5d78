import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { directoryFacts, openRows } from './facts.ts'

/** Everything that orientation reads, as it stands today: small enough to be held whole by a page or a device. */
export const directoryRows = query('directory.rows', {
  input: z.object({}),
  permission: 'public.read',
  how: 'listed',
  facts: (see) => directoryFacts(see),
  view: (facts, _, { today }) => openRows(facts, today),
})
