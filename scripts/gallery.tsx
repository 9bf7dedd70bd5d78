/** Draws every shared component into `.cache/gallery/`, to look at while working on them: `node --import ./app/tsx-hook.mjs scripts/gallery.tsx`. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { renderPage } from '#site/layout.tsx'
import { publicPages } from '#test/look/public-pages.tsx'
import { staffPages } from '#test/look/staff-pages.tsx'
import { say } from '#test/look/words.ts'

const out = new URL('../.cache/gallery/', import.meta.url)
mkdirSync(out, { recursive: true })
for (const [name, page] of publicPages()) writeFileSync(new URL(`${name}.html`, out), renderPage(page).html)
for (const [name, screen] of Object.entries(staffPages(say('fr')))) {
  const html = renderToStaticMarkup(
    <html lang="fr"><head><meta charSet="utf-8" /><meta name="viewport" content="width=device-width, initial-scale=1" /><title>{`${name} – Jalon`}</title>
      <link rel="stylesheet" href="../../web/style/index.css" /></head><body>{screen}</body></html>)
  writeFileSync(new URL(`staff-${name}.html`, out), `<!doctype html>${html}`)
}
