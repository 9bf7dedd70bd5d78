import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Command } from '#kernel/command.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { world, type World } from '#test/world.ts'
import { addPoint } from './add-point.ts'
import { addService } from './add-service.ts'
import { checkResource } from './check-resource.ts'
import { closeService } from './close-service.ts'
import { correctListing } from './correct-listing.ts'
import { correctOrganisation } from './correct-organisation.ts'
import { correctPoint } from './correct-point.ts'
import { correctService } from './correct-service.ts'
import { directoryRows } from './directory-rows.ts'
import { notes } from './notes.ts'
import { sayCapacity } from './say-capacity.ts'
import { settleNote } from './settle-note.ts'

let w: World
let today: string
/** Ids of the first line, point and service of an organisation ('' when it has none). */
const of = async (organisation = '') => {
  const first = async (table: string) => String((await w.rows(`select id from ${table} where organisation_id = $1 order by id limit 1`, [organisation]))[0]?.['id'] ?? '')
  return { listing: await first('listing'), point: await first('point_of_service'), service: await first('service') }
}
const row = async (table: string, id: string) => (await w.rows(`select * from ${table} where id = $1`, [id]))[0] ?? {}
const offer = { clienteles: ['femmes+parents'], languages: ['fr', 'en'], modes: ['phone'], min_age: 18, max_age: null }
beforeAll(async () => {
  w = await world()
  today = w.clock.today('America/Toronto')
})
afterAll(() => w.stop())

/** Every command of an organisation's own lines, aimed at one organisation. */
const aimedAt = async (organisation = ''): Promise<[Command, object][]> => {
  const { listing, point, service } = await of(organisation)
  return [
    [sayCapacity, { service, capacity: 'full', waiting_days: null }], [correctListing, { listing, set: { phone: '418 555-0100' } }],
    ...(point ? [[correctPoint, { point, set: { name: 'Ailleurs' } }] as [Command, object]] : []), [addPoint, { listing, name: 'Rimouski', municipality: '10043', opened_on: null }],
    [correctOrganisation, { organisation, set: { name: 'Autre nom' } }], [addService, { listing, need: 'work', ...offer }],
    [correctService, { service, set: { modes: ['video'] } }], [closeService, { service, on: null }],
  ]
}
const state = () => w.rows("select (select md5(string_agg(o::text, '' order by id)) from organisation o) || (select md5(string_agg(l::text, '' order by id)) from listing l) || (select md5(string_agg(p::text, '' order by id)) from point_of_service p) || (select md5(string_agg(s::text, '' order by id)) from service s) as sum")

