import { globSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'

export const root = join(import.meta.dirname, '../..')
const outside = ['node_modules', '.git', 'dist', '.cache', '.jalon', 'test-results']

/** A file of the repository: its path from the root, and what is in it. */
export type Source = { path: string; text: string }

/** Every text file with one of these endings, in a stable order. */
export const sources = (endings: readonly string[]): Source[] =>
  globSync(`**/*.{${endings.join(',')}}`, { cwd: root, exclude: (path) => outside.includes(path) })
    .sort()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** What one file of code imports, says and declares; positions are line numbers. */
export type Code = {
  path: string
  lines: number
  generated: boolean
  /** `to` is a path from the root for our own files, else the package's name. Types vanish at run time. */
  imports: { to: string; type: boolean }[]
  reexports: number
  statements: number
  anys: number[]
  bangs: number[]
  focused: number[]
  silenced: number[]
  defaults: number[]
  /** The kernel's declarations that are called: command, query, serverQuery, job, page, module. */
  declares: string[]
  /** Tables written by `insert('…')`, `update('…')`, `remove('…')`. */
  writes: string[]
}

const declarations = ['command', 'query', 'serverQuery', 'job', 'page', 'module']
const writers = ['insert', 'update', 'remove']

/** `#kernel/x.ts` and `../x.ts` as paths from the root; a package's name as it is. */
const resolve = (from: string, to: string): string => {
  if (to.startsWith('#')) return to.slice(1)
  return to.startsWith('.') ? posix.normalize(posix.join(dirname(from), to)) : to
}

/** Reads one file with the compiler's own parser, so that words in texts and comments are not taken for code. */
export const parse = ({ path, text }: Source): Code => {
  const { program, module, comments } = parseSync(path, text)
  const line = (at: number): number => text.slice(0, at).split('\n').length
  const code: Code = {
    path, lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0), generated: /^\/\/ Generated /.test(text),
    imports: [], reexports: 0, statements: program.body.length, anys: [], bangs: [], focused: [], silenced: [], defaults: [], declares: [], writes: [],
  }
  for (const comment of comments) if (/^\s*@ts-(ignore|nocheck|expect-error)/.test(comment.value)) code.silenced.push(line(comment.start))
  for (const { moduleRequest } of module.dynamicImports) {
    const to = /^(['"`])([^'"`$]+)\1$/.exec(text.slice(moduleRequest.start, moduleRequest.end))?.[2]
    if (to) code.imports.push({ to: resolve(path, to), type: false })
  }
  const add = (to: string, kind: string | null | undefined): void => void code.imports.push({ to: resolve(path, to), type: kind === 'type' })
  new Visitor({
    ImportDeclaration: ({ source, importKind }) => add(source.value, importKind),
    ExportNamedDeclaration: ({ source, exportKind }) => {
      if (!source) return
      add(source.value, exportKind)
      code.reexports++
    },
    ExportAllDeclaration: ({ source, exportKind }) => {
      add(source.value, exportKind)
      code.reexports++
    },
    ExportDefaultDeclaration: ({ start }) => void code.defaults.push(line(start)),
    TSAnyKeyword: ({ start }) => void code.anys.push(line(start)),
    TSNonNullExpression: ({ end }) => void code.bangs.push(line(end)),
    MemberExpression: ({ object, property, start }) => {
      if (object.type === 'Identifier' && ['test', 'it', 'describe', 'suite', 'bench'].includes(object.name) && property.type === 'Identifier' && ['only', 'skip', 'todo', 'fails'].includes(property.name))
        code.focused.push(line(start))
    },
    // Declared where it is named: `job('…')` inside a decision is a change that asks for a job, not the job.
    VariableDeclarator: ({ init }) => {
      if (init?.type === 'CallExpression' && init.callee.type === 'Identifier' && declarations.includes(init.callee.name)) code.declares.push(init.callee.name)
    },
    CallExpression: ({ callee, arguments: [first] }) => {
      if (callee.type !== 'Identifier' || first?.type !== 'Literal' || typeof first.value !== 'string') return
      if (writers.includes(callee.name)) code.writes.push(first.value)
    },
  }).visit(program)
  return code
}

/** Every file of code in the repository. */
export const allCode = (): Code[] => sources(['ts', 'tsx', 'mjs']).map(parse)

export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || /^test\//.test(path)
