import * as z from 'zod'
import { command, isRefusal, refuse, update } from '#kernel/command.ts'
import { changed, Phone, readPhone } from './writing.ts'

/**
 * Somebody of the network's office has called an outside resource or opened its page: it is right today, or put right now.
 * Refused: a phone that cannot be read, a resource left with neither phone nor address.
 */
export const checkResource = command('directory.check-resource', {
  input: z.object({ resource: z.uuid(), set: z.object({ phone: Phone, url: z.url({ protocol: /^https?$/ }).nullable() }).partial() }),
  permission: 'directory.settle',
  facts: async (see, i) => ({ resource: await see.one('outside_resource', i.resource) }),
  decide({ resource }, { set }, { today }) {
    const phone = readPhone(set.phone)
    if (isRefusal(phone)) return phone
    const news = changed(resource, { ...set, phone })
    if ((news.phone === undefined ? resource.phone : news.phone) === null && (news.url === undefined ? resource.url : news.url) === null) return refuse('directory.nowhere-to-ask')
    return [update('outside_resource', resource, { ...news, checked_on: today })]
  },
})
