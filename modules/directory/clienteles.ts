import pack from '#data/rssmo/clienteles.json' with { type: 'json' }

/** A group that a service may be for; a person says of herself as many as she wants, or none. */
export interface Clientele {
  code: string
  fr: string
  en: string
  ar: string
  /** `age` codes follow from a known age; `employer` is no person. */
  kind: 'everybody' | 'situation' | 'age' | 'employer'
  min_age?: number
  max_age?: number
  /** Codes that are true of everybody who has this one. */
  implies?: readonly string[]
  /** Codes whose services may fit: the person is told to ask. */
  close_to?: readonly string[]
}
const kinds: readonly string[] = ['everybody', 'situation', 'age', 'employer'] satisfies Clientele['kind'][]
type Row = Omit<Clientele, 'kind'> & { kind: string }
const rows: readonly Row[] = pack.clienteles
const isClientele = (row: Row): row is Clientele => kinds.includes(row.kind)

/** The vocabulary of the directory, in its order. */
export const clienteles: readonly Clientele[] = rows.filter(isClientele)
const byCode = new Map(clienteles.map((clientele) => [clientele.code, clientele]))
export const findClientele = (code: string): Clientele | undefined => byCode.get(code)

/** `femmes+parents` → `['femmes', 'parents']`: all must be true of one person. */
export const partsOf = (entry: string): string[] => entry.split('+')
/** Every code that a service names, alone or joined. */
export const codesOf = (service: { clienteles: readonly string[] }): string[] => [...new Set(service.clienteles.flatMap(partsOf))]

/** Age codes that a known age makes true. */
export const codesOfAge = (age: number): string[] =>
  clienteles.filter(({ kind, min_age = 0, max_age = Infinity }) => kind === 'age' && age >= min_age && age <= max_age).map(({ code }) => code)
