/** How the input of a command changed: for each version left behind, how it becomes the next. Never removed: a device may have been away for long. */
export type Upcasts = Readonly<Record<string, readonly ((input: unknown) => unknown)[]>>

/** The commands whose input is no longer what it was. A command that is not here has version 1. */
export const upcasts: Upcasts = {}

export const versionOf = (name: string, all: Upcasts = upcasts): number => (all[name]?.length ?? 0) + 1
/** The input as it is written today; undefined for a version that this program does not know yet: it is kept, never guessed. */
export const upcast = (name: string, v: number, input: unknown, all: Upcasts = upcasts): { input: unknown } | undefined =>
  Number.isInteger(v) && v >= 1 && v <= versionOf(name, all) ? { input: (all[name] ?? []).slice(v - 1).reduce((known, next) => next(known), input) } : undefined
