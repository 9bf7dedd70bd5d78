import { readFileSync } from 'node:fs'
import type { Pool } from 'pg'
import type { DirectoryNoteRow, DirectoryRows } from './rows.ts'

const read = <T>(path: string): T => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8')) as T
type Pack = Omit<DirectoryRows, 'outside_resources'> & { notes: readonly DirectoryNoteRow[] }

/**
 * Loads the network's printed directory and the outside resources, as the owner, once: a line already there stays as it is.
 * The office's own row must exist; outside resources belong to it.
 */
export const loadDirectory = async (owner: Pool, officeId: string): Promise<void> => {
  const pack = read<Pack>('rssmo/directory.json')
  const { resources } = read<{ resources: readonly object[] }>('quebec/outside-resources.json')
  const put = async (table: string, rows: readonly object[]) => {
    const [first] = rows
    if (!first) return
    const columns = [...new Set(rows.flatMap((r) => Object.keys(r)))].filter((c) => c !== 'to_verify').map((c) => `"${c}"`).join(', ')
    await owner.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`, [JSON.stringify(rows)])
  }
  await put('organisation', pack.organisations)
  await put('listing', pack.listings)
  await put('point_of_service', pack.points)
  await put('service', pack.services)
  await put('directory_note', pack.notes)
  await put('outside_resource', resources.map((r) => ({ ...r, organisation_id: officeId })))
}
