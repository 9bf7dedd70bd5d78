import * as z from 'zod'
import { command } from '#kernel/command.ts'

/** Somebody came in, and with what. Written by the door in her name: a line of the journal, nothing else. */
export const signedIn = command('access.signed-in', {
  input: z.object({ how: z.enum(['password-code', 'password-recovery', 'passkey', 'invitation', 'demonstration', 'other-organisation']) }),
  permission: 'access.enter',
  facts: async () => undefined,
  decide: () => [],
})
