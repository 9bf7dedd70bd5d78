import { expect, test } from 'vitest'
import { dial } from '#site/layout.tsx'
import { directoryPack } from './pack.ts'
import { phoneOf, telOf } from './phone.ts'

const { organisations, listings, outside_resources } = await directoryPack()
const printed = [...organisations, ...listings, ...outside_resources].flatMap(({ phone }) => phone ?? [])

test.each([
  ['418 555 0143', '418-555-0143'], ['(418) 555.0143', '418-555-0143'], ['+1 418-555-0143', '418-555-0143'], ['4185550143 poste 12', '418-555-0143, poste 12'],
  ['418-555-0143, poste 204', '418-555-0143, poste 204'], ['418 555-0143 #7', '418-555-0143, poste 7'], ['18005550199', '1 800 555-0199'], ['1-866-277-3553', '1 866 277-3553'],
  ['211', '211'], ['811', '811'], ['555-0143', undefined], ['', undefined], ['demain', undefined], ['118 555-0143', undefined], ['418 555-0143 poste', '418-555-0143'], ['+33 1 99 00 00 00', undefined],
])('%s is written %s', (typed, written) => expect(phoneOf(typed)).toBe(written))

test('the printed numbers are already written so, and dialled as everywhere on the site', () => {
  expect(printed.length).toBeGreaterThan(100)
  for (const phone of [...printed, '418-555-0143, poste 204']) expect([phoneOf(phone), telOf(phone)]).toEqual([phone, dial(phone)])
})
