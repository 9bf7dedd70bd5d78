import { addWorkdays } from '#modules/directory/workdays.ts'

/** `soon`: the answer is due today or on the next working day. `late`: the day is past. */
export type Stage = 'soon' | 'late'
export const stageOf = (due: string, today: string): Stage | undefined => (due < today ? 'late' : due <= addWorkdays(today, 1) ? 'soon' : undefined)

/** Days of deadlines that a morning looks at: those to come at once, those just past; a server stopped for a day forgets nobody. */
export const span = (today: string): { from: string; to: string } => ({ from: addWorkdays(today, -2), to: addWorkdays(today, 1) })
