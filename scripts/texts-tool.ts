import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { generateTexts } from './texts.ts'
for (const { path, content } of generateTexts()) writeFileSync(join(import.meta.dirname, '..', path), content)
