import type { Tools } from '#app/tools.ts'

/** Whom to call: the network's help phone; until it is set, the first listing's. Read again every minute. */
export const helpPhone = (tools: Tools) => {
  let known: { at: number; phone: { number: string; name?: string } | undefined } | undefined
  return async (): Promise<{ number: string; name?: string } | undefined> => {
    const office = tools.installation()?.officeId
    if (!office) return undefined
    if (known && Date.now() - known.at < 60_000) return known.phone
    const { rows } = await tools.pool.query<{ number: string; name: string | null }>(
      `(select value #>> '{}' as number, null as name, 0 as rank from setting where organisation_id = $1 and key = 'help-phone' and from_on <= $2 order by from_on desc limit 1)
       union all (select phone, name, 1 from listing where phone is not null order by name limit 1) order by rank`, [office, tools.clock.today('America/Toronto')])
    const [first] = rows
    known = { at: Date.now(), phone: first && { number: first.number, ...(first.name && { name: first.name }) } }
    return known.phone
  }
}
