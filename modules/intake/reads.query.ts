import * as z from 'zod'
import { db } from '#kernel/ask.ts'
import { serverQuery } from '#kernel/query.ts'
import { NOBODY } from '#kernel/session.ts'

/** Somebody of an organisation opened my request, or saw its line in a list. Her name is not kept where I read: the organisation answers for her. */
export interface ReadOfMine { at: string; how: 'opened' | 'listed'; organisation: string }

/** Who read my request, the latest first, a hundred at most. */
export const readsOfMine = serverQuery('intake.reads', {
  input: z.object({}),
  permission: 'request.read-own',
  how: 'opened',
  run: async (ask, _i, { session }): Promise<ReadOfMine[]> => {
    const subject = session.kind === 'link' ? session.subject : NOBODY
    const rows = await ask(db.selectFrom('kernel.read').select(['at', 'how', 'reader_id']).where('tenant_id', '=', session.tenant).where('subject_id', '=', subject).orderBy('at', 'desc').limit(100))
    const readers = [...new Set(rows.map(({ reader_id }) => String(reader_id)))]
    const named = readers.length === 0 ? [] : await ask(db.selectFrom('organisation').select(['id', 'name']).where('id', 'in', readers))
    const names = new Map(named.map(({ id, name }) => [id, name]))
    return rows.map(({ at, how, reader_id }) => ({ at: String(at), how: how === 'opened' ? 'opened' : 'listed', organisation: names.get(String(reader_id)) ?? '' }))
  },
  reads: () => [],
})
