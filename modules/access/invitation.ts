import * as z from 'zod'
import { together } from '#kernel/command.ts'
import { query } from '#kernel/query.ts'
import { linkHash } from './invite.ts'
import { standing, type MemberRole, type Standing } from './rules.ts'

/** What a link opens. Unless it proves itself, nothing is told, not even whether the invitation exists. */
export type Invited = { standing: 'unknown' } | { standing: Standing; member: string; name: string; email: string; role: MemberRole; organisation: string; zone: string; account: string | null }

/** Asked by the door when somebody opens a link, before anybody is known. */
export const invitation = query('access.invitation', {
  input: z.object({ invitation: z.uuid(), hash: linkHash }),
  permission: 'access.enter',
  how: 'listed',
  facts: async (see, i, { session }) => {
    const { found, organisation } = await together({ found: see.find('invitation', i.invitation), organisation: see.one('organisation', session.tenant) })
    return { found, organisation, member: found && (await see.find('member', found.member_id)) }
  },
  view({ found, organisation, member }, { hash }, { today }): Invited {
    if (!found || !member || found.hash !== hash) return { standing: 'unknown' }
    return {
      standing: member.left_on ? 'withdrawn' : standing(found, today), member: member.id, name: member.name, email: member.email, role: member.role,
      organisation: organisation.name, zone: organisation.time_zone, account: member.account,
    }
  },
})
