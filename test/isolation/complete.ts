import type { Catalogue, TableInfo } from '#kernel/register.ts'
import type { World } from '#test/world.ts'
import type { Garden } from './plant.ts'
import { reads } from './reach.ts'
import { leaves, traces, type Row } from './universe.ts'

export interface Gaps { columns: number; plantedByHand: string[]; empty: string[] }

/**
 * Every personal or sensitive column of every organisation holds a canary: where no command put one, it is put by hand, in the first row;
 * a table without any row in an organisation is reported, for whoever adds it to plant it.
 */
export const complete = async (w: World, catalogue: Catalogue, { canaries }: Garden): Promise<Gaps> => {
  const out: Gaps = { columns: 0, plantedByHand: [], empty: [] }
  for (const [table, info] of Object.entries(catalogue)) {
    const personal = Object.entries(info.columns).filter(([, column]) => column.class !== 'plain')
    if (personal.length === 0 || info.kind === 'network' || info.kind === 'sealed') continue
    const held = Map.groupBy(await w.rows(`select * from ${table}`), (row) => String(row['tenant_id']))
    for (const [column, { type }] of personal) {
      for (const tenant of [w.office, ...w.orgs]) {
        const rows = held.get(tenant) ?? [], [first] = rows
        if (!first) { if (tenant === w.office ? !notAtOffice.includes(table) : !onlyAtOffice.includes(table)) out.empty.push(`${table} of ${tenant}`); continue }
        out.columns++
        if (rows.some((row) => [...leaves(row[column])].some(([, leaf]) => traces(String(leaf)).some(canaries.is)))) continue
        await byHand(w, info, table, column, type, first, canaries)
        if (!out.plantedByHand.includes(`${table}.${column}`)) out.plantedByHand.push(`${table}.${column}`)
      }
    }
  }
  return { ...out, empty: [...new Set(out.empty)] }
}
/** The network's office accompanies nobody in this world. */
const notAtOffice: readonly string[] = ['person', 'person_key', 'note_shared', 'note_private', 'note_sensitive', 'intervention_draft', 'answers_draft', 'plan', 'plan_goal', 'plan_step', 'plan_version', 'pause', 'portrait', 'portrait_item', 'portrait_version']
/** Only the office calls about a door. */
const onlyAtOffice: readonly string[] = ['door_call']

const byHand = async (w: World, info: TableInfo, table: string, column: string, type: string, row: Row, canaries: Garden['canaries']): Promise<void> => {
  const where = `${table}.${column}`
  const token = type === 'integer' || type === 'int4' || type === 'int' || type === 'bigint' ? canaries.number(where) : canaries.word(where)
  const value = type === 'jsonb' ? JSON.stringify(token) : type.endsWith('[]') ? [token] : token
  await w.owner.query(`update ${table} set "${column}" = $1 where ${info.key.map((key, i) => `"${key}" = $${i + 2}`).join(' and ')}`, [value, ...info.key.map((key) => row[key])])
  // Who may meet it follows from the row, since no one said anything of it.
  const subjects = [...new Set((await w.rows('select id from request union select id from person')).map((r) => String(r['id'])))]
  for (const tenant of [w.office, ...w.orgs]) {
    for (const subject of [undefined, ...subjects.filter((one) => info.subject && row[info.subject] === one)]) {
      if (reads(info, row, { tenant, subject, office: w.office })) canaries.share(String(token), subject === undefined ? tenant : `${tenant}/${subject}`)
    }
  }
}