describe('refused', () => {
  test('another organisation, whatever it sends, and nothing is written', async () => {
    const before = await state()
    for (const who of ['b.coordinator', 'b.director', 'c.director']) {
      for (const [command, input] of await aimedAt(w.orgs[0])) expect(await w.perform(w.as(who), command, input), `${who} ${command.name}`).toMatchObject({ status: 'refused', code: 'directory.of-another' })
    }
    expect(await state()).toEqual(before)
  })
  test('whoever does not look after the directory, and the public', async () => {
    for (const who of ['a.counsellor', 'a.reception', 'a.privacy', 'office.training', 'office.partner']) {
      for (const [command, input] of await aimedAt(w.orgs[0])) expect(await w.perform(w.as(who), command, input)).toMatchObject({ code: 'kernel.not-permitted' })
    }
    const [[command, input] = [sayCapacity, {}]] = await aimedAt(w.orgs[0])
    expect(await w.perform(w.link(uuid7()), command, input)).toMatchObject({ code: 'kernel.not-permitted' })
  })
  test('row security holds an organisation to its own lines even where no rule looks', async () => {
    const { service } = await of(w.orgs[0])
    const careless: Command = { ...sayCapacity, decide: (facts, i, m) => (sayCapacity.decide as Command['decide'])({ ...(facts as object), me: { kind: 'network' } }, i, m) }
    const commands = w.engine.registry.commands as Map<string, Command>
    commands.set(sayCapacity.name, careless)
    expect(await w.perform(w.as('b.director'), careless, { service, capacity: 'full', waiting_days: null })).toMatchObject({ status: 'refused', code: 'kernel.changed-meanwhile' })
    commands.set(sayCapacity.name, sayCapacity)
    expect(await row('service', service)).toMatchObject({ capacity: 'unknown' })
  })
  test('what does not hold together', async () => {
    const { listing, point, service } = await of(w.orgs[0])
    const me = w.as('a.director')
    const refusals: [Command, object, string][] = [
      [sayCapacity, { service, capacity: 'open', waiting_days: 10 }, 'directory.days-without-waiting'],
      [sayCapacity, { service: uuid7(), capacity: 'open', waiting_days: null }, 'kernel.not-found'],
      [sayCapacity, { service, capacity: 'waiting', waiting_days: 0 }, 'kernel.invalid-input'],
      [sayCapacity, { service, capacity: 'plenty', waiting_days: null }, 'kernel.invalid-input'],
      [correctListing, { listing, set: { phone: 'demain' } }, 'directory.not-a-phone'],
      [correctListing, { listing, set: { name: ' ' } }, 'kernel.invalid-input'],
      [correctListing, { listing, set: { min_age: 40, max_age: 20 } }, 'directory.ages-cross'],
      [correctOrganisation, { organisation: w.orgs[0], set: { phone: '12' } }, 'directory.not-a-phone'],
      [addPoint, { listing, name: 'Nulle part', municipality: '99999', opened_on: null }, 'directory.no-such-place'],
      [addPoint, { listing, name: 'Estrie', municipality: '05', opened_on: null }, 'directory.no-such-place'],
      [addService, { listing, need: 'work', ...offer, max_age: 3 }, 'directory.ages-cross'],
      [addService, { listing, need: 'urgent', ...offer }, 'kernel.invalid-input'],
      [addService, { listing, need: 'work', ...offer, clienteles: ['riches'] }, 'kernel.invalid-input'],
      [correctService, { service, set: { languages: [] } }, 'kernel.invalid-input'],
    ]
    if (point) refusals.push([correctPoint, { point, set: { municipality: '99999' } }, 'directory.no-such-place'])
    for (const [command, input, code] of refusals) expect(await w.perform(me, command, input), JSON.stringify(input)).toMatchObject({ status: 'refused', code })
    expect(await w.perform(w.as('office.network'), correctOrganisation, { organisation: w.office, set: { closed_on: today } })).toMatchObject({ code: 'directory.office-stays' })
  })
  test('only the network’s office settles notes and checks outside resources', async () => {
    const [note] = await w.rows('select id from directory_note where organisation_id = $1', [w.orgs[0]])
    const [resource] = await w.rows('select id from outside_resource limit 1')
    for (const who of ['a.director', 'a.coordinator', 'b.director']) {
      expect(await w.perform(w.as(who), settleNote, { note: note?.['id'], settled: true })).toMatchObject({ code: 'kernel.not-permitted' })
      expect(await w.perform(w.as(who), checkResource, { resource: resource?.['id'], set: {} })).toMatchObject({ code: 'kernel.not-permitted' })
    }
  })
})

