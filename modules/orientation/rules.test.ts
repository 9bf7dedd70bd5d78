import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clienteles, codesOf } from '#modules/directory/clienteles.ts'
import { directoryPack } from '#modules/directory/pack.ts'
import { regions } from '#modules/directory/regions.ts'
import { placeOf } from '#modules/directory/territory.ts'
import type { DirectoryRows, Need, ServiceRow } from '#modules/directory/rows.ts'
import { orient, type Proposal, type ReasonCode, type Wish } from './rules.ts'

const rows: DirectoryRows = await directoryPack()
const wish = (over: Partial<Wish> = {}): Wish => ({ needs: ['work'], clienteles: [], languages: [], modes: [], ...over })
const at = (text: string): NonNullable<Wish['place']> => {
  const place = [placeOf(text)].flat()[0]
  if (!place) throw new Error(text)
  return place
}
const nameOf = (proposal: Proposal | undefined) => (proposal?.kind === 'service' ? proposal.listing?.name ?? proposal.organisation.name : proposal?.kind === 'outside' ? proposal.resource.name_fr : proposal?.organisation.name)
const names = (proposals: readonly Proposal[]) => proposals.map(nameOf)
const codes = (proposal: Proposal | undefined): ReasonCode[] => proposal?.reasons.map(({ code }) => code) ?? []
const services = (proposals: readonly Proposal[]) => proposals.filter((proposal) => proposal.kind === 'service')
const codeList = clienteles.map(({ code }) => code)
const needs: Need[] = ['financial', 'social', 'work']
const runs = { numRuns: 60 }

const anyPlace = fc.option(fc.constantFrom('H2X', 'G1R', 'Chandler', 'Gaspé', 'Rimouski', 'Laval', 'Sept-Îles', 'Nunavik', 'Rouyn-Noranda', 'Îles de la Madeleine', 'Estrie', 'J0A').map(at), { nil: undefined })
const anyWish: fc.Arbitrary<Wish> = fc.record({
  needs: fc.subarray(needs), clienteles: fc.subarray(codeList), age: fc.option(fc.integer({ min: 14, max: 90 }), { nil: undefined }),
  languages: fc.subarray(['fr', 'en', 'ar', 'es']), modes: fc.subarray(['on-site', 'phone', 'video']), place: anyPlace,
})
/** The real directory, where some services say more than the printed lists. */
const anyRows: fc.Arbitrary<DirectoryRows> = fc.array(fc.tuple(fc.nat(rows.services.length - 1), fc.record({
  need: fc.constantFrom(...needs), capacity: fc.constantFrom<ServiceRow['capacity']>('unknown', 'open', 'waiting', 'full'),
  modes: fc.subarray(['on-site', 'phone', 'video']), languages: fc.subarray(['en', 'ar', 'es']).map((more) => ['fr', ...more]), waiting_days: fc.option(fc.nat(200)),
})), { maxLength: 30 }).map((changes) => ({
  ...rows, services: rows.services.map((service, i) => changes.filter(([at]) => at === i).reduce((changed, [, change]) => ({ ...changed, ...change }), service)),
}))

