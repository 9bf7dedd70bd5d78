import type { InvitationRow } from '#db/types.ts'
import { insert, update, type Change } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { dayAfter, INVITATION_DAYS } from './rules.ts'

/** The invitation that a command makes. The link is built from it, and is written nowhere. */
export const invitationOf = (command: string): string => childId(command, 'invitation')

/** A new link for a member; those before it stop opening anything. `hash`: what the link must prove. */
export const newLink = (command: string, member: string, by: string, hash: string, today: string): Change =>
  insert('invitation', { id: invitationOf(command), member_id: member, hash, ends_on: dayAfter(today, INVITATION_DAYS), invited_by: by })

export const closeLinks = (invitations: readonly InvitationRow[], now: string): Change[] =>
  invitations.filter((i) => !i.accepted_at && !i.withdrawn_at).map((i) => update('invitation', i, { withdrawn_at: now }))