describe('an organisation keeps its own lines', () => {
  test('says its room, dated, and for how long it holds', async () => {
    const { service } = await of(w.orgs[0])
    const seen = async () => (await w.ask(w.as('b.counsellor'), directoryRows)).services.find(({ id }) => id === service)
    expect(await w.perform(w.as('a.coordinator'), sayCapacity, { service, capacity: 'waiting', waiting_days: 20 })).toMatchObject({ status: 'applied' })
    expect(await seen()).toMatchObject({ capacity: 'waiting', waiting_days: 20, capacity_on: today })
    w.clock.move(61 * 86_400_000)
    expect(await seen()).toMatchObject({ capacity: 'unknown', waiting_days: null, capacity_on: today })
    w.clock.move(0)
    expect(await w.perform(w.as('a.coordinator'), sayCapacity, { service, capacity: 'open', waiting_days: null })).toMatchObject({ status: 'applied' })
    expect(await seen()).toMatchObject({ capacity: 'open', waiting_days: null })
  })
  test('corrects its line: only what differs, the phone as the directory writes it, who and when', async () => {
    const { listing } = await of(w.orgs[0])
    const before = await row('listing', listing)
    expect(await w.perform(w.as('a.director'), correctListing, { listing, set: { phone: '(418) 555.0101 poste 7', name: before['name'] } })).toMatchObject({ status: 'applied' })
    const { name } = await row('organisation', w.orgs[0] ?? '')
    expect(await row('listing', listing)).toEqual({ ...before, phone: '418-555-0101, poste 7', source: `${String(name)}, ${today}` })
    expect(await row('organisation', w.orgs[0] ?? '')).toMatchObject({ checked_on: today })
  })
  test('a number said in two places is corrected in both; lines with a number of their own keep it', async () => {
    const organisation = w.orgs[0] ?? '', { listing } = await of(organisation)
    await w.perform(w.as('a.director'), correctOrganisation, { organisation, set: { phone: '418 555 0111' } })
    expect([(await row('organisation', organisation))['phone'], (await row('listing', listing))['phone']]).toEqual(['418-555-0111', '418-555-0111'])
    await w.perform(w.as('a.director'), correctListing, { listing, set: { phone: '418 555 0112' } })
    expect([(await row('organisation', organisation))['phone'], (await row('listing', listing))['phone']]).toEqual(['418-555-0112', '418-555-0112'])
    const [opex] = await w.rows("select id from organisation where slug = 'opex'"), lines = () => w.rows('select phone from listing where organisation_id = $1 order by id', [opex?.['id']])
    const before = await lines()
    await w.perform(w.as('office.network'), correctOrganisation, { organisation: opex?.['id'], set: { phone: '418 555 0113' } })
    expect(await lines()).toEqual(before)
  })
  test('a new name keeps the old one, which still finds it; nothing at all says that all is right', async () => {
    const organisation = w.orgs[1] ?? ''
    const { name } = await row('organisation', organisation)
    expect(await w.perform(w.as('b.director'), correctOrganisation, { organisation, set: {} })).toMatchObject({ status: 'applied' })
    expect(await row('organisation', organisation)).toMatchObject({ name, checked_on: today, former_names: [] })
    await w.perform(w.as('b.director'), correctOrganisation, { organisation, set: { name: 'Le Relais neuf', acronym: 'LRN' } })
    expect(await row('organisation', organisation)).toMatchObject({ name: 'Le Relais neuf', acronym: 'LRN', former_names: [name] })
    await w.perform(w.as('b.director'), correctOrganisation, { organisation, set: { name: String(name) } })
    expect(await row('organisation', organisation)).toMatchObject({ name, former_names: ['Le Relais neuf'] })
  })
  test('names a point that was only counted, moves it, closes it', async () => {
    const office = w.as('office.network')
    const [line] = await w.rows('select id, organisation_id, unnamed_points from listing where unnamed_points = 6 order by id limit 1')
    const id = uuid7(), point = childId(id, 'point')
    expect(await w.perform(office, addPoint, { listing: line?.['id'], name: 'Rimouski', municipality: '10043', opened_on: today }, id)).toMatchObject({ status: 'applied' })
    expect(await row('listing', String(line?.['id']))).toMatchObject({ unnamed_points: 5 })
    expect(await row('point_of_service', point)).toMatchObject({ organisation_id: line?.['organisation_id'], region: '01', municipality: '10043', position: 'probable' })
    await w.perform(office, correctPoint, { point, set: { municipality: null } })
    expect(await row('point_of_service', point)).toMatchObject({ region: '01', municipality: null, lat: null, lon: null, position: 'none' })
    await w.perform(office, correctPoint, { point, set: { closed_on: today } })
    expect((await w.ask(office, directoryRows)).points.some((one) => one.id === point)).toBe(false)
  })
  test('adds, corrects and closes a service, which is then proposed to nobody; there is nowhere to write a price', async () => {
    const me = w.as('a.director'), { listing } = await of(w.orgs[0])
    const id = uuid7(), service = childId(id, 'service')
    expect(await w.perform(me, addService, { listing, need: 'social', ...offer, price: 20, fee: '20 $' }, id)).toMatchObject({ status: 'applied' })
    expect(await row('service', service)).toMatchObject({ need: 'social', ...offer, capacity: 'unknown', organisation_id: w.orgs[0] })
    expect(Object.values(await row('service', service) ?? {}).filter((value) => value === 20 || value === '20 $')).toEqual([])
    await w.perform(me, correctService, { service, set: { languages: ['fr', 'ar'], min_age: null } })
    expect(await row('service', service)).toMatchObject({ languages: ['fr', 'ar'], min_age: null, clienteles: offer.clienteles })
    expect(await w.perform(me, closeService, { service, on: null })).toMatchObject({ status: 'applied' })
    expect((await w.ask(me, directoryRows)).services.some((one) => one.id === service)).toBe(false)
    for (const [command, input] of [[closeService, { service, on: null }], [sayCapacity, { service, capacity: 'open', waiting_days: null }], [correctService, { service, set: {} }]] as const)
      expect(await w.perform(me, command, input)).toMatchObject({ code: 'directory.service-closed' })
  })
  test('an organisation that closes leaves with its lines', async () => {
    const organisation = w.orgs[2] ?? ''
    await w.perform(w.as('c.director'), correctOrganisation, { organisation, set: { closed_on: today } })
    const rows = await w.ask(w.as('a.counsellor'), directoryRows)
    expect([rows.organisations.some(({ id }) => id === organisation), rows.listings.some((row) => row.organisation_id === organisation)]).toEqual([false, false])
    await w.perform(w.as('c.director'), correctOrganisation, { organisation, set: { closed_on: null } })
    expect((await w.ask(w.as('a.counsellor'), directoryRows)).organisations).toHaveLength(52)
  })
})

