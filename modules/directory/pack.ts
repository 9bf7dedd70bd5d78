import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { DirectoryNoteRow, DirectoryRows, OrganisationRow } from './rows.ts'

const uuid = z.uuid()
const region = z.string().regex(/^\d\d$/)
const phone = z.string().regex(/^(?:\d{3}|(?:1 )?\d{3}[ -]\d{3}-\d{4})$/)
const text = z.string().min(1)
const age = z.int().min(0).max(120).nullable()
const codes = z.array(text)

const organisation = z.object({
  id: uuid, slug: z.string().regex(/^[a-z0-9-]+$/), name: text, acronym: text.nullable(), expanded_name: text.nullable(),
  former_names: z.array(text), kind: z.enum(['organisation', 'network']), phone: phone.nullable(),
})
const directory = z.object({
  network: organisation,
  organisations: z.array(organisation),
  listings: z.array(z.object({
    id: uuid, organisation_id: uuid, region, name: text, phone, place_text: z.string(), clientele_text: text,
    min_age: age, max_age: age, unnamed_points: z.int().min(0), source: text,
  })),
  points: z.array(z.object({
    id: uuid, organisation_id: uuid, listing_id: uuid, region, name: text, municipality: z.string().regex(/^\d{5}$/).nullable(),
    lat: z.number().min(44).max(63).nullable(), lon: z.number().min(-80).max(-56).nullable(), position: z.enum(['ok', 'probable', 'to-verify', 'none']),
  })),
  services: z.array(z.object({
    id: uuid, organisation_id: uuid, listing_id: uuid, need: z.enum(['financial', 'social', 'work']), clienteles: codes.min(1), languages: codes.min(1), modes: codes,
    min_age: age, max_age: age, capacity: z.enum(['unknown', 'open', 'waiting', 'full']), waiting_days: z.int().min(0).nullable(),
  })),
  notes: z.array(z.object({ id: uuid, organisation_id: uuid.nullable(), listing_id: uuid.nullable(), text, source: text })),
  printed: z.array(z.object({ list: z.enum(['annual-report', 'memoire']), listing_id: uuid, name: text })),
})
const outside = z.object({ resources: z.array(z.object({
  id: uuid, region: region.nullable(), need: z.enum(['financial', 'social', 'work', 'urgent']), clienteles: codes, name_fr: text, name_en: text, name_ar: text.nullable(),
  phone: phone.nullable(), url: z.url().nullable(), source: text, checked_on: z.iso.date().nullable(), to_verify: z.boolean(),
}).refine((row) => row.phone !== null || row.url !== null, 'a phone or an address')) })

export interface DirectoryPack extends DirectoryRows {
  /** The office of the network; its phone is asked at set-up. */
  network: OrganisationRow
  notes: DirectoryNoteRow[]
  /** Order and name of the listings in each printed list. */
  printed: { list: 'annual-report' | 'memoire'; listing_id: string; name: string }[]
}
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(`../../data/${path}`, import.meta.url), 'utf8'))

/** The directory delivered with the product, checked: rows ready for the tables. Throws a `ZodError` that names the wrong line. */
export async function directoryPack(): Promise<DirectoryPack> {
  const { network, ...lists } = directory.parse(await read('rssmo/directory.json'))
  return { network, ...lists, outside_resources: outside.parse(await read('quebec/outside-resources.json')).resources }
}
