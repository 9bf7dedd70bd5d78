import { page, type PageAnswer, type PageContext } from '#kernel/page.ts'
import { placeCode, readPlace } from '../place-code.ts'
import { findRegion } from '../regions.ts'
import type { RowsOf } from '../rows-memory.ts'
import type { Place } from '../territory.ts'
import { FindForm, type Typed } from './find-form.tsx'
import { found } from './found.tsx'
import { addressOf, askedIn, spoken } from './search-words.ts'

const shows = (context: PageContext, typed: Typed, more: { which?: readonly Place[]; lost?: boolean } = {}): PageAnswer => {
  const wrong = Boolean(more.lost ?? more.which)
  return { title: context.t('directory-find-title'), body: <FindForm page={context} typed={typed} {...more} />, ...(wrong && { refused: true, status: 422 }) }
}
const typedIn = ({ form }: PageContext): Typed => ({ needs: form.all('besoin'), groups: form.all('pour'), language: spoken.find((code) => code === form.one('langue')) ?? '', where: form.one('lieu').slice(0, 100), region: form.one('region') })

/**
 * Four questions, then who can help. What was typed for the place is read at once and forgotten: the address of the answer holds the town, the region
 * or the first three characters of a postal code, and nothing finer.
 */
export const findPage = (rowsOf: RowsOf) => page('directory.search', {
  path: '/trouver',
  permission: 'public.read',
  async get(context) {
    const asked = askedIn(context)
    if (context.form.has('lieu')) return shows(context, typedIn(context))
    if (!asked || context.search.has('changer')) return shows(context, { needs: asked?.needs ?? [], groups: asked?.groups ?? [], language: asked?.language ?? '', where: (asked?.place?.kind === 'postal-area' ? asked.place.code : asked?.place?.name) ?? '', region: '' })
    return found(context, await rowsOf(context), asked)
  },
  async post(context) {
    const typed = typedIn(context), chosen = context.form.one('choix')
    const said = chosen && chosen !== 'aucun' ? chosen : findRegion(typed.region) ? typed.region : chosen ? '' : typed.where
    const read = said ? readPlace(said) : undefined
    if (Array.isArray(read)) return shows(context, typed, { which: read })
    if (said && !read) return shows(context, typed, { lost: true })
    if (chosen === 'aucun' && !read) return shows(context, typed, { lost: true })
    return { to: `/${context.lang}/trouver${addressOf({ needs: typed.needs, groups: typed.groups, language: typed.language, where: read ? placeCode(read) : '' })}` }
  },
})