describe('the printed directory', () => {
  test('every region × clientele × language × door has an answer with a phone', () => {
    for (const { code: region } of regions) {
      for (const clientele of codeList) {
        for (const language of ['fr', 'en', 'ar']) {
          for (const need of needs) {
            const found = orient(rows, wish({ needs: [need], clienteles: [clientele], languages: [language], place: { region, quality: 'none' } }))
            const member = found.find((proposal) => proposal.kind === 'service')
            expect(member?.phone, `${region} ${clientele} ${language} ${need}`).toMatch(/^\d{3}-\d{3}-\d{4}$/)
            expect(found.some((proposal) => proposal.kind === 'outside' && proposal.phone), `${region} ${need}`).toBe(true)
          }
        }
      }
    }
  })
  test('every service is reached by somebody for whom it is', () => {
    for (const service of rows.services) {
      const listing = rows.listings.find(({ id }) => id === service.listing_id)
      const found = orient(rows, wish({ clienteles: codesOf(service), place: { region: listing?.region ?? '', quality: 'none' } }))
      expect(found.some((proposal) => proposal.kind === 'service' && proposal.listing?.id === listing?.id)).toBe(true)
    }
  })
  test('her situation first, near her: an immigrant woman in Montréal', () => {
    const [first] = orient(rows, wish({ clienteles: ['femmes', 'immigrantes'], place: at('H2X') }))
    expect(nameOf(first)).toBe('L’Enjeu : Cap sur l’emploi')
    expect(first?.reasons).toContainEqual({ code: 'orientation-reason-combination', args: { clienteles: 'femmes+immigrantes' } })
    expect(codes(first)).toContain('orientation-reason-same-region')
  })
  test('three characteristics: each has its service among the first, then their combinations', () => {
    const said = ['femmes', 'judiciarisees', 'immigrantes']
    const first = services(orient(rows, wish({ clienteles: said, place: at('H2X') }))).slice(0, 3)
    const named = first.flatMap(({ reasons }) => reasons.flatMap(({ code, args }) =>
      code === 'orientation-reason-clientele' ? [args.clientele] : code === 'orientation-reason-combination' ? args.clienteles.split('+') : []))
    expect(new Set(named)).toEqual(new Set(said))
  })
  test('a person at Chandler is not sent to the islands', () => {
    const found = services(orient(rows, wish({ place: at('Chandler') })))
    expect(nameOf(found[0])).toBe('CJE Option Emploi')
    expect(codes(found[0])).toContain('orientation-reason-same-municipality')
    expect(found.findIndex((one) => nameOf(one) === 'CJE des Îles')).toBeGreaterThan(3)
  })
  test('from Laval, a woman is answered in Montréal, the neighbour', () => {
    const [first] = orient(rows, wish({ clienteles: ['femmes'], place: at('Laval') }))
    expect(first?.kind === 'service' && first.listing?.region).toBe('06')
    expect(codes(first)).toContain('orientation-reason-neighbour-region')
  })
  test('a distance is said only between two trusted positions', () => {
    const near = services(orient(rows, wish({ place: at('J4K') }))).find((one) => one.listing?.name === 'Service IMTM')
    expect(near?.distanceKm).toBe(10)
    expect(services(orient(rows, wish({ place: at('Chandler') }))).every(({ distanceKm }) => distanceKm === undefined)).toBe(true)
  })
  test('a service for others is left out; what she has not said is asked, last', () => {
    const found = services(orient(rows, wish({ clienteles: ['femmes'], place: at('Montréal') })))
    expect(names(found)).not.toContain('SIMO')
    const sorif = found.find((one) => nameOf(one) === 'SORIF')
    expect(sorif?.reasons).toContainEqual({ code: 'orientation-reason-for-group', args: { clienteles: 'femmes+parents' } })
    expect(nameOf(orient(rows, wish({ clienteles: ['femmes', 'parents'], place: at('Montréal') }))[0])).toMatch(/^(SORIF|SAE La Boussole)/)
  })
  test('no status closes the door: asylum seekers', () => {
    const found = orient(rows, wish({ needs: ['social'], clienteles: ['demandeurs-asile'], place: at('Montréal') }))
    expect(found[0]?.reasons.some(({ code }) => code === 'orientation-reason-close')).toBe(true)
    expect(names(found)).toContain('PRAIDA : accueil des personnes qui demandent l’asile')
  })
  test('English: the service that says it, and a question for the others', () => {
    const found = services(orient(rows, wish({ languages: ['en'], place: at('Québec') })))
    expect(nameOf(found[0])).toMatch(/familles militaires/)
    expect(codes(found[0])).toContain('orientation-reason-language')
    expect(codes(found[1])).toContain('orientation-reason-language-to-ask')
  })
  test('a known age opens and closes; an unknown age closes nothing', () => {
    const montreal = { place: at('Montréal') }
    expect(names(orient(rows, wish({ ...montreal, age: 20 })))).toContain('Emploi Jeunesse')
    expect(names(orient(rows, wish({ ...montreal, age: 50 })))).not.toContain('Emploi Jeunesse')
    expect(names(orient(rows, wish(montreal)))).toContain('Emploi Jeunesse')
    expect(names(orient(rows, wish({ ...montreal, clienteles: ['femmes'] })))).toContain('Emploi Jeunesse')
    expect(nameOf(orient(rows, wish({ age: 52, place: at('Jonquière') }))[0])).toMatch(/^Accès-Travail-Femme/)
  })
  test('what she says comes before what her age implies', () => {
    expect(names(orient(rows, wish({ clienteles: ['judiciarisees'], age: 40, place: at('Sept-Îles') }))).slice(0, 1)).toEqual(['Équitem'])
    expect(nameOf(orient(rows, wish({ clienteles: ['judiciarisees'], age: 30, place: at('G1R') }))[0])).toBe('La Jonction')
  })
  test('doors that somebody else decides: members help with the steps, then the public service', () => {
    const found = orient(rows, wish({ needs: ['financial'], place: at('Rimouski') }))
    expect(found[0]?.reasons[0]).toEqual({ code: 'orientation-reason-helps-with-steps', args: { need: 'financial' } })
    expect(found.findLast(({ kind }) => kind === 'outside')?.reasons.map(({ code }) => code)).toContain('orientation-reason-not-checked')
    expect(found.every((proposal) => proposal.kind !== 'outside' || proposal.resource.need === 'financial')).toBe(true)
  })
})

describe('last resorts', () => {
  const [service] = rows.services.filter(({ min_age, max_age }) => min_age === 18 && max_age === 35)
  const only = (over: Partial<ServiceRow>, more: Partial<DirectoryRows> = {}): DirectoryRows => ({ ...rows, services: service ? [{ ...service, ...over }] : [], ...more })
  test('nobody for her: the nearest service can say whom to call', () => {
    const [first] = orient(only({ clienteles: ['autisme'], min_age: null, max_age: null }), wish({ clienteles: ['femmes'] }))
    expect([first?.phone, codes(first)]).toEqual(['514-495-6571', ['orientation-reason-need', 'orientation-reason-can-direct']])
  })
  test('when age leaves nothing, what remains says why', () => {
    const found = orient(only({}), wish({ age: 50 }))
    expect(found.map(({ kind }) => kind)).toEqual(['outside'])
    expect(found[0]?.reasons[0]).toEqual({ code: 'orientation-reason-age-excluded', args: { age: 50 } })
  })
  test('the phone of the network comes after the services, before outside resources', () => {
    const [office] = rows.organisations
    const network = office ? [{ ...office, id: 'f0000000-0000-8000-8000-000000000000', kind: 'network' as const, phone: '514-555-0100' }] : []
    const kinds = orient(only({ min_age: null, max_age: null }, { organisations: [...rows.organisations, ...network] }), wish()).map(({ kind }) => kind)
    expect(kinds).toEqual(['service', 'network', 'outside'])
  })
  test('a row whose organisation is gone is left out', () => {
    expect(services(orient({ ...rows, organisations: [] }, wish()))).toEqual([])
  })
})

