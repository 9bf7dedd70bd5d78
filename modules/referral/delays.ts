import type { SettingRow } from '#db/types.ts'
import { together, type See } from '#kernel/command.ts'

/** The rows that set the network's delays: the office's own, whatever another organisation may have written under that name. */
export const officeDelays = async (see: See): Promise<SettingRow[]> => {
  const { offices, rows } = await together({ offices: see.many('organisation', { kind: 'network' }), rows: see.many('setting', { key: 'delays' }) })
  return rows.filter((row) => offices.some(({ id }) => id === row.organisation_id))
}
