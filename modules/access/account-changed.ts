import * as z from 'zod'
import { command } from '#kernel/command.ts'

/** What proves an account changed. Written by the door in her name: a line of the journal, nothing else. */
export const accountChanged = command('access.account-changed', {
  input: z.object({ what: z.enum(['password', 'phone', 'codes', 'key-added', 'key-removed']), recovered: z.boolean().default(false) }),
  permission: 'access.enter',
  facts: async () => undefined,
  decide: () => [],
})
