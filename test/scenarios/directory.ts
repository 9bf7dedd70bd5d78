import { addPoint } from '#modules/directory/add-point.ts'
import { addService } from '#modules/directory/add-service.ts'
import { checkResource } from '#modules/directory/check-resource.ts'
import { closeService } from '#modules/directory/close-service.ts'
import { correctListing } from '#modules/directory/correct-listing.ts'
import { correctOrganisation } from '#modules/directory/correct-organisation.ts'
import { correctPoint } from '#modules/directory/correct-point.ts'
import { correctService } from '#modules/directory/correct-service.ts'
import { directoryRows } from '#modules/directory/directory-rows.ts'
import { find } from '#modules/directory/find.ts'
import { namePlan } from '#modules/directory/name-plan.ts'
import { notes } from '#modules/directory/notes.ts'
import { organisation } from '#modules/directory/organisation.ts'
import { places } from '#modules/directory/places.ts'
import { planNames } from '#modules/directory/plan-names.ts'
import { placesMeant } from '#modules/directory/places-meant.ts'
import { sayCapacity } from '#modules/directory/say-capacity.ts'
import { settleNote } from '#modules/directory/settle-note.ts'
import { must, type Setting } from './setting.ts'
import { scenario } from './scenario.ts'

const offer = { clienteles: ['femmes'], languages: ['fr'], modes: ['phone' as const], min_age: 18, max_age: null }
/** Lines of organisation `a`, which its director keeps, and which the network's office may keep too. */
const lines = async (s: Setting) => {
  const director = s.w.as('a.director')
  const first = async (table: string) => (await s.w.rows(`select * from ${table} where organisation_id = $1 and (to_jsonb(${table}) -> 'closed_on') in ('null') is not false order by id limit 1`, [director.tenant]))[0] ?? {}
  const [listing, point, service] = [await first('listing'), await first('point_of_service'), await first('service')]
  return { session: director, also: [s.w.office], listing: String(listing['id']), point: String(point['id']), service: String(service['id']) }
}
const of = ({ session, also }: Awaited<ReturnType<typeof lines>>) => ({ session, also })
const office = async (s: Setting, table: string) => ({ session: s.counsellor('office'), id: String((await s.w.rows(`select id from ${table} order by id limit 1`))[0]?.['id']) })

export const directoryScenarios = [
  scenario(namePlan)(async (s) => ({ session: s.w.as('office.network'), input: { fr: s.word(), from_on: '2031-01-01' } })),
  scenario(planNames)(async (s) => ({ session: s.w.as('office.network'), input: {} })),
  scenario(sayCapacity)(async (s) => {
    const a = await lines(s)
    return { ...of(a), input: { service: a.service, capacity: 'waiting', waiting_days: 12 } }
  }),
  scenario(correctListing)(async (s) => {
    const a = await lines(s)
    return { ...of(a), input: { listing: a.listing, set: { place_text: s.word() } } }
  }),
  scenario(addPoint)(async (s) => {
    const a = await lines(s)
    return { ...of(a), input: { listing: a.listing, name: s.word(), municipality: '10043', opened_on: null } }
  }),
  scenario(correctPoint)(async (s) => {
    const a = await lines(s)
    must(await s.w.perform(a.session, addPoint, { listing: a.listing, name: s.word(), municipality: '10043', opened_on: null }))
    return { ...of(a), input: { point: (await lines(s)).point, set: { name: s.word() } } }
  }),
  scenario(correctOrganisation)(async (s) => {
    const a = await lines(s)
    return { ...of(a), input: { organisation: a.session.tenant, set: { acronym: s.word() } } }
  }),
  scenario(addService)(async (s) => {
    const a = await lines(s)
    return { ...of(a), input: { listing: a.listing, need: 'work', ...offer } }
  }),
  scenario(correctService)(async (s) => {
    const a = await lines(s)
    return { ...of(a), input: { service: a.service, set: { min_age: Math.floor(Math.random() * 60) } } }
  }),
  scenario(closeService)(async (s) => {
    const a = await lines(s)
    must(await s.w.perform(a.session, addService, { listing: a.listing, need: 'social', ...offer }))
    const [last] = await s.w.rows("select id from service where organisation_id = $1 and closed_on is null and need = 'social' limit 1", [a.session.tenant])
    return { ...of(a), input: { service: String(last?.['id']), on: null } }
  }),
  scenario(settleNote)(async (s) => {
    const { session, id } = await office(s, '(select id from directory_note where settled_on is null) as open')
    return { session, input: { note: id, settled: true } }
  }),
  scenario(checkResource)(async (s) => {
    const { session, id } = await office(s, 'outside_resource')
    return { session, input: { resource: id, set: {} } }
  }),
  scenario(directoryRows)(async (s) => ({ session: s.w.as('a.reception'), input: {} })),
  scenario(find)(async (s) => ({ session: s.w.as('a.reception'), input: { needs: ['work'] } })),
  scenario(organisation)(async (s) => {
    const [row] = await s.w.rows('select slug from organisation where id = $1', [s.tenantOf('a')])
    return { session: s.w.as('a.reception'), input: { slug: String(row?.['slug']) } }
  }),
  scenario(places)(async (s) => ({ session: s.w.as('a.director'), input: { words: 'Rimouski' } })),
  scenario(placesMeant)(async (s) => ({ session: s.w.as('a.reception'), input: { words: 'Longueuill' } })),
  scenario(notes)(async (s) => ({ session: s.counsellor('office'), input: {} })),
]
