import type { KnownThingRow } from '#db/types.ts'
import { codesOf } from '#modules/instruments/values.ts'
import { doorKinds, type DoorKind } from './changes.ts'
import { textOf, valueOf } from './known.ts'

/** What she chose for one door, before or after it exists. Neither: somebody calls her. */
export interface Chosen { service: string | null; resource: string | null }

/** The known thing that keeps a choice: `service:<id>`, `resource:<id>` or `call`. */
export const choiceKey = (door: DoorKind): string => `choice.${door}`
export const choiceText = ({ service, resource }: Chosen): string => (service ? `service:${service}` : resource ? `resource:${resource}` : 'call')

/** `undefined`: she has not chosen yet. */
export const chosenIn = (known: readonly KnownThingRow[], door: DoorKind): Chosen | undefined => {
  const [kind, id = null] = textOf(known, choiceKey(door))?.split(':') ?? []
  return kind === undefined ? undefined : { service: kind === 'service' ? id : null, resource: kind === 'resource' ? id : null }
}

/** The doors that she asked for, in their order. */
export const askedIn = (known: readonly KnownThingRow[]): DoorKind[] => {
  const row = known.find((one) => one.key === 'request.doors' && one.replaced_at === null)
  const codes = row ? codesOf(valueOf(row.value)) : []
  return doorKinds.filter((kind) => codes.includes(kind))
}
