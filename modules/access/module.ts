import type { Module } from '#kernel/module.ts'
import { accountChanged } from './account-changed.ts'
import { changeRole } from './change-role.ts'
import { depart } from './depart.ts'
import { invitation } from './invitation.ts'
import { invite } from './invite.ts'
import { join } from './join.ts'
import { journal } from './journal.query.ts'
import { me } from './me.query.ts'
import { members } from './members.ts'
import { myReads } from './my-reads.query.ts'
import { reads } from './reads.query.ts'
import { renewInvitation } from './renew-invitation.ts'
import { signInRefused } from './sign-in-refused.ts'
import { signedIn } from './signed-in.ts'
import { signedOut } from './signed-out.ts'
import { withdrawInvitation } from './withdraw-invitation.ts'

export const accessModule: Module = {
  name: 'access',
  commands: [invite, renewInvitation, withdrawInvitation, join, changeRole, depart, signedIn, signedOut, signInRefused, accountChanged],
  queries: [me, members, invitation, journal, reads, myReads],
}
