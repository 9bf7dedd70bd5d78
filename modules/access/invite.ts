import * as z from 'zod'
import { command, insert, job, refuse, together, update } from '#kernel/command.ts'
import { childId } from '#kernel/uuid.ts'
import { closeLinks, invitationOf, newLink } from './changes.ts'
import { rolesOf } from './rules.ts'

export const memberRole = z.enum(['reception', 'counsellor', 'retention', 'coordinator', 'director', 'privacy', 'network', 'training', 'accreditation', 'project', 'partner'])
/** Sixty-four hexadecimal digits: what the link must prove; the link itself is never sent here. */
export const linkHash = z.string().regex(/^[0-9a-f]{64}$/)

/** Somebody gets a place in the organisation, and a link by which she joins. Inviting again before she came replaces the link; somebody who left may come back. */
export const invite = command('access.invite', {
  input: z.object({ name: z.string().trim().min(2).max(120), email: z.email().max(200).toLowerCase(), role: memberRole, languages: z.array(z.string().max(12)).max(12).default(['fr']), hash: linkHash }),
  permission: 'member.manage',
  facts: (see, i, { session }) => together({
    organisation: see.one('organisation', session.tenant), known: see.many('member', { email: i.email }), invitations: see.many('invitation', { accepted_at: null, withdrawn_at: null }),
  }),
  decide({ organisation, known: [known], invitations }, { name, email, role, languages, hash }, { now, today, session, id }) {
    if (organisation.closed_on) return refuse('access.organisation-closed')
    if (!rolesOf[organisation.kind].includes(role)) return refuse('access.role-not-here')
    const told = job('notify.invitation', { invitation: invitationOf(id) })
    if (!known) {
      const member = childId(id, 'member')
      return [insert('member', { id: member, name, email, role, languages, joined_on: today }), newLink(id, member, session.actor, hash, today), told]
    }
    const waiting = invitations.filter((i) => i.member_id === known.id)
    if (!known.left_on && (known.account || waiting.length === 0)) return refuse('access.already-here')
    return [update('member', known, { name, role, languages, left_on: null }), ...closeLinks(waiting, now), newLink(id, known.id, session.actor, hash, today), told]
  },
})
