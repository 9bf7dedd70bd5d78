/** Writes the staff sheet's tokens from the one table: `node scripts/tokens.ts`. */
import { writeFileSync } from 'node:fs'
import { tokenSheet } from '#site/tokens.ts'

writeFileSync(new URL('../web/style/tokens.css', import.meta.url), tokenSheet())
