import type { Pool } from 'pg'

/** What the keyed hash of three words leads to: the path and the slow hash to compare with. */
export const pathOfCode = async (pool: Pool, mac: string): Promise<{ path_id: string; hash: string } | undefined> =>
  (await pool.query<{ path_id: string; hash: string }>({ name: 'path_of_code', text: 'select path_id, hash from path_of_code($1)', values: [mac] })).rows[0]

export interface FileOfPath { tenant_id: string; subject_id: string; kind: 'request' | 'person' }
/** Where a path has something to read: her request at the office, her file at each organisation that accompanies her. */
export const filesOfPath = async (pool: Pool, path: string): Promise<FileOfPath[]> =>
  (await pool.query<FileOfPath>({ name: 'files_of_path', text: 'select tenant_id, subject_id, kind from files_of_path($1) order by kind desc, subject_id', values: [path] })).rows
