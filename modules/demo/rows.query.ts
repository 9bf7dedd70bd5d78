import pg, { type Pool } from 'pg'
import type { DoorRow, ReferralRow } from '#db/types.ts'

/** The same connections, whose commits do not wait for the disk: thousands of them in a row, in a database that can be made again. End it. */
export const quickPool = (pool: Pool, max: number): Pool => new pg.Pool({ ...pool.options, password: pool.options.password, max, options: `${pool.options.options ?? ''} -c synchronous_commit=off` })

/** Looking at what happened, as the owner; the story itself is written by commands only. */
export const lookingAt = (owner: Pool) => ({
  organisations: async (): Promise<{ id: string; slug: string; name: string; kind: string }[]> => (await owner.query('select id, slug, name, kind from organisation where closed_on is null order by slug')).rows,
  doors: async (request: string): Promise<DoorRow[]> => (await owner.query('select * from door where request_id = $1 order by kind', [request])).rows,
  referral: async (id: string): Promise<ReferralRow | undefined> => (await owner.query('select * from referral where id = $1', [id])).rows[0],
  /** Whom an organisation accompanies, each in one service, in an order that stays. */
  accompanied: async (tenant: string): Promise<{ participation: string }[]> =>
    (await owner.query<{ participation: string }>('select distinct on (person_id) id as participation from participation where tenant_id = $1 and ended_on is null order by person_id, started_on, id', [tenant])).rows.sort((a, b) => (a.participation < b.participation ? -1 : 1)),
  /** Who has a place in a group, by participation. */
  seated: async (group: string): Promise<string[]> => (await owner.query<{ participation_id: string }>('select participation_id from group_place where group_id = $1 and in_on is not null and left_on is null order by participation_id', [group])).rows.map((row) => row.participation_id),
  /** The path of somebody's file. */
  path: async (person: string): Promise<string | undefined> => (await owner.query<{ path_id: string }>('select path_id from person where id = $1', [person])).rows[0]?.path_id,
  /** Agreements to share that are in force. */
  consents: async (request: string): Promise<string[]> =>
    (await owner.query<{ id: string }>("select id from consent where subject_id = $1 and purpose = 'share' and withdrawn_at is null order by id", [request])).rows.map(({ id }) => id),
})
export type Looking = ReturnType<typeof lookingAt>
