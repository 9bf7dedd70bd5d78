import * as z from 'zod'
import type { OrganisationRow } from '#db/types.ts'
import { refuse, type Refusal } from '#kernel/command.ts'
import { clienteles, partsOf } from './clienteles.ts'
import { phoneOf } from './phone.ts'

export const isOffice = (me: Pick<OrganisationRow, 'kind'>): boolean => me.kind === 'network'
/** An organisation writes its own lines; the network's office writes all of them. */
export const mayWrite = (me: OrganisationRow, row: { organisation_id: string }): boolean => isOffice(me) || row.organisation_id === me.id
export const ofAnother: Refusal = refuse('directory.of-another')

const codes = new Set(clienteles.map(({ code }) => code))
export const Text = z.string().trim().min(1).max(200)
export const Day = z.iso.date()
export const Age = z.int().min(0).max(120).nullable()
/** As typed; `phoneOf` reads it when the command is decided, so that a refusal says what to do. `null`: no phone any more. */
export const Phone = z.string().max(40).nullable()
/** `undefined`: nothing was said of it. */
export const readPhone = (typed: string | null | undefined): string | null | undefined | Refusal =>
  typed === undefined || typed === null ? typed : (phoneOf(typed) ?? refuse('directory.not-a-phone'))
/** A code of the vocabulary, or codes joined by `+` that must all be true. */
export const Clientele = z.string().refine((entry) => partsOf(entry).every((code) => codes.has(code)))
export const Offer = {
  clienteles: z.array(Clientele).min(1).max(30), languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z]{4})?$/)).min(1).max(30),
  modes: z.array(z.enum(['on-site', 'phone', 'video', 'writing'])).max(4), min_age: Age, max_age: Age,
}
export const agesCross = ({ min_age, max_age }: { min_age: number | null; max_age: number | null }): boolean => min_age !== null && max_age !== null && min_age > max_age
/** Only what differs: nothing is written again, nothing is dated for nothing. */
export const changed = <T extends object>(row: T, set: { [K in keyof T]?: T[K] | undefined }): Partial<T> =>
  Object.fromEntries(Object.entries(set).filter(([key, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(row[key as keyof T]))) as Partial<T>
