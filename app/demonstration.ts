import { childId } from '#kernel/uuid.ts'
import { fillDemonstration, firstDay, whole, type Size } from '#modules/demo/fill.ts'
import { foundNetwork } from '#modules/setup/found.query.ts'
import { texts } from './texts.ts'
import type { Tools } from './tools.ts'

/** A telephone that rings nowhere, and somebody who does not exist. */
const phone = '1 800 555-0142'
const charge = { name: 'Andréanne Littoral', email: 'vie-privee@example.org' }
/** `told`: about thirty times, the day that the story reached and its share of the whole. */
interface Demonstration { size?: Size | undefined; told?: (day: string, share: number) => void }

/**
 * Founds a demonstration in an empty database and fills it with six months of work that end now. The mark is written here, once; nothing can
 * switch it on later.
 */
export const demonstrate = async (tools: Tools, { size = whole, told }: Demonstration = {}): Promise<void> => {
  const until = tools.clock.now()
  // The office always has the same id, so that a demonstration made again is the same to the last row.
  await tools.ownerPool.query("insert into organisation (id, kind, slug, name) values ($1, 'network', 'bureau-du-reseau', '') on conflict do nothing", [childId('demonstration', 'office')])
  const { office } = await foundNetwork(tools.ownerPool, { name: texts('fr')('setup-office-of-demonstration'), phone, charge, demonstration: true, today: firstDay(until, size), first: null })
  await tools.reload()
  await fillDemonstration(tools, { office, until, size, ...(told && { told }) })
  await tools.ownerPool.query("insert into setting (id, organisation_id, key, value, from_on) values ($1, $2, 'demonstration', $3, $4)", [childId(office, 'whole'), office, JSON.stringify({ until }), until.slice(0, 10)])
}

/** Whether the story was told to its end: a start that was stopped on the way leaves half a network, which would only mislead. */
export const isWhole = async (tools: Tools): Promise<boolean> =>
  !tools.installation()?.demonstration || (await tools.ownerPool.query("select from setting where key = 'demonstration'")).rowCount === 1
