import type { Lang } from '#kernel/languages.ts'
import type { PageContext } from '#kernel/page.ts'
import type { Asked } from '#kernel/query.ts'
import type { OpenRows } from '#modules/directory/facts.ts'
import { resourceNamed, type Named } from '#modules/directory/words.ts'

/** Names of what somebody chose, out of the directory of today. */
export interface Names {
  service(id: string | null | undefined): { id: string; name: string } | undefined
  resource(id: string | null | undefined, lang: Lang): Named | undefined
  organisation(id: string | null): string | undefined
}
export const namesIn = (rows: Pick<OpenRows, 'organisations' | 'services' | 'outside_resources'> | undefined): Names => {
  const organisations = new Map(rows?.organisations.map((row) => [row.id, row.name])), services = new Map(rows?.services.map((row) => [row.id, row.organisation_id]))
  const resources = new Map(rows?.outside_resources.map((row) => [row.id, row]))
  return {
    service: (id) => {
      const of = services.get(id ?? ''), name = organisations.get(of ?? '')
      return of !== undefined && name !== undefined ? { id: of, name } : undefined
    },
    resource: (id, lang) => {
      const row = resources.get(id ?? '')
      return row && resourceNamed(lang, row)
    },
    organisation: (id) => (id === null ? undefined : organisations.get(id)),
  }
}
export const askDirectory = async (page: PageContext): Promise<Names> => {
  const told = await page.ask({ name: 'directory.rows' } as Asked<OpenRows>, {})
  return namesIn('refused' in told ? undefined : told)
}
