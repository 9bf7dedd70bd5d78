import type { Session } from '#kernel/session.ts'
import { NOBODY } from '#kernel/session.ts'

/** Whose file a link is held to; nobody's for anybody else. */
export const heldTo = (session: Session): string => (session.kind === 'link' ? session.subject : NOBODY)
