import type { SettingRow } from '#db/types.ts'
import { together, type See } from '#kernel/command.ts'
import { planNameOn } from '#modules/directory/settings.ts'

/** What the network calls a plan, set by its office alone. */
export const planNameFacts = async (see: See): Promise<SettingRow[]> => {
  const { offices, rows } = await together({ offices: see.many('organisation', { kind: 'network' }), rows: see.many('setting', { key: 'plan-name' }) })
  return rows.filter((row) => offices.some(({ id }) => id === row.organisation_id))
}
/** In the languages that exist: the reader's screen picks its own. */
export const planNames = (rows: readonly SettingRow[], today: string): Record<'fr' | 'en' | 'ar', string> =>
  ({ fr: planNameOn(rows, today, 'fr'), en: planNameOn(rows, today, 'en'), ar: planNameOn(rows, today, 'ar') })
