import { sql } from 'kysely'
import * as z from 'zod'
import { db } from '#kernel/ask.ts'
import { serverQuery } from '#kernel/query.ts'

const day = z.iso.date()
/** The file or the referral that a line leads to, and whose it is. */
export interface About { table: 'person' | 'referral'; id: string; subject: string }
/** One line of the journal: who did what, when, and how it ended. `actor` is null for the system and for people who act by a link. */
export interface JournalLine { id: string; command: string; actor: string | null; by: 'member' | 'link' | 'system'; happenedAt: string; recordedAt: string; refusal: string | null; about: About | null }
/** `next`: where the following page begins; null at the end. `commands` and `actors` fill the filters. */
export interface JournalPage { lines: JournalLine[]; next: string | null; commands: string[]; actors: { id: string; name: string }[] }

const PAGE = 50
type Row = { id: string; command: string; actor: string; name: string | null; session_kind: string; happened_at: string; recorded_at: string; refusal: string | null; keys: [string, string][] | null }

/** The journal of my own organisation, latest first. What was typed in a command is not in it; a line that leads to somebody is a reading of her. Days are local; `before` is the `next` of the page before. */
export const journal = serverQuery('access.journal', {
  input: z.object({
    command: z.string().max(80).optional(), actor: z.uuid().optional(), outcome: z.enum(['applied', 'refused']).optional(), from: day.optional(), until: day.optional(),
    before: z.string().regex(/^[\dT:.Z-]{20,32} [0-9a-f-]{36}$/).optional(),
  }),
  permission: 'journal.read',
  how: 'listed',
  run: async (ask, i, { session }): Promise<JournalPage> => {
    const [at, id] = i.before?.split(' ') ?? []
    const day = sql`(j.happened_at at time zone ${session.zone})::date`
    const terms = [
      sql`j.tenant_id = ${session.tenant}`,
      ...(i.command ? [sql`j.command = ${i.command}`] : []), ...(i.actor ? [sql`j.actor = ${i.actor}::uuid`] : []), ...(i.outcome ? [sql`j.status = ${i.outcome}`] : []),
      ...(i.from ? [sql`${day} >= ${i.from}::date`] : []), ...(i.until ? [sql`${day} <= ${i.until}::date`] : []),
      ...(at && id ? [sql`(j.recorded_at, j.id) < (${at}::timestamptz, ${id}::uuid)`] : []),
    ]
    const page = sql<Row>`(select j.id, j.command, m.name, j.actor, j.session_kind, j.happened_at, to_char(j.recorded_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as recorded_at, j.refusal, t.keys
      from kernel.journal j left join member m on m.tenant_id = j.tenant_id and m.id = j.actor
      left join kernel.touched t on t.tenant_id = j.tenant_id and t.xid = j.xid and t.command_id = j.id
      where ${sql.join(terms, sql` and `)} order by j.recorded_at desc, j.id desc limit ${sql.lit(PAGE + 1)})`
    const [rows, commands, actors] = await Promise.all([
      ask(db.selectFrom(page.as('page')).selectAll()),
      ask(db.selectFrom(sql<{ command: string }>`(select distinct command from kernel.journal where tenant_id = ${session.tenant})`.as('c')).selectAll().orderBy('command')),
      ask(db.selectFrom('member').select(['id', 'name']).where('tenant_id', '=', session.tenant).orderBy('name')),
    ])
    const last = rows[PAGE - 1], leads = new Map(rows.slice(0, PAGE).flatMap((r) => (r.keys ?? []).filter(([table]) => table === 'person' || table === 'referral').slice(0, 1).map((one) => [r.id, one])))
    const sent = [...leads.values()].flatMap(([table, id]) => (table === 'referral' ? [id] : []))
    const subjects = new Map(sent.length === 0 ? [] : (await ask(db.selectFrom('referral').select(['id', 'subject_id']).where('id', 'in', sent))).map((r) => [r.id, r.subject_id]))
    const aboutOf = (line: string): About | null => {
      const [table, id] = leads.get(line) ?? []
      if (table === undefined || id === undefined) return null
      const subject = table === 'person' ? id : subjects.get(id)
      return subject === undefined ? null : { table: table === 'person' ? table : 'referral', id, subject }
    }
    return {
      lines: rows.slice(0, PAGE).map((r) => ({
        id: r.id, command: r.command, actor: r.name, by: r.session_kind === 'link' ? 'link' : r.name ? 'member' : 'system',
        happenedAt: r.happened_at, recordedAt: r.recorded_at, refusal: r.refusal, about: aboutOf(r.id),
      })),
      next: rows.length > PAGE && last ? `${last.recorded_at} ${last.id}` : null, commands: commands.map((c) => c.command), actors,
    }
  },
  reads: (view) => [...new Set(view.lines.flatMap(({ about }) => about?.subject ?? []))],
})
