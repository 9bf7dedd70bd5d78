import type { OutsideResourceRow } from '#db/types.ts'
import type { Need } from './known.ts'

/** The line that finds food and a bed anywhere in the territory. */
const finds = '211'
/** Who answers a basic need today, anywhere in the territory; the likelier first. Danger first where safety is at stake. */
export const numbersFor = (need: Need, resources: readonly OutsideResourceRow[]): OutsideResourceRow[] => {
  const open = resources.filter(({ phone, region, clienteles }) => phone !== null && region === null && clienteles.length === 0)
  const line = open.filter(({ phone }) => phone?.replaceAll(/\D/g, '') === finds)
  if (need === 'safety') return resources.filter((one) => one.need === 'urgent' && one.phone !== null)
  return need === 'money' ? [...open.filter((one) => one.need === 'financial'), ...line] : line
}
