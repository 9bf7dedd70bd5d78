import * as z from 'zod'
import { command } from '#kernel/command.ts'

/** Somebody went out, here or everywhere. Written by the door in her name: a line of the journal, nothing else. */
export const signedOut = command('access.signed-out', {
  input: z.object({ everywhere: z.boolean().default(false) }),
  permission: 'access.enter',
  facts: async () => undefined,
  decide: () => [],
})
