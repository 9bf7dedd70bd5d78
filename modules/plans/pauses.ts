import type { PauseRow } from '#db/types.ts'

/** A pause under way. Its reason is hers to say or to keep. `back_on`: the return she has in mind. */
export interface Paused { from_on: string; back_on: string | null }

/** The pause under way, if there is one: it lasts until somebody says that she is back, whatever day had been proposed. */
export const openPause = <P extends Pick<PauseRow, 'ended_on'>>(pauses: readonly P[]): P | undefined => pauses.find(({ ended_on }) => ended_on === null)

/** Who is in a pause, among these rows. */
export const pausedPeople = (pauses: readonly Pick<PauseRow, 'person_id' | 'from_on' | 'back_on' | 'ended_on'>[]): ReadonlyMap<string, Paused> =>
  new Map(pauses.filter(({ ended_on }) => ended_on === null).map(({ person_id, from_on, back_on }) => [person_id, { from_on, back_on }]))

/** Why a pause cannot begin now; `undefined` when it can. A return on the very day would be none. */
export const pauseRefusal = (pauses: readonly Pick<PauseRow, 'ended_on'>[], back_on: string | undefined, today: string): string | undefined => {
  if (openPause(pauses)) return 'plans.already-in-pause'
  return back_on !== undefined && back_on <= today ? 'plans.back-past' : undefined
}
