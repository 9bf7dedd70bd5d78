import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { planNameOn } from './settings.ts'

/** What the network calls the plan today, and the names that were set, the latest first. */
export const planNames = query('directory.plan-names', {
  input: z.object({}),
  permission: 'setting.write',
  how: 'listed',
  facts: async (see) => {
    const { offices, rows } = await together({ offices: see.many('organisation', { kind: 'network' }), rows: see.many('setting', { key: 'plan-name' }) })
    return { office: offices[0], rows: rows.filter((row) => offices.some(({ id }) => id === row.organisation_id)) }
  },
  view: ({ office, rows }, _i, { today, session }) => ({
    today, mine: office?.id === session.tenant, now: { fr: planNameOn(rows, today, 'fr'), en: planNameOn(rows, today, 'en'), ar: planNameOn(rows, today, 'ar') },
    set: rows.map((row) => ({ from_on: row.from_on, value: row.value as Readonly<Record<string, string>> })).sort((a, b) => (a.from_on < b.from_on ? 1 : -1)),
  }),
})
