import type { Pool } from 'pg'
import type { Engine } from '#kernel/execute.ts'
import { perform } from '#kernel/execute.ts'
import type { Session } from '#kernel/session.ts'
import { childId, uuid7 } from '#kernel/uuid.ts'
import { NETWORK_ZONE } from '#site/zone.ts'

/** One call of the bench: what is sent, together when it is more than one request, and the token that signs it. */
export interface Call { requests: readonly { path: string; body: string }[]; token: string }
export interface Bench { office: string; receiver: string; service: string; counsellor: string; request: string; referral: string }

export const must = async (e: Engine, session: Session, name: string, input: unknown) => {
  const told = await perform(e, session, { id: uuid7(), name, input })
  if (told.status === 'refused') throw new Error(`${name}: ${told.code} ${JSON.stringify(told.issues ?? told.args ?? '')}`)
}

/** Somebody who asks for work and chose a service, everything said and agreed, not sent yet. */
export const asks = async (e: Engine, office: string, service: { id: string; organisation_id: string }): Promise<{ request: string; session: Session }> => {
  const request = uuid7(), path = uuid7()
  const session: Session = { kind: 'link', tenant: office, actor: path, role: 'person', subject: request, zone: NETWORK_ZONE }
  await must(e, session, 'intake.start', { request, path, lang: 'fr', channel: 'web' })
  await must(e, session, 'intake.answer', { request, answers: {
    'request.doors': ['work'], 'request.by': 'self', 'person.language': 'fr', 'person.called-name': 'Amina', 'person.birth': '1990-01-01/1990-12-31', 'person.place': 'Montréal', 'contact.how': ['phone'], 'contact.phone': '+15145550199',
  } })
  await must(e, session, 'intake.choose', { request, door: 'work', choice: { service: service.id, resource: null } })
  await must(e, session, 'consent.give', { request, purpose: 'share', recipient: service.organisation_id, lang: 'fr' })
  return { request, session }
}

/** A draft ready to be sent and a referral ready to be accepted, each made once by the real commands: the bench copies their rows. */
export const patterns = async (e: Engine, owner: Pool, office: string): Promise<Bench> => {
  const { rows: [service] } = await owner.query("select s.id, s.organisation_id from service s where s.need = 'work' and s.clienteles @> '{multiples}' order by s.id limit 1") as { rows: { id: string; organisation_id: string }[] }
  if (!service) throw new Error('no service in the directory')
  const counsellor = childId(service.organisation_id, 'bench counsellor')
  await owner.query(`insert into member (tenant_id, id, name, email, role, joined_on) values ($1, $2, 'Membre du banc', 'banc@example.org', 'counsellor', '2026-01-05') on conflict do nothing`, [service.organisation_id, counsellor])
  const first = await asks(e, office, service), second = await asks(e, office, service)
  await must(e, second.session, 'intake.submit', { request: second.request, lang: 'fr', doors: [{ kind: 'work', choice: { service: service.id, resource: null } }] })
  const { rows: [referral] } = await owner.query('select id from referral where subject_id = $1', [second.request]) as { rows: { id: string }[] }
  return { office, receiver: service.organisation_id, service: service.id, counsellor, request: first.request, referral: referral?.id ?? '' }
}

/** A well-formed id out of any text (UUIDv8), in SQL. */
export const idFrom = (text: string) => `overlay(overlay(md5(${text}) placing '8' from 13) placing '8' from 17)::uuid`
export const copyOf = (n: string, key: string) => idFrom(`${n}::text || ${key}::text`)

/** Multiplies the patterns: `count` drafts and referrals with fresh ids. Rows are copied as the owner: the load is then made by the real commands and queries only. */
export const multiply = async (owner: Pool, b: Bench, count: number): Promise<void> => {
  const copies = async (table: string, where: string, changed: Record<string, string>) => {
    const { rows } = await owner.query<{ c: string }>("select quote_ident(column_name) as c from information_schema.columns where table_schema = 'public' and table_name = $1 order by ordinal_position", [table])
    const columns = rows.map((r) => r.c)
    await owner.query(`insert into ${table} (${columns.join(', ')}) select ${columns.map((c) => changed[c] ?? `t.${c}`).join(', ')} from ${table} t, generate_series(1, ${count}) n where ${where}`)
  }
  const id = copyOf('n', 't.id'), request = copyOf('n', `'${b.request}'`)
  await copies('request', `t.id = '${b.request}'`, { id: request, path_id: copyOf('n', 't.path_id') })
  await copies('known_thing', `t.subject_id = '${b.request}'`, { id, subject_id: request })
  await copies('consent', `t.subject_id = '${b.request}'`, { id, subject_id: request })
  const subject = copyOf('n', 't.subject_id')
  await copies('referral', `t.id = '${b.referral}'`, { id, subject_id: subject, door_id: copyOf('n', 't.door_id'), path_id: copyOf('n', 't.path_id') })
  await copies('referral_content', `t.referral_id = '${b.referral}'`, { id, subject_id: subject, referral_id: copyOf('n', 't.referral_id') })
}

/** The ids that `multiply` made, in its order. */
export const copied = async (owner: Pool, b: Bench, count: number) => {
  const list = async (key: string) => (await owner.query<{ id: string }>(`select ${copyOf('n', '$1')} as id from generate_series(1, $2::int) n order by n`, [key, count])).rows.map((r) => r.id)
  return { requests: await list(b.request), referrals: await list(b.referral) }
}
