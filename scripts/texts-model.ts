import { createHash } from 'node:crypto'
import {
  FluentParser, FluentSerializer, GroupComment, Junk, Message, ResourceComment, Term, Visitor,
  type FunctionReference, type Pattern, type SelectExpression, type VariableReference,
} from '@fluent/syntax'
import type { TextFile } from '#app/texts.ts'
import type { Lang } from '#kernel/languages.ts'

/** The type of an argument, as TypeScript writes it. */
export type ArgType = 'string' | 'number' | 'string | number'

/**
 * One message (or term) of one catalogue.
 * `page`: the public page it belongs to, when its group or its file says so; only the French file's word counts.
 * `hash`: eight hexadecimal digits of its source; a translation carries the French one in `stamp`.
 */
export type Word = {
  key: string
  path: string
  folder: string
  lang: Lang
  term: boolean
  page: string | undefined
  hash: string
  stamp: { fr: string; reviewed: boolean } | undefined
  args: ReadonlyMap<string, ArgType>
  attributes: readonly string[]
  pattern: Pattern | null
  /** Where the message begins in its file, after its comment. */
  at: number
}

const stampForm = /^fr=([0-9a-f]{8}) reviewed=(yes|no)$/m
const parser = new FluentParser()
const serializer = new FluentSerializer()

/** The same text with another layout or another comment keeps its hash. */
function hashOf(entry: Message | Term): string {
  const bare = entry.clone()
  bare.comment = null
  return createHash('sha256').update(serializer.serializeEntry(bare)).digest('hex').slice(0, 8)
}

class ArgumentReader extends Visitor {
  readonly found = new Map<string, ArgType>()
  note(name: string, type: ArgType) {
    if ((this.found.get(name) ?? 'string | number') === 'string | number') this.found.set(name, type)
  }
  override visitVariableReference(node: VariableReference) {
    this.note(node.id.name, 'string | number')
  }
  override visitFunctionReference(node: FunctionReference) {
    for (const given of node.arguments.positional) {
      if (given.type === 'VariableReference') this.note((given as VariableReference).id.name, node.id.name === 'NUMBER' ? 'number' : 'string')
    }
    this.genericVisit(node)
  }
  override visitSelectExpression(node: SelectExpression) {
    const plural = node.variants.every(({ key }) => key.type === 'NumberLiteral' || ('name' in key && ['zero', 'one', 'two', 'few', 'many', 'other'].includes(key.name)))
    if (node.selector.type === 'VariableReference') this.note((node.selector as VariableReference).id.name, plural ? 'number' : 'string')
    this.genericVisit(node)
  }
}

/** Every message of a catalogue. Throws, with path and line, on what Fluent cannot read. */
export function wordsOf(file: TextFile): Word[] {
  const words: Word[] = []
  const { body } = parser.parse(file.source)
  const whole = body.some((entry) => entry instanceof ResourceComment && entry.content.split('\n').includes('public'))
  let page = whole ? file.folder : undefined
  for (const entry of body) {
    if (entry instanceof Junk) throw new Error(`${file.path}: line ${lineAt(file.source, entry.span?.start ?? 0)}: ${entry.annotations[0]?.message ?? 'not Fluent'}`)
    if (entry instanceof GroupComment) {
      const title = entry.content.trim()
      if (title.startsWith('page:')) page = title.slice('page:'.length).trim()
      else page = whole && title !== 'staff' ? file.folder : undefined
    }
    if (!(entry instanceof Message || entry instanceof Term)) continue
    const reader = new ArgumentReader()
    reader.visit(entry)
    const stamp = stampForm.exec(entry.comment?.content ?? '')
    words.push({
      key: entry.id.name, path: file.path, folder: file.folder, lang: file.lang, term: entry instanceof Term, page,
      hash: hashOf(entry), stamp: stamp?.[1] ? { fr: stamp[1], reviewed: stamp[2] === 'yes' } : undefined,
      args: reader.found, attributes: entry.attributes.map(({ id }) => id.name), pattern: entry.value, at: entry.id.span?.start ?? 0,
    })
  }
  return words
}

export const lineAt = (source: string, at: number) => source.slice(0, at).split('\n').length
