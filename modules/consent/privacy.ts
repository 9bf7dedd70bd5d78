import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { retentionOn, settingOn } from '#modules/directory/settings.ts'

/** Who answers for personal information, as the network's office sets it (setting `privacy`); `server`: where the data stands; `draft_days`: how long a draft waits. */
export interface Privacy { name: string; title: string; contact: string; server: string; draft_days: number }
const unset: Omit<Privacy, 'draft_days'> = { name: '', title: '', contact: '', server: '' }

export const privacy = query('consent.privacy', {
  input: z.object({}),
  permission: 'public.read',
  how: 'listed',
  facts: (see, _i, { session }) => see.many('setting', { organisation_id: session.tenant, key: ['privacy', 'retention'] }),
  view: (rows, _i, { today }): Privacy => ({ ...settingOn(rows, 'privacy', today, unset), draft_days: retentionOn(rows, today).draft }),
})
