import type { Outcome } from '#kernel/execute.ts'
import type { Unreached } from '#kernel/client.ts'
import { refresh } from '#web/data.ts'

export type Linked = (Outcome & { link?: string }) | Unreached

/** Sends an invitation (or a new link for `member`) and gets its link, which the server keeps nowhere: shown now or never. The same id gets the same link. */
export const inviteByLink = async (id: string, input: object): Promise<Linked> => {
  const response = await fetch('/entrer/invitations', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id, input }) }).catch(() => undefined)
  if (!response || response.status >= 500) return { status: 'unreached', why: response ? 'server' : 'offline' }
  if (response.status === 401) return { status: 'unreached', why: response.headers.get('x-jalon') === 'locked' ? 'locked' : 'signed-out' }
  const told = (await response.json()) as Linked
  await refresh()
  return told
}
