import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allTexts } from '#app/texts.ts'
import { answer } from '#kernel/ask.ts'
import { seal, verify } from '#kernel/journal.ts'
import type { Json } from '#db/types.ts'
import { openPool } from '#db/connect.ts'
import type { Session } from '#kernel/session.ts'
import { translator } from '#kernel/texts.ts'
import { personasIn } from '#modules/access/door/places.query.ts'
import { foldCode } from '#modules/access/code-words.ts'
import { codes } from '#modules/access/code.ts'
import { demonstrationIn } from '#test/demonstration.ts'
import { render } from '#modules/communication/render.ts'
import type { myDay } from '#modules/day/mine.query.ts'
import { isShipped } from '#kernel/languages.ts'
import cast from './cast.json' with { type: 'json' }
import { codeToTry } from './code-to-try.ts'
import { firstDay, small } from './fill.ts'

type Demo = Awaited<ReturnType<typeof demonstrationIn>>
const until = '2026-11-18T15:20:00.000Z' // a Wednesday, 10:20 there
const tables = ['member', 'invitation', 'request', 'known_thing', 'consent', 'door', 'door_call', 'referral', 'referral_content', 'referral_message', 'person', 'person_key', 'participation', 'intervention', 'intervention_month', 'note_shared', 'note_private', 'note_sensitive', 'hours_confirmation', 'message', 'access_code', 'service', 'plan', 'plan_goal', 'plan_step', 'plan_version', 'pause', 'portrait', 'portrait_item', 'portrait_version', 'group_offered', 'group_place'] as const
/** Every row of the domain, one line each. */
const whole = async (d: Demo) => Object.fromEntries(await Promise.all(tables.map(async (table) => [table, (await d.rows(`select to_jsonb(t) as row from ${table} t order by to_jsonb(t)::text`)).map((r) => JSON.stringify(r['row']))] as const)))

let d: Demo
beforeAll(async () => { d = await demonstrationIn({ until, size: small }) }, 120_000)
afterAll(() => d?.stop())
const none = async (sql: string) => expect(await d.rows(sql)).toEqual([])

describe('what the rules promise holds over everything', () => {
  test('nothing was refused but messages that may not leave, and what somebody had just decided', () => {
    const unexpected = [...d.filled.refusals.keys()].filter((code) => !['communication.no-consent', 'communication.no-message-wanted', 'communication.read-first', 'communication.no-written-way', 'communication.nobody', 'communication.in-pause', 'intake.withdrawn'].includes(code))
    expect(unexpected).toEqual([])
    expect(d.filled.requests).toBeGreaterThan(35)
  })
  test('every open door has one owner and a next day, and says what its referral says', async () => {
    await none("select id from door where (status = 'closed') <> (next_on is null) or owner_id is null")
    await none("select d.id from door d join referral r on r.id = d.referral_id where d.status = 'referred' and r.status not in ('sent', 'question')")
    await none("select d.id from door d left join referral r on r.id = d.referral_id where d.status = 'accepted' and (r.status is distinct from 'accepted' or d.owner_id <> r.tenant_id)")
    await none("select id from door where status in ('waiting', 'referred', 'answered') and owner_id <> tenant_id")
    expect((await d.rows('select distinct status from door order by 1')).map((r) => r['status'])).toEqual(['accepted', 'answered', 'closed', 'referred', 'waiting'])
  })
  test('an accepted referral is a file with everything that was shared, and nothing else was', async () => {
    await none("select r.id from referral r where r.status = 'accepted' and not exists (select from participation p where p.tenant_id = r.tenant_id and p.referral_id = r.id)")
    await none("select c.id from referral_content c cross join lateral jsonb_array_elements(c.things) t where not exists (select from consent s where s.subject_id = c.subject_id and s.recipient_id = c.to_id and t ->> 'key' = any (s.keys))")
    await none("select id from referral_content where withdrawn_at is null and consent_id in (select id from consent where withdrawn_at is not null)")
  })
  test('nothing happened after the last instant, nor before the first day', async () => {
    const [range] = await d.rows('select min(happened_at) as first, max(happened_at) as last, count(*)::int as n from kernel.journal')
    expect(String(range?.['last']) <= until).toBe(true)
    expect(String(range?.['first']).slice(0, 10)).toBe(firstDay(until, small))
    expect(range?.['n']).toBeGreaterThanOrEqual(d.filled.commands - 200) // a command met again has one line
  })
  test('the journal holds once it is sealed, and no job was left for the worker', async () => {
    const worker = openPool(d.connection, 'jalon_worker', 1)
    await seal(worker, d.config.secrets.journal)
    expect(await verify(worker, d.config.secrets.journal)).toMatchObject({ ok: true, unsealed: 0 })
    await worker.end()
    await none('select id from kernel.outbox')
  })
})

