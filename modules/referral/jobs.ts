import { jobOf } from '#kernel/module.ts'
import { followDoor } from './follow-door.ts'

/** After a receiver's step: on the sender's side, her door follows. Twice is once. */
export const referralMoved = jobOf('referral.moved', async ({ referral, receiver }, { perform }) => {
  await perform(followDoor, { referral, receiver })
})
