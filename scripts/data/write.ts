import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'

/** The same words always give the same id (UUID version 8), so that fixtures, demonstrations and installations agree. */
export function idOf(...words: string[]): string {
  const hash = createHash('sha256').update(['jalon', ...words].join('/')).digest('hex')
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  return [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20), hash.slice(20, 32)].join('-')
}

type Heading = { source: string; licence: string; as_of: string; note?: string }

/** One heading key a line, then one row a line: small to read, small to review in a diff. */
export function writePack(path: string, heading: Heading, lists: Record<string, readonly unknown[] | object>): void {
  const lines = Object.entries(heading).map(([key, value]) => ` ${JSON.stringify(key)}: ${JSON.stringify(value)}`)
  for (const [key, list] of Object.entries(lists)) {
    const rows = Array.isArray(list) && typeof list[0] === 'object'
      ? `[\n${list.map((row) => `  ${JSON.stringify(row)}`).join(',\n')}\n ]`
      : JSON.stringify(list)
    lines.push(` ${JSON.stringify(key)}: ${rows}`)
  }
  const file = new URL(`../../data/${path}`, import.meta.url)
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
}

/** Rows of a comma-separated file whose fields are never quoted. */
export function readCsv(path: string): Record<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').trim().split(/\r?\n/)
  const names = head.split(',')
  return lines.map((line) => {
    const fields = line.split(',')
    if (fields.length !== names.length) throw new Error(`${path}: ${line}`)
    return Object.fromEntries(names.map((name, i) => [name, fields[i] ?? '']))
  })
}

/** The folder of the source files, given on the command line. */
export function sourceFolder(): string {
  const folder = process.argv[2]
  if (!folder) throw new Error('Say where the source files are: node scripts/data/… <folder>')
  return folder
}
