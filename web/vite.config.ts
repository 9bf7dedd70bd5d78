import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import { defineConfig, type Plugin } from 'vite'
import { onlyHers, without } from './build-words.ts'

const root = join(import.meta.dirname, '..')

/** `virtual:words/fr`: the catalogues of one language as one chunk, without what only public pages say, so that a reader loads only hers. */
const words = (): Plugin => ({
  name: 'jalon-words',
  resolveId: (id) => (id.startsWith('virtual:words/') ? `\0${id}` : undefined),
  async load(id) {
    if (!id.startsWith('\0virtual:words/')) return undefined
    const { textFiles } = await import('../app/texts.ts')
    const lang = id.split('/').at(-1)
    const all = textFiles().filter((f) => !f.path.startsWith('app/')), files = all.filter((f) => f.lang === lang)
    const left = onlyHers(all.filter((f) => f.lang === 'fr').map((f) => f.source))
    for (const f of files) this.addWatchFile(join(root, f.path))
    return `export default ${JSON.stringify(files.map((f) => without(f.source, left)).join('\n'))}`
  },
})

export default defineConfig({
  root: join(root, 'web'), base: '/app/', publicDir: false, plugins: [react(), words()],
  build: { outDir: join(root, 'dist/staff'), emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, reportCompressedSize: false, modulePreload: { polyfill: false } },
})
