import type { KnownThingRow } from '#db/types.ts'
import { localDay } from '#kernel/clock.ts'
import { valueOf } from '#modules/intake/known.ts'
import { codesOf } from '#modules/instruments/values.ts'

export const needs = ['housing', 'food', 'safety', 'money'] as const
export type Need = (typeof needs)[number]
/** The known thing of each basic need, and what the single window already asked about it. */
export const needKeys = { housing: 'need.housing', food: 'need.food', safety: 'need.safety', money: 'need.money-month' } as const satisfies Record<Need, string>
const urgent: Partial<Record<Need, string>> = { housing: 'roof', food: 'food', safety: 'safety' }
export const needStates = ['settled', 'not-sure', 'not-now'] as const
export type NeedState = (typeof needStates)[number]
export const levelKeys = ['portrait.confidence', 'portrait.importance'] as const
/** Every known thing that a portrait shows. */
export const portraitKeys: readonly string[] = [...Object.values(needKeys), 'need.urgent', 'person.no-fixed-address', ...levelKeys]

type Row = Pick<KnownThingRow, 'key' | 'value' | 'said_at' | 'replaced_at'>
/** One basic need. `state`: what was answered; nothing when nobody asked, or when she prefers not to say. `raised`: there is something to do today. */
export interface NeedNow { need: Need; state: NeedState | null; kept: boolean; raised: boolean; said_at: string | null }

const now = (rows: readonly Row[], key: string): Row | undefined => rows.find((row) => row.key === key && row.replaced_at === null)
const tells = (rows: readonly Row[], need: Need): Row | undefined => {
  const [asked, address] = [now(rows, 'need.urgent'), now(rows, 'person.no-fixed-address')]
  const code = urgent[need], said = [...(asked && code && codesOf(valueOf(asked.value)).includes(code) ? [asked] : []), ...(need === 'housing' && address && valueOf(address.value) === 'yes' ? [address] : [])]
  return said.toSorted((a, b) => (a.said_at < b.said_at ? 1 : -1))[0]
}
/** What is known of the basic needs: the last word counts, be it an answer here or what was said at the single window. Nothing is closed by it. */
export const needsOf = (rows: readonly Row[]): NeedNow[] => needs.map((need) => {
  const answer = now(rows, needKeys[need]), window = tells(rows, need), own = answer && (!window || window.said_at <= answer.said_at) ? answer : undefined
  const value = own && valueOf(own.value), state = needStates.find((one) => one === value) ?? null
  return { need, state, kept: own !== undefined && value === null, raised: own ? state === 'not-sure' || state === 'not-now' : window !== undefined, said_at: (own ?? window)?.said_at ?? null }
})

/** What she said from 0 to 10: the last word of each day, the oldest first. Nothing is added up. */
export interface Level { on: string; value: number }
export const levelsOf = (rows: readonly Row[], key: (typeof levelKeys)[number], zone: string): Level[] => {
  const said = rows.filter((row) => row.key === key).toSorted((a, b) => a.said_at.localeCompare(b.said_at)).flatMap((row) => {
    const value = valueOf(row.value)
    return typeof value === 'string' && /^(\d|10)$/.test(value) ? [[localDay(row.said_at, zone), Number(value)] as const] : []
  })
  return [...new Map(said)].map(([on, value]) => ({ on, value }))
}
