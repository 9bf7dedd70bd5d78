import { sql } from 'kysely'
import * as z from 'zod'
import { db } from '#kernel/ask.ts'
import { serverQuery } from '#kernel/query.ts'
import type { MemberRole } from './rules.ts'

/** Somebody opened my file (or saw its line in a list, or gave me a new code): which organisation, in which place of its team, when. Never a name. */
export interface MyRead { at: string; organisation: string; role: MemberRole | null; how: 'opened' | 'listed' | 'code' }

/** Everybody who read what I said, at the office and wherever it was received: for the person, with her code. Latest first, at most 500. */
export const myReads = serverQuery('access.my-reads', {
  input: z.object({}),
  permission: 'request.read-own',
  how: 'opened',
  run: async (ask): Promise<{ reads: MyRead[] }> => ({ reads: await ask(db.selectFrom(sql<MyRead>`reads_of_mine()`.as('r')).selectAll()) }),
  reads: () => [],
})
