import type { InterventionRow } from '#db/types.ts'
import { together, type See } from '#kernel/command.ts'
import { monthOf } from './rules.ts'

/** An entry with those of its group, counter-entries too, and the months that `days` and they stand in. */
export const entryFacts = async (see: See, id: string, days: readonly string[]) => {
  const entry = await see.one('intervention', id)
  const rows: InterventionRow[] = entry.group_id === null ? [entry, ...await see.many('intervention', { corrects_id: id })] : await see.many('intervention', { group_id: entry.group_id })
  const months = [...new Set([...rows.map((row) => row.month), ...days.map(monthOf)])]
  return together({
    entry, rows, participations: see.many('participation', { id: [...new Set(rows.map((row) => row.participation_id))] }),
    months: see.many('intervention_month', { person_id: [...new Set(rows.map((row) => row.person_id))], month: months }),
  })
}
