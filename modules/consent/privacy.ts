import * as z from 'zod'
import { query } from '#kernel/query.ts'
import { settingOn } from '#modules/directory/settings.ts'

/** Who answers for personal information, as the network's office sets it (setting `privacy`); `server`: where the data stands. */
export interface Privacy { name: string; title: string; contact: string; server: string }
const unset: Privacy = { name: '', title: '', contact: '', server: '' }

export const privacy = query('consent.privacy', {
  input: z.object({}),
  permission: 'public.read',
  how: 'listed',
  facts: (see, _i, { session }) => see.many('setting', { organisation_id: session.tenant, key: 'privacy' }),
  view: (rows, _i, { today }) => settingOn(rows, 'privacy', today, unset),
})
