import type { Pool } from 'pg'
import type { Clock } from '#kernel/clock.ts'
import type { Engine } from '#kernel/execute.ts'
import type { Sessions } from '#kernel/sessions.ts'
import type { Config } from './config.ts'

/** The one row that says what this database is; undefined until the first visit has been answered. */
export interface Installation { officeId: string; demonstration: boolean; epoch: string }

/** What server-only parts work with: pages that verify a code, sign-in, set-up. Made once in `app/app.ts`. */
export interface Tools {
  config: Config; clock: Clock; sessions: Sessions
  /** As the application, as the accounts' role, and as the owner (set-up and demonstration only). */
  pool: Pool; authPool: Pool; ownerPool: Pool
  /** As the role that destroys what may no longer be kept: it can do nothing else. */
  erasePool: Pool
  engine: Engine
  installation(): Installation | undefined
  /** Reads the installation again: after set-up. */
  reload(): Promise<void>
  failed(where: string, error: unknown): void
}
