import { sql } from 'kysely'
import * as z from 'zod'
import { db } from '#kernel/ask.ts'
import { serverQuery } from '#kernel/query.ts'

/** `subject`: a file or a request of ours. `reader`: null when she belongs to another organisation, whose team is not ours to read. `called`: null for a request. */
export interface ReadLine { at: string; subject: string; called: string | null; organisation: string; own: boolean; reader: string | null; how: 'opened' | 'listed' | 'searched'; query: string }
export interface ReadsPage { lines: ReadLine[]; next: string | null }

const PAGE = 50

/** Who opened or listed whom among the people we hold: for whoever answers for their privacy. Narrowed to one file, or to one member of the team. */
export const reads = serverQuery('access.reads', {
  input: z.object({ subject: z.uuid().optional(), actor: z.uuid().optional(), how: z.enum(['opened', 'listed', 'searched']).optional(), before: z.string().regex(/^[\dT:.Z-]{20,32} [0-9a-f-]{36}$/).optional() }),
  permission: 'access.read-reads',
  how: 'listed',
  run: async (ask, i, { session }): Promise<ReadsPage> => {
    const [at, subject] = i.before?.split(' ') ?? []
    const terms = [
      sql`r.tenant_id = ${session.tenant}`, ...(i.subject ? [sql`r.subject_id = ${i.subject}::uuid`] : []), ...(i.actor ? [sql`r.actor = ${i.actor}::uuid`] : []),
      ...(i.how ? [sql`r.how = ${i.how}`] : []), ...(at && subject ? [sql`(r.at, r.subject_id) < (${at}::timestamptz, ${subject}::uuid)`] : []),
    ]
    const rows = await ask(db.selectFrom(sql<ReadLine>`(select to_char(r.at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, r.subject_id as subject, p.called, o.name as organisation, r.reader_id = r.tenant_id as own, m.name as reader, r.how, r.query
      from kernel.read r left join person p on p.tenant_id = r.tenant_id and p.id = r.subject_id
      left join organisation o on o.id = r.reader_id left join member m on m.tenant_id = r.reader_id and m.id = r.actor
      where ${sql.join(terms, sql` and `)} order by r.at desc, r.subject_id desc limit ${sql.lit(PAGE + 1)})`.as('page')).selectAll())
    const last = rows[PAGE - 1]
    return { lines: rows.slice(0, PAGE), next: rows.length > PAGE && last ? `${last.at} ${last.subject}` : null }
  },
  reads: (view) => [...new Set(view.lines.map((l) => l.subject))],
})
