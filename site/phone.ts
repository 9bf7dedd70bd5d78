import type { Tools } from '#app/tools.ts'

export interface AboutNetwork { phone: { number: string; name?: string } | undefined; name: string | undefined }

/** What each page says of the network: its name, and whom to call (the help phone as dated, else the first printed line of the directory). Kept for a minute. */
export const aboutNetwork = (tools: Tools) => {
  let known: { at: number; about: AboutNetwork } | undefined
  return async (): Promise<AboutNetwork> => {
    const office = tools.installation()?.officeId
    if (!office) return { phone: undefined, name: undefined }
    if (known && Date.now() - known.at < 60_000) return known.about
    const [{ rows: [first] }, { rows: [network] }] = await Promise.all([
      tools.pool.query<{ number: string; name: string | null }>(
        `(select value #>> '{}' as number, null as name, 0 as rank from setting where organisation_id = $1 and key = 'help-phone' and from_on <= $2 order by from_on desc limit 1)
         union all (select phone, name, 1 from listing where phone is not null order by name limit 1) order by rank`, [office, tools.clock.today('America/Toronto')]),
      tools.pool.query<{ name: string }>('select name from organisation where id = $1', [office]),
    ])
    const about = { phone: first && { number: first.number, ...(first.name && { name: first.name }) }, name: network?.name }
    known = { at: Date.now(), about }
    return about
  }
}