describe('nobody is meant', () => {
  test('names, telephones and addresses that belong to nobody', async () => {
    const people = await d.rows('select called, family_name from person')
    expect(people.every((p) => p['family_name'] === null || cast.family.includes(String(p['family_name'])))).toBe(true)
    expect(new Set((await d.rows("select value from known_thing where key = 'contact.phone'")).map((r) => String(r['value']).slice(5, 10)))).toEqual(new Set(['55501']))
    await none("select value from known_thing where key = 'contact.email' and value #>> '{}' not like '%@example.org'")
    await none("select email from member where email not like '%.example.org'")
  })
  test('no message says anything that anybody said', async () => {
    const said = await d.rows("select subject_id, value from known_thing where key in ('person.called-name', 'person.family-name', 'request.words', 'contact.avoid')")
    const messages = await d.rows('select subject_id, lang, template, args, channel from message') as unknown as { subject_id: string | null; lang: string; template: string; args: Json; channel: string }[]
    expect(messages.filter((m) => m.subject_id !== null).length).toBeGreaterThan(10)
    for (const m of messages) {
      expect(Object.keys(m.args as object).every((key) => ['on', 'at', 'organisation', 'phone'].includes(key))).toBe(true)
      const { subject, lines } = render(translator(allTexts, isShipped(m.lang) ? m.lang : 'fr'), m), text = [subject, ...lines].map((line) => line?.text ?? '').join(' ')
      expect(lines.length).toBeGreaterThan(0)
      for (const one of said.filter((row) => row['subject_id'] === m.subject_id)) expect(text).not.toContain(String(one['value']))
    }
  })
})

describe('there is something to see', () => {
  const as = (p: { tenant: string; member: string; role: Session['role']; zone: string }): Session => ({ kind: 'user', tenant: p.tenant, actor: p.member, role: p.role, zone: p.zone })
  const still = { now: () => until, today: () => '2026-11-18', move() {}, offset: () => 0 }
  test('every persona has a day; whoever accompanies has meetings, promises, somebody to care for, referrals to answer', async () => {
    const personas = await personasIn(d.pool)
    expect(personas.length).toBeGreaterThan(15)
    const office: ReturnType<typeof myDay.view>[] = []
    for (const p of personas) {
      const told = await answer({ ...d.engine, clock: still }, as(p), 'day.mine', {})
      expect(told).toMatchObject({ status: 'answered' })
      if (told.status === 'answered' && p.role === 'network') office.push(told.view as ReturnType<typeof myDay.view>)
      if (told.status !== 'answered' || p.role !== 'counsellor' || p.kind === 'network' || p.name.startsWith('Noémie ')) continue
      const day = told.view as ReturnType<typeof myDay.view>
      expect(day.line.length).toBeGreaterThan(0)
      expect(day.promised.length + day.line.length).toBeGreaterThan(1)
      expect(day.care.length).toBeGreaterThan(0)
      const clocks = day.received.flatMap((r) => r.clock ?? [])
      expect([clocks.length > 1, clocks.some((c) => c.late), clocks.some((c) => !c.late)]).toEqual([true, true, true])
    }
    expect(office).toMatchObject([{ doors: { waiting: expect.any(Number), late: expect.any(Number) } }])
    expect([office[0]?.doors.waiting ?? 0, office[0]?.doors.late ?? 0, office[0]?.answers.length ?? 0].every((n) => n > 0)).toBe(true)
  })
  test('a code opens a request with three doors and three answers', async () => {
    const made = codes({ pool: d.pool, pepper: d.config.secrets.pepper }), code = foldCode(await codeToTry(made))
    const opened = code && (await made.prove(code, 'here'))
    expect(opened?.files.map(({ kind }) => kind).sort()).toEqual(['person', 'request'])
    const doors = await d.rows('select d.kind, d.status from door d join request r on r.id = d.request_id where r.path_id = $1 order by d.kind', [opened?.path])
    expect(doors).toEqual([{ kind: 'financial', status: 'answered' }, { kind: 'social', status: 'waiting' }, { kind: 'work', status: 'accepted' }])
  })
  test('a group with two meetings noted, people who have a place and people who wait', async () => {
    const [seen] = await d.rows(`select (select count(distinct i.group_id)::int from intervention i where i.kind = 'group') as noted, (select count(*)::int from group_place where in_on is not null and left_on is null) as seated,
      (select count(*)::int from group_place where in_on is null and left_on is null) as waiting, (select count(*)::int from group_offered) as groups`)
    expect(seen).toMatchObject({ noted: 2, groups: 1 })
    // It is of the team that a visitor meets first after the office: the largest.
    const met = Map.groupBy((await personasIn(d.pool)).filter(({ kind }) => kind === 'organisation'), (p) => p.tenant), [first] = [...met].sort(([, a], [, b]) => b.length - a.length)
    expect(await d.rows('select organisation_id from group_offered')).toEqual([{ organisation_id: first?.[0] }])
    expect([Number(seen?.['seated']) > 0, Number(seen?.['waiting']) > 0]).toEqual([true, true])
  })
  test('every channel, three languages, drafts, refusals of consent, questions, reads', async () => {
    const [seen] = await d.rows(`select (select count(distinct lang)::int from request) as langs, (select count(*)::int from request where submitted_at is null) as drafts,
      (select count(*)::int from known_thing where key like 'consent.%') as refused, (select count(*)::int from referral where status = 'declined') as declined, (select count(*)::int from kernel.read) as reads`)
    expect(seen).toMatchObject({ langs: expect.any(Number) })
    for (const [what, count] of Object.entries(seen ?? {})) expect([what, Number(count) > 0]).toEqual([what, true])
  })
})

test('the same seed, size and instant give the same rows', async () => {
  const again = await demonstrationIn({ until, size: small })
  try {
    const [one, two] = await Promise.all([whole(d), whole(again)])
    for (const table of tables) expect({ table, rows: two[table] }).toEqual({ table, rows: one[table] })
  } finally {
    await again.stop()
  }
}, 120_000)
