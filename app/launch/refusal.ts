/**
 * A reason for which Jalon does not start. `key` is the id of a sentence in `texts.*.ftl` beside this file;
 * `args` fill its places; `exitCode` is what the process ends with.
 */
export class StartRefusal extends Error {
  readonly key: string
  readonly args: Readonly<Record<string, string | number>>
  readonly exitCode: number

  constructor(key: string, args: Readonly<Record<string, string | number>> = {}, exitCode = 1) {
    super(`${key} ${JSON.stringify(args)}`)
    this.name = 'StartRefusal'
    this.key = key
    this.args = args
    this.exitCode = exitCode
  }
}

/** The `code` of a system error (`EACCES`, `ENOENT`…), or undefined for anything else. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined
