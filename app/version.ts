import { readFileSync } from 'node:fs'

/** The version in package.json: shown by `/healthz`, the interface's document and the diagnosis. */
export const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string }).version
