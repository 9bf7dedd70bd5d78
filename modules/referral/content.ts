import * as z from 'zod'
import type { ReferralContentRow } from '#db/types.ts'
import type { Thing } from '#modules/people/changes.ts'

const Things = z.array(z.object({ key: z.string(), value: z.json(), said_at: z.string(), origin: z.string() }))

/** What was shared with a referral; nothing once the consent was withdrawn. */
export const thingsOf = (content: ReferralContentRow | undefined): Thing[] =>
  content === undefined || content.withdrawn_at !== null ? [] : Things.parse(content.things)
