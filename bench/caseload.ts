import type { Pool } from 'pg'
import { catalogue } from '#db/catalogue.ts'
import type { Engine } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { monthId } from '#modules/interventions/changes.ts'
import { NETWORK_ZONE } from '#site/zone.ts'
import { asks, copyOf, idFrom, must } from './network.ts'

/** Caseloads by turns: one counsellor with 150 people, the next with 300. */
export const caseloads = [150, 300] as const
const TURN = caseloads[0] + caseloads[1]
const FILE = 300
/** An organisation with its team: everybody is a copy of one accompanied person. `heavy`: how many files hold 300 interventions. */
export interface Caseload { tenant: string; service: string; counsellor: string; request: string; person: string; participation: string; people: number; heavy: number }

const turnOf = (n: string) => `2 * ((${n} - 1) / ${TURN}) + case when (${n} - 1) % ${TURN} < ${caseloads[0]} then 0 else 1 end`
const memberOf = (turn: string) => idFrom(`'counsellor ' || (${turn})`)

/** One person accompanied after a referral, with a plan and what was done with her: all by the real commands. */
const pattern = async (e: Engine, owner: Pool, office: string, elsewhere: string): Promise<Omit<Caseload, 'people' | 'heavy'>> => {
  const { rows: [service] } = await owner.query("select s.id, s.organisation_id from service s where s.need = 'work' and s.clienteles @> '{multiples}' and s.organisation_id <> $1 order by s.id limit 1", [elsewhere]) as { rows: { id: string; organisation_id: string }[] }
  if (!service) throw new Error('no second service in the directory')
  const tenant = service.organisation_id, counsellor = childId(tenant, 'bench counsellor'), person = uuid7(), participation = uuid7(), goal = uuid7()
  await owner.query("insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, 'Membre du banc', 'banc@example.org', 'counsellor', '2026-01-05')", [tenant, counsellor])
  const by: Session = { kind: 'user', tenant, actor: counsellor, role: 'counsellor', zone: NETWORK_ZONE }, today = new Date().toISOString().slice(0, 10)
  const { request, session } = await asks(e, office, { id: service.id, organisation_id: tenant })
  await must(e, session, 'intake.submit', { request, lang: 'fr', doors: [{ kind: 'work', choice: { service: service.id, resource: null } }] })
  const { rows: [referral] } = await owner.query('select id from referral where subject_id = $1', [request]) as { rows: { id: string }[] }
  await must(e, by, 'referral.accept', { referral: referral?.id, person, participation, counsellor, meeting_on: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10) })
  await must(e, { kind: 'user', tenant: office, actor: uuid7(), role: 'network', zone: NETWORK_ZONE }, 'referral.follow-door', { referral: referral?.id, receiver: tenant })
  await owner.query("update participation set started_on = '2023-01-09' where id = $1", [participation])
  for (const note of ['Nous avons parlé de la formation.', 'Elle a appelé le centre.', 'Nous avons relu sa lettre.']) {
    await must(e, by, 'interventions.log', { intervention: uuid7(), participation, kind: 'individual', day: e.clock.today(NETWORK_ZONE), direct: 60, indirect: 10, mode: 'in-person', place: 'here', note: { kind: 'shared', text: note } })
  }
  await must(e, by, 'plans.add-goal', { person, goal, words: 'Retourner à l’école' })
  await must(e, by, 'plans.add-step', { goal, step: uuid7(), kind: 'training', words: 'Visiter le centre', who: 'person', by_on: today })
  return { tenant, service: service.id, counsellor, request, person, participation }
}