describe('the network’s office', () => {
  test('settles a note once, and may take it up again; an organisation sees those about itself', async () => {
    const office = w.as('office.network')
    const all = await w.ask(office, notes), own = await w.ask(w.as('a.director'), notes)
    expect(own.length).toBeLessThan(all.length)
    expect(own.every((note) => note.organisation?.id === w.orgs[0])).toBe(true)
    expect(all.some((note) => note.organisation === null)).toBe(true)
    const note = all.find((one) => one.listing)?.id
    expect(await w.perform(office, settleNote, { note, settled: false })).toMatchObject({ code: 'directory.note-open' })
    expect(await w.perform(office, settleNote, { note, settled: true })).toMatchObject({ status: 'applied' })
    expect(await w.perform(office, settleNote, { note, settled: true })).toMatchObject({ code: 'directory.note-settled' })
    expect(await w.ask(office, notes)).toHaveLength(all.length - 1)
    expect(await w.ask(office, notes, { settled: true })).toHaveLength(all.length)
    expect(await w.perform(office, settleNote, { note, settled: false })).toMatchObject({ status: 'applied' })
  })
  test('checks an outside resource, and never leaves it without a way to reach it', async () => {
    const [resource] = await w.rows("select id from outside_resource where name_fr like '211%'")
    const id = String(resource?.['id']), office = w.as('office.network')
    expect(await w.perform(office, checkResource, { resource: id, set: { phone: null, url: null } })).toMatchObject({ code: 'directory.nowhere-to-ask' })
    expect(await w.perform(office, checkResource, { resource: id, set: { url: 'javascript:alert(1)' } })).toMatchObject({ code: 'kernel.invalid-input' })
    expect(await w.perform(office, checkResource, { resource: id, set: {} })).toMatchObject({ status: 'applied' })
    expect(await row('outside_resource', id)).toMatchObject({ phone: '211', checked_on: today })
  })
})
