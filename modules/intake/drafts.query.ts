import * as z from 'zod'
import { db } from '#kernel/ask.ts'
import { serverQuery } from '#kernel/query.ts'
import { jobOf } from '#kernel/module.ts'
import { destroyDraft, draftsBefore } from './destroy-draft.ts'

/** Drafts past their thirty days, oldest first, at most a thousand at once. Nothing said in them is read. */
export const oldDrafts = serverQuery('intake.old-drafts', {
  input: z.object({}),
  permission: 'request.follow',
  how: 'listed',
  run: async (ask, _i, { session, now }) => {
    const rows = await ask(db.selectFrom('request').select('id').where('tenant_id', '=', session.tenant)
      .where('submitted_at', 'is', null).where('started_at', '<', draftsBefore(now)).orderBy('started_at').limit(1000))
    return rows.map(({ id }) => id)
  },
  reads: () => [],
})

/** Each night, drafts that nobody came back to are destroyed. */
export const destroyDrafts = jobOf('intake.destroy-drafts', async (_payload, { ask, perform }) => {
  for (const request of await ask(oldDrafts, {})) await perform(destroyDraft, { request })
}, '20 7 * * *')