/** Copies every row about her, whatever the table: each identifier that is hers becomes another, and her counsellor one of the team. */
const copy = async (owner: Pool, p: Omit<Caseload, 'people' | 'heavy'>, people: number): Promise<void> => {
  const about = Object.entries(catalogue).filter(([, { subject }]) => subject !== undefined).map(([table, { subject = '', key, columns }]) => ({ table, subject, key: key.at(-1) ?? 'id', columns }))
  const ids = new Set([p.request, p.person])
  for (const { table, subject, key } of about) {
    const { rows } = await owner.query<Record<string, string>>(`select * from ${table} where ${subject} = any($1)`, [[p.request, p.person]])
    for (const row of rows) for (const column of [key, 'path_id']) if (/^[0-9a-f-]{36}$/.test(row[column] ?? '')) ids.add(row[column] ?? '')
  }
  ids.delete(p.counsellor)
  const hers = `'{${[...ids].join()}}'::uuid[]`
  const client = await owner.connect()
  try {
    await client.query("set session_replication_role = 'replica'")
    for (const { table, subject, columns } of about) {
      const as = (column: string, type: string) => (table === 'person' && column === 'called' ? "'Personne ' || n" : table === 'participation' && column === 'next_on' ? 'current_date + n % 60'
        : type === 'uuid' ? `case when t.${column} = any(${hers}) then ${copyOf('n', `t.${column}`)} when t.${column} = '${p.counsellor}' then ${memberOf(turnOf('n'))} else t.${column} end` : `t."${column}"`)
      await client.query(`insert into ${table} (${Object.keys(columns).map((c) => `"${c}"`).join(', ')}) select ${Object.entries(columns).map(([c, { type }]) => as(c, type)).join(', ')} from ${table} t, generate_series(1, ${people}) n where t.${subject} in ('${p.request}', '${p.person}')`)
    }
  } finally {
    await client.query('reset session_replication_role')
    client.release()
  }
}

/** Makes the caseloads; then gives the first `heavy` files 300 interventions with a note each, over two years and a half. */
export const fillCaseloads = async (e: Engine, owner: Pool, office: string, elsewhere: string, people: number, heavy: number): Promise<Caseload> => {
  const p = await pattern(e, owner, office, elsewhere), team = 2 * Math.ceil(people / TURN)
  await owner.query(`insert into member (tenant_id, id, name, email, role, joined_on) select $1, ${memberOf('k')}, 'Membre ' || k, 'banc' || k || '@example.org', 'counsellor', '2023-01-09' from generate_series(0, ${team}) k`, [p.tenant])
  await copy(owner, p, people)
  // Each has noted something before: a first entry is another shape of statements.
  await owner.query(`insert into intervention_habit (tenant_id, id, recent) select tenant_id, ${memberOf('k')}, recent from intervention_habit, generate_series(0, ${team}) k where tenant_id = $1`, [p.tenant])
  const more = FILE - 3, day = '(current_date - 3 * g)'
  await owner.query(`with one as (select distinct on (person_id) * from intervention where tenant_id = $1 and person_id in (select ${copyOf('n', `'${p.person}'`)} from generate_series(1, ${heavy}) n) order by person_id, id),
    made as (insert into intervention (tenant_id, id, person_id, participation_id, kind, day, month, direct, indirect, mode, place, author_id, logged_at)
      select tenant_id, ${idFrom("id::text || g")}, person_id, participation_id, kind, ${day}, date_trunc('month', ${day})::date, direct, indirect, mode, place, author_id, ${day} from one, generate_series(1, ${more}) g returning *)
    insert into note_shared (tenant_id, id, person_id, intervention_id, author_id, text, written_at) select tenant_id, ${idFrom("'note' || id")}, person_id, id, author_id, 'Nous avons fait le point, et regardé la suite ensemble.', logged_at from made`, [p.tenant])
  // The months of a file bear an id that follows from both.
  await owner.query('delete from intervention_month where tenant_id = $1', [p.tenant])
  const { rows } = await owner.query<{ person_id: string; month: string }>('select distinct person_id, month::text from intervention where tenant_id = $1', [p.tenant])
  await owner.query(`insert into intervention_month (tenant_id, id, person_id, month, entries, direct, indirect) select i.tenant_id, k.id, i.person_id, i.month, count(*), sum(i.direct), sum(i.indirect)
    from unnest($2::uuid[], $3::uuid[], $4::date[]) k (id, person_id, month) join intervention i on i.tenant_id = $1 and i.person_id = k.person_id and i.month = k.month group by i.tenant_id, k.id, i.person_id, i.month`,
    [p.tenant, rows.map((r) => monthId(r.person_id, r.month)), rows.map((r) => r.person_id), rows.map((r) => r.month)])
  await owner.query('vacuum analyze')
  return { ...p, people, heavy }
}

/** Whom each counsellor accompanies, in the order of `n`: her id, her way in the service, and who that is. */
export const caseloadRows = async (owner: Pool, c: Caseload): Promise<{ person: string; participation: string; counsellor: string }[]> =>
  (await owner.query(`select ${copyOf('n', `'${c.person}'`)} as person, ${copyOf('n', `'${c.participation}'`)} as participation, ${memberOf(turnOf('n'))} as counsellor from generate_series(1, ${c.people}) n order by n`)).rows as { person: string; participation: string; counsellor: string }[]
