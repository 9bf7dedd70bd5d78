import { createHmac } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { hash, verify } from '@node-rs/argon2'
import { type FileOfPath, filesOfPath, pathOfCode } from './code.query.ts'
import { foldCode, pickWords, spell, type Code } from './code-words.ts'
import { pacing } from './code-pace.ts'

interface Needs { pool: Parameters<typeof pathOfCode>[0]; pepper: string; now?: () => number; sleep?: (ms: number) => Promise<unknown> }
/** A code to show once. Only the two others are kept: `words_mac` finds it, `hash` proves it. */
export interface Drawn { shown: string; words_mac: string; hash: string }
export type Proved = { path: string; files: FileOfPath[] }

/** argon2id (the library's default kind), as OWASP advises for one that waits in a page: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const said = ({ words, digits }: Code): string => `${words.join(' ')} ${digits}`

/** Makes and proves the codes of one installation. Wrong tries slow down; a code that exists and one that does not take the same road and the same time. */
export const codes = ({ pool, pepper, now = Date.now, sleep = wait }: Needs) => {
  const mac = (about: string, text: string) => createHmac('sha256', pepper).update(`${about}\n${text}`).digest()
  const macOf = ({ words }: Code): string => mac('words', words.join(' ')).toString('hex')
  const nobody = hash('nobody 0000', { ...cost, salt: mac('salt', 'nobody').subarray(0, 16) })
  const pace = pacing()

  return {
    /** The words follow from the command that keeps them, so a form sent twice shows the same code. `digits`: four, hers. */
    async draw(command: string, digits: string): Promise<Drawn> {
      let step = 0
      const words = pickWords((n) => mac(`draw ${step++}`, command).readUInt32BE() % n)
      const code = foldCode(`${words.join(' ')} ${digits}`)
      if (!code) throw new TypeError('four digits are needed')
      return { shown: spell(words, code.digits), words_mac: macOf(code), hash: await hash(said(code), { ...cost, salt: mac('salt', command).subarray(0, 16) }) }
    },
    /** What a code opens; `undefined` when it opens nothing, for whatever reason. `typed` is any writing of it, already readable (`foldCode`). */
    async prove(code: Code, address: string): Promise<Proved | undefined> {
      const delay = pace.delay(address, now())
      const attempt = pace.begin(address, now())
      if (delay > 0) await sleep(delay)
      const found = await pathOfCode(pool, macOf(code))
      const right = await verify(found?.hash ?? await nobody, said(code))
      if (!found || !right) return undefined
      attempt.right()
      return { path: found.path_id, files: await filesOfPath(pool, found.path_id) }
    },
    /** Where a path that was proved before has something to read. */
    filesOf: (path: string): Promise<FileOfPath[]> => filesOfPath(pool, path),
  }
}
export type Codes = ReturnType<typeof codes>
