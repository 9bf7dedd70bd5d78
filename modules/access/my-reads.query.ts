import { sql } from 'kysely'
import * as z from 'zod'
import { db } from '#kernel/ask.ts'
import { localDay } from '#kernel/clock.ts'
import { serverQuery } from '#kernel/query.ts'
import type { MemberRole } from './rules.ts'

/**
 * Somebody opened my file (or saw its line in a list, found it by a name, gave me a new code): which organisation, in which place of its team,
 * how many times that day, the last time. Never a name.
 */
export interface MyRead { at: string; organisation: string; role: MemberRole | null; how: 'opened' | 'listed' | 'searched' | 'code'; times: number }
/** `next`: the day before which the following page begins; null at the end. */
export interface MyReads { reads: MyRead[]; next: string | null }
const PAGE = 200

/** Everybody who read what I said, at the office and wherever it was received: for the person, with her code. Latest first, whole days, all of it from page to page. */
export const myReads = serverQuery('access.my-reads', {
  input: z.object({ before: z.iso.date().optional() }),
  permission: 'request.read-own',
  how: 'opened',
  run: async (ask, i, { session: { zone } }): Promise<MyReads> => {
    const read = await ask(db.selectFrom(sql<MyRead>`reads_of_me(${zone}, ${i.before ?? null}::date)`.as('r')).selectAll()), [more] = read.slice(PAGE)
    if (!more) return { reads: read, next: null }
    // A day is not cut in two, unless it is alone.
    const cut = localDay(more.at, zone), reads = read.filter(({ at }) => localDay(at, zone) > cut), last = reads.at(-1)
    return last ? { reads, next: localDay(last.at, zone) } : { reads: read, next: cut }
  },
  reads: () => [],
})
