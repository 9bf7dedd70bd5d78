import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { NOBODY } from '#kernel/session.ts'
import { newestFirst, newestMonths } from './rules.ts'

const MOST = 60

/** What was noted and may be shown to me, in my file at one organisation: the day, how we spoke, the words shared. The newest sixty. */
export const sharedWithMe = query('interventions.mine', {
  input: z.object({}),
  permission: 'request.read-own',
  how: 'opened',
  async facts(see, _i, { session }) {
    const me = session.kind === 'link' ? session.subject : NOBODY
    const { months, organisation } = await together({ months: see.many('intervention_month', { person_id: me }), organisation: see.find('organisation', session.tenant) })
    const rows = (await see.many('intervention', { person_id: me, corrects_id: null, month: newestMonths(months, MOST) })).sort(newestFirst).slice(0, MOST)
    return { organisation, rows, notes: rows.length === 0 ? [] : await see.many('note_shared', { intervention_id: rows.map(({ id }) => id), replaced_at: null }) }
  },
  view: ({ organisation, rows, notes }) => ({
    organisation: organisation?.name ?? '',
    lines: rows.map((row) => ({ day: row.day, kind: row.kind, mode: row.mode, words: notes.filter((note) => note.intervention_id === row.id).map(({ text }) => text) })),
  }),
})
