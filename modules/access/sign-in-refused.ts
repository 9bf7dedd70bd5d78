import * as z from 'zod'
import { command } from '#kernel/command.ts'

/** Somebody tried to come in under her name, and did not have what it takes. Written by the door in her name: a line of the journal, nothing else. */
export const signInRefused = command('access.sign-in-refused', {
  input: z.object({ at: z.enum(['password', 'code', 'unlock']) }),
  permission: 'access.enter',
  facts: async () => undefined,
  decide: () => [],
})
