import { sql } from 'kysely'
import * as z from 'zod'
import { texts } from '#app/texts.ts'
import type { MessageRow } from '#db/types.ts'
import { db } from '#kernel/ask.ts'
import { isShipped } from '#kernel/languages.ts'
import { serverQuery } from '#kernel/query.ts'
import { render, type Rendered } from './render.ts'

/** One message as it would leave. `french`: the same words in French, when it is in another language. `subject`: the request or file it is about. */
export interface Letter extends Pick<MessageRow, 'id' | 'channel' | 'address' | 'made_at' | 'sent_at'> { lang: string; words: Rendered; french: Rendered | null; subject: string | null }
/** `next`: where the following page begins. `out`: whether something is configured that lets messages leave. */
export interface Mailbox { letters: Letter[]; next: string | null; out: boolean; counts: { people: number; team: number } }

const PAGE = 30
type Found = MessageRow & { at: string }

/** Every message of my organisation, the latest first, in the language of whoever receives it. */
export const mailbox = serverQuery('communication.mailbox', {
  input: z.object({ whom: z.enum(['people', 'team']).optional(), before: z.string().regex(/^[\dT:.Z-]{20,32} [0-9a-f-]{36}$/).optional() }),
  permission: 'message.read',
  how: 'listed',
  run: async (ask, i, { session }): Promise<Mailbox> => {
    const [at, id] = i.before?.split(' ') ?? []
    const terms = [
      sql`m.tenant_id = ${session.tenant}`, ...(i.whom ? [i.whom === 'people' ? sql`m.subject_id is not null` : sql`m.subject_id is null`] : []),
      ...(at && id ? [sql`(m.made_at, m.id) < (${at}::timestamptz, ${id}::uuid)`] : []),
    ]
    const page = sql<Found>`(select m.*, to_char(m.made_at, 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at from message m where ${sql.join(terms, sql` and `)} order by m.made_at desc, m.id desc limit ${sql.lit(PAGE + 1)})`
    const [rows, [counts]] = await Promise.all([
      ask(db.selectFrom(page.as('page')).selectAll()),
      ask(db.selectFrom('message').select([sql<number>`count(subject_id)::int`.as('people'), sql<number>`(count(*) - count(subject_id))::int`.as('team')]).where('tenant_id', '=', session.tenant)),
    ])
    const last = rows[PAGE - 1]
    return {
      letters: rows.slice(0, PAGE).map((m) => {
        const lang = isShipped(m.lang) ? m.lang : 'fr'
        return {
          id: m.id, channel: m.channel, address: m.address, made_at: m.made_at, sent_at: m.sent_at, lang, subject: m.subject_id,
          words: render(texts(lang, session.zone), m), french: lang === 'fr' ? null : render(texts('fr', session.zone), m),
        }
      }),
      next: rows.length > PAGE && last ? `${last.at} ${last.id}` : null, out: false, counts: counts ?? { people: 0, team: 0 },
    }
  },
  reads: (view) => [...new Set(view.letters.flatMap(({ subject }) => subject ?? []))],
})
