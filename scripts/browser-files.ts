import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { progress } from '#app/launch/say.ts'
import { StartRefusal } from '#app/launch/refusal.ts'
import { openTypeFromWoff } from '#site/paper/woff.ts'

const root = join(import.meta.dirname, '..')
const packaged = join(root, 'node_modules/@sparticuz/chromium')
const arabic = join(root, 'node_modules/@fontsource/noto-sans-arabic/files')

/** What a browser of the tests is started with. */
export type BrowserFiles = { executable: string; environment: Record<string, string> }

/**
 * The browser of the tests, unpacked once from its npm package together with its libraries and our fonts: no apt needed.
 * `CHROMIUM=/path` uses another one instead. Refuses with `launch-browser-missing` where npm has none for this platform.
 */
export const browserFiles = (): BrowserFiles => {
  const own = process.env['CHROMIUM']
  if (own) {
    if (!existsSync(own)) throw new StartRefusal('launch-browser-missing')
    return { executable: own, environment: {} }
  }
  if (!existsSync(packaged) || process.platform !== 'linux' || process.arch !== 'x64') throw new StartRefusal('launch-browser-missing')
  const { version }: { version: string } = JSON.parse(readFileSync(join(packaged, 'package.json'), 'utf8'))
  const folder = join(root, 'node_modules/.cache/chromium', version)
  if (!existsSync(join(folder, 'fonts.conf'))) unpack(folder)
  return {
    executable: join(folder, 'chromium'),
    environment: { LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf'), HOME: folder },
  }
}

/** Beside its final place, then renamed: two runs at once, or an interrupted one, leave a whole folder or none. */
const unpack = (folder: string): void => {
  progress('launch-browser-preparing')
  const draft = `${folder}.${process.pid}`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { recursive: true })
  // The package unpacks into the temporary folder, with its libraries only where it believes to be on Lambda: hence a process of its own.
  const script = "import('@sparticuz/chromium').then((chromium) => chromium.default.executablePath())"
  execFileSync(process.execPath, ['-e', script], { cwd: root, env: { ...process.env, TMPDIR: draft, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' } })
  for (const weight of [400, 700]) {
    const name = `noto-sans-arabic-arabic-${weight}-normal`
    writeFileSync(join(draft, 'fonts', `${name}.ttf`), openTypeFromWoff(readFileSync(join(arabic, `${name}.woff`))))
  }
  writeFileSync(join(draft, 'fonts.conf'), fontconfig(folder))
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(join(folder, 'fonts.conf'))) throw error
  }
}

/** The package's own configuration names a folder that does not exist here, and then every text is blank. */
const fontconfig = (folder: string): string => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
${['sans-serif', 'system-ui', 'serif'].map((family) => `  <alias binding="strong"><family>${family}</family><prefer><family>Open Sans</family><family>Noto Sans Arabic</family></prefer></alias>`).join('\n')}
</fontconfig>
`
