import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openTypeFromWoff } from './woff.ts'

/*
 * A process of its own for each paper: reads one `Paper` as JSON from its input, writes one PDF to its output. It holds a document
 * for a moment, keeps nothing, and gives its memory back by ending. Exit 3: no typesetter for this platform.
 */
interface Compiler { mapShadow(path: string, bytes: Buffer): void; pdf(source: { mainFileContent: string }, options: { pdfStandard?: string }): Buffer }
interface Typst { NodeCompiler: { create(how: { workspace: string; fontArgs: { fontBlobs: Buffer[] }[] }): Compiler } }

const packages: Readonly<Record<string, string>> = { 'linux-x64': '@myriaddreamin/typst-ts-node-compiler-linux-x64-gnu' }
const require = createRequire(import.meta.url)
const load = (): Typst => {
  const name = packages[`${process.platform}-${process.arch}`]
  if (name === undefined) process.exit(3)
  try { return require(name) as Typst } catch { process.exit(3) }
}

const { NodeCompiler } = load()
const root = join(import.meta.dirname, '../..')
const font = (family: string, subset: string, weight: number) => openTypeFromWoff(readFileSync(join(root, `node_modules/@fontsource/${family}/files/${family}-${subset}-${weight}-normal.woff`)))
// Vazirmatn draws an Arabic letter as one glyph; a font that draws its dots apart reads aloud and copies as nonsense.
const fontBlobs = [400, 700].flatMap((weight) => [
  font('atkinson-hyperlegible-next', 'latin', weight), font('atkinson-hyperlegible-next', 'latin-ext', weight), font('vazirmatn', 'arabic', weight),
])
const compiler = NodeCompiler.create({ workspace: import.meta.dirname, fontArgs: [{ fontBlobs }] })
compiler.mapShadow(join(import.meta.dirname, 'paper.json'), Buffer.from(await text(process.stdin)))
const source = { mainFileContent: readFileSync(join(import.meta.dirname, 'sheet.typ'), 'utf8') }

/** PDF/UA-1 refuses a letter that no font has; the paper is then made all the same, with the same tags and without that claim. */
const made = (): Buffer => {
  try { return compiler.pdf(source, { pdfStandard: 'ua-1' }) } catch { return compiler.pdf(source, {}) }
}
process.stdout.write(made())