describe('properties', () => {
  test('never empty, never twice the same', () => {
    fc.assert(fc.property(anyRows, anyWish, (directory, one) => {
      const found = orient(directory, one)
      expect(services(found).length).toBeGreaterThan(0)
      expect(new Set(found.map((proposal) => (proposal.kind === 'service' ? proposal.service.id : proposal.kind === 'outside' ? proposal.resource.id : proposal.organisation.id))).size).toBe(found.length)
    }), runs)
  })
  test('the order of rows and of what she says changes nothing', () => {
    fc.assert(fc.property(anyRows, anyWish, fc.integer(), (directory, one, seed) => {
      const shuffled = <T>(list: readonly T[]): T[] => list.map((row, i) => ({ row, at: Math.sin((seed % 1000) * 7.3 + i * 12.9) })).toSorted((a, b) => a.at - b.at).map(({ row }) => row)
      const other: DirectoryRows = {
        organisations: shuffled(directory.organisations), listings: shuffled(directory.listings), points: shuffled(directory.points),
        services: shuffled(directory.services), outside_resources: shuffled(directory.outside_resources),
      }
      expect(orient(other, { ...one, clienteles: one.clienteles.toReversed() })).toEqual(orient(directory, one))
    }), runs)
  })
  test('a wish and the rows come out as they went in', () => {
    fc.assert(fc.property(anyRows, anyWish, (directory, one) => {
      const before = JSON.stringify([directory, one])
      orient(directory, one)
      expect(JSON.stringify([directory, one])).toBe(before)
    }), { numRuns: 20 })
  })
  test('each reason is true', () => {
    fc.assert(fc.property(anyRows, anyWish, (directory, one) => {
      for (const proposal of services(orient(directory, one))) {
        const { service } = proposal
        for (const { code, args } of proposal.reasons) {
          switch (code) {
            case 'orientation-reason-need': expect(args.need).toBe(service.need); break
            case 'orientation-reason-helps-with-steps': expect(args.need).not.toBe(service.need); break
            case 'orientation-reason-clientele': expect(codesOf(service)).toContain(args.clientele); break
            case 'orientation-reason-close': expect(codesOf(service)).toEqual(expect.arrayContaining(args.clienteles.split('+'))); break
            case 'orientation-reason-combination': expect(service.clienteles).toContain(args.clienteles); break
            case 'orientation-reason-for-group': expect(service.clienteles).toContain(args.clienteles); break
            case 'orientation-reason-open-to-all': expect(service.clienteles).toContain('multiples'); break
            case 'orientation-reason-language': expect(service.languages).toContain(args.language); break
            case 'orientation-reason-language-to-ask': expect(service.languages).not.toContain(args.language); break
            case 'orientation-reason-mode': expect(service.modes).toContain(args.mode); break
            case 'orientation-reason-same-region': expect([args.region, one.place?.region]).toEqual([proposal.listing?.region, args.region]); break
            case 'orientation-reason-neighbour-region': expect(regions.find((region) => region.code === one.place?.region)?.neighbours).toContain(args.region); break
            case 'orientation-reason-distance': expect(args.km).toBe(proposal.distanceKm); break
            case 'orientation-reason-capacity-full': expect(service.capacity).toBe('full'); break
            default: break
          }
        }
        if (one.age !== undefined) expect(one.age >= (service.min_age ?? 0) && one.age <= (service.max_age ?? 999)).toBe(true)
      }
    }), runs)
  })
  test('more room never puts a service later', () => {
    fc.assert(fc.property(anyRows, anyWish, fc.nat(rows.services.length - 1), (directory, one, i) => {
      const rank = (capacity: ServiceRow['capacity']) => {
        const changed = { ...directory, services: directory.services.map((service, j) => (j === i ? { ...service, capacity } : service)) }
        const at = orient(changed, { ...one, clienteles: one.clienteles.slice(0, 1) }).findIndex((proposal) => proposal.kind === 'service' && proposal.service.id === directory.services[i]?.id)
        return at < 0 ? Infinity : at // left out, or another service of the same listing speaks for it
      }
      expect(rank('open')).toBeLessThanOrEqual(rank('unknown'))
      expect(rank('unknown')).toBeLessThanOrEqual(rank('full'))
    }), runs)
  })
})
