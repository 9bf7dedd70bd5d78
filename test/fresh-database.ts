import { inject } from 'vitest'
import { cloneTemplate, type FreshDatabase, migratedTemplate } from './postgres.ts'

/** A migrated database for one test or one file, copied from the template of this vitest run. */
export const freshDatabase = (): Promise<FreshDatabase> => cloneTemplate(inject('postgres'), migratedTemplate)
