/** Draws every shared component into `.cache/gallery/`, to look at while working on them: `node --import ./app/tsx-hook.mjs scripts/gallery.tsx`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { renderPage } from '#site/layout.tsx'
import { publicPages } from '#test/look/public-pages.tsx'

const out = new URL('../.cache/gallery/', import.meta.url)
mkdirSync(out, { recursive: true })
for (const [name, page] of publicPages()) writeFileSync(new URL(`${name}.html`, out), renderPage(page).html)
