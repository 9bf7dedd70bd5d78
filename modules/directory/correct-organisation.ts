import * as z from 'zod'
import { command, isRefusal, refuse, together, update } from '#kernel/command.ts'
import { changed, Day, isOffice, mayWrite, ofAnother, Phone, readPhone, Text } from './writing.ts'

/**
 * Names, phone and end of an organisation; what is left out stays, and nothing at all means that all of it is right today. A name that changes stays among the former ones, so that people still find it.
 * Lines that give the same phone get the new one.
 * Refused: another organisation, a phone that cannot be read, closing the network's office.
 */
export const correctOrganisation = command('directory.correct-organisation', {
  input: z.object({ organisation: z.uuid(), set: z.object({
    name: Text, acronym: Text.nullable(), expanded_name: Text.nullable(), former_names: z.array(Text).max(20), phone: Phone, closed_on: Day.nullable(),
  }).partial() }),
  permission: 'directory.write',
  facts: (see, i, { session }) => together({ me: see.one('organisation', session.tenant), organisation: see.one('organisation', i.organisation), listings: see.many('listing', { organisation_id: i.organisation }) }),
  decide({ me, organisation, listings }, { set }, { today }) {
    if (!mayWrite(me, { organisation_id: organisation.id })) return ofAnother
    if (set.closed_on && isOffice(organisation)) return refuse('directory.office-stays')
    const phone = readPhone(set.phone)
    if (isRefusal(phone)) return phone
    const name = set.name ?? organisation.name
    const before = set.former_names ?? organisation.former_names
    const former_names = [...new Set(name === organisation.name ? before : [...before, organisation.name])].filter((one) => one !== name)
    const sameNumber = phone === undefined || organisation.phone === null || phone === organisation.phone ? [] : listings.filter((row) => row.phone === organisation.phone)
    return [
      update('organisation', organisation, { ...changed(organisation, { ...set, phone, former_names }), checked_on: today }),
      ...sameNumber.map((row) => update('listing', row, { phone: phone ?? null, source: `${me.name}, ${today}` })),
    ]
  },
})
