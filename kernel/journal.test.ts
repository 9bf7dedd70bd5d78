import { createHash } from 'node:crypto'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHead, sealNow } from '#app/sealing.ts'
import { openPool } from '#db/connect.ts'
import { addSample, put, withSamples, writeSample } from '#test/sample.ts'
import { world, type World } from '#test/world.ts'
import { perform } from './execute.ts'
import { seal, verify, type Head } from './journal.ts'
import { NOBODY, type Session } from './session.ts'
import { opening } from './sql.ts'
import { uuid7 } from './uuid.ts'

let w: World, worker: Pool, sample: string
beforeAll(async () => {
  w = await world()
  await withSamples(w)
  worker = openPool(w.connection, 'jalon_worker', 2)
  sample = uuid7()
  await add(0)
})
afterAll(async () => {
  await worker.end()
  await w.stop()
})

const me = (): Session => w.as('a.counsellor')
const key = () => w.config.secrets.journal
const add = async (by: number, id = uuid7()) => {
  if (by === 0) await w.perform(me(), writeSample, { changes: [put('sample', { id: sample })] }, id)
  else await w.perform(me(), addSample, { sample, by }, id)
  return id
}
const lines = (ids: readonly string[]) => w.rows('select id, tenant_id, command, actor, session_kind, status, refusal from kernel.journal where id = any($1) order by recorded_at', [ids])
/** Other databases of this server may hold an older transaction for a moment: everything is sealed as soon as they end. */
const sealAll = async (): Promise<Head> => {
  for (let i = 0; i < 500; i++) {
    await seal(worker, key())
    const told = await verify(worker, key())
    if (!told.ok) throw new Error(told.why)
    if (told.unsealed === 0) return (await w.rows("select no, encode(mac, 'hex') as mac from kernel.seal order by no desc limit 1"))[0] as unknown as Head
    await new Promise((done) => setTimeout(done, 20))
  }
  throw new Error('an older transaction does not end')
}

describe('what is journaled', () => {
  test('one row for each signed command, refusals included, with who signed', async () => {
    const ids = [await add(1), await add(100), uuid7()], subject = uuid7(), her: Session = { ...w.link(subject), role: 'counsellor' }
    await perform(w.engine, her, { id: ids[2] ?? '', name: 'sample.write', input: { changes: [] }, happenedAt: '2026-01-02T03:04:05.000Z' })
    const common = { tenant_id: me().tenant, actor: me().actor, session_kind: 'user', command: 'sample.add' }
    expect(await lines(ids)).toEqual([
      { ...common, id: ids[0], status: 'applied', refusal: null }, { ...common, id: ids[1], status: 'refused', refusal: 'sample.full' },
      { tenant_id: w.office, actor: her.actor, session_kind: 'link', command: 'sample.write', id: ids[2], status: 'applied', refusal: null },
    ])
    expect(await w.rows('select happened_at from kernel.journal where id = $1', [ids[2]])).toEqual([{ happened_at: '2026-01-02T03:04:05.000Z' }])
  })

  test('not what could not be read, what nobody declared, or what nobody signed', async () => {
    const ids = [uuid7(), uuid7(), uuid7()], [unread = '', unknown = '', unsigned = ''] = ids
    expect(await w.perform(me(), addSample, { sample: 'Awa' }, unread)).toMatchObject({ code: 'kernel.invalid-input' })
    expect(await perform(w.engine, me(), { id: unknown, name: 'sample.nothing', input: {} })).toMatchObject({ code: 'kernel.unknown-command' })
    await w.perform({ kind: 'public', tenant: w.office, actor: NOBODY, role: 'counsellor', zone: 'America/Toronto' }, addSample, { sample, by: 1 }, unsigned)
    expect(await lines(ids)).toEqual([])
  })

  test('no word of what was said: a salted hash, whose salt goes with the words', async () => {
    const id = await add(1)
    const [row] = (await w.rows('select j.payload_hash, p.salt, p.input from kernel.journal j join kernel.payload p using (tenant_id, id) where j.id = $1', [id])) as { payload_hash: Buffer; salt: Buffer; input: string }[]
    expect(row?.input).toBe(JSON.stringify({ sample, by: 1 }))
    expect(row?.salt).toHaveLength(16)
    expect(createHash('sha256').update(row?.salt ?? '').update(row?.input ?? '').digest().equals(row?.payload_hash ?? Buffer.of())).toBe(true)
  })

  test('the application and the worker add to it and never change it', async () => {
    const denied = /permission denied/
    for (const table of ['journal', 'payload', 'touched', 'read', 'seal', 'certificate', 'outbox', 'session']) {
      for (const [name, pool] of [['app', w.pool], ['worker', worker]] as const) {
        for (const verb of ['delete from', 'truncate']) await expect(pool.query(`${verb} kernel.${table}`), `${name}: ${verb} ${table}`).rejects.toThrow(denied)
        if (name === 'worker' && table === 'outbox') continue // it says there what it handed over
        await expect(pool.query(`update kernel.${table} set ${table === 'session' ? 'role' : table === 'seal' ? 'no' : 'tenant_id'} = null`), `${name}: update ${table}`).rejects.toThrow(denied)
      }
    }
  })

  test('what a link sent bears its subject, so that it can be destroyed with her, and no other', async () => {
    const id = uuid7(), subject = uuid7(), mine = await add(1)
    await w.perform({ ...w.link(subject), role: 'counsellor' }, writeSample, { changes: [] }, id)
    expect(await w.rows('select id, subject_id from kernel.payload where id = any($1) order by subject_id nulls first', [[id, mine]])).toEqual([{ id: mine, subject_id: null }, { id, subject_id: subject }])
    const client = await w.pool.connect(), command = uuid7()
    try {
      await client.query(opening('READ WRITE', w.link(subject), command))
      await expect(client.query("insert into kernel.payload (tenant_id, id, salt, input, answer, subject_id) values ($1, $2, '', '', '{}', $3)", [w.office, command, uuid7()])).rejects.toThrow(/row-level security/)
    } finally {
      await client.query('ROLLBACK')
      client.release()
    }
  })

  test('nor a line of another command, or of another organisation', async () => {
    const client = await w.pool.connect(), command = uuid7()
    const line = (tenant: string, id: string) => client.query("insert into kernel.journal (tenant_id, id, command, actor, session_kind, happened_at, status, payload_hash) values ($1, $2, 'x', $2, 'user', now(), 'applied', '')", [tenant, id])
    try {
      for (const [tenant, id] of [[me().tenant, uuid7()], [w.orgs[1] ?? '', command]] as const) {
        await client.query(opening('READ WRITE', me(), command))
        await expect(line(tenant, id)).rejects.toThrow(/row-level security/)
        await client.query('ROLLBACK')
      }
    } finally {
      client.release()
    }
  })
})

describe('seals', () => {
  test('nothing above the oldest transaction that still runs, and all of it once that ended', async () => {
    await sealAll()
    const old = await w.owner.connect()
    let id: string
    try {
      await old.query('begin; select pg_current_xact_id()')
      id = await add(1)
      expect(await seal(worker, key())).toBeUndefined()
      expect(await verify(worker, key())).toMatchObject({ ok: true, unsealed: 1 })
    } finally {
      await old.query('rollback')
      old.release()
    }
    await sealAll()
    expect(await w.rows('select 1 from kernel.journal j where id = $1 and xid < (select max(below_xid) from kernel.seal)', [id])).toHaveLength(1)
  })

  test('two processes at the same instant make one chain', async () => {
    for (let i = 0; i < 5; i++) {
      await add(1)
      await Promise.all([seal(worker, key()), seal(worker, key())])
    }
    await sealAll()
    expect(await verify(worker, key())).toMatchObject({ ok: true, unsealed: 0 })
  })

  test('the last one also stands outside the database, for this account only', async () => {
    await sealAll()
    await add(1)
    let head: Head | undefined
    for (let i = 0; i < 500 && !head; i++) head = await sealNow(worker, w.config)
    expect(readHead(w.config)).toEqual(head)
    expect(statSync(join(w.config.data, 'journal-head.json')).mode & 0o777).toBe(0o600)
  })
})

describe('the proof', () => {
  let head: Head
  beforeAll(async () => {
    for (let batch = 0; batch < 3; batch++) {
      for (const by of [1, 100, 1, 100]) await add(by)
      head = await sealAll()
    }
    for (const table of ['journal', 'payload', 'seal']) await w.owner.query(`create table kept_${table} as table kernel.${table}`)
  })
  /** What is said after `sql`, which is then undone. */
  const after = async (sql: string, known: Head | null = head, secret = key()) => {
    await w.owner.query(sql)
    const told = await verify(worker, secret, known ?? undefined)
    for (const table of ['journal', 'payload', 'seal']) await w.owner.query(`truncate kernel.${table}; insert into kernel.${table} select * from kept_${table}`)
    return told
  }
  const refusedLine = "(select id from kept_journal where status = 'refused' order by xid desc limit 1)"
  const last = '(select max(no) from kept_seal)'

  test('holds when nothing was touched, and when words were erased with their salt', async () => {
    const sound = { ok: true, seals: head.no, unsealed: 0 }
    expect(await after('select 1')).toMatchObject(sound)
    expect(await after(`delete from kernel.payload where id in (select id from kept_payload limit 3)`)).toMatchObject(sound)
    expect(await after('delete from kernel.payload')).toMatchObject(sound)
  })

  test.each<[what: string, sql: string]>([
    ['a refusal made to look done', `update kernel.journal set status = 'applied', refusal = null where id = ${refusedLine}`], ['another reason', `update kernel.journal set refusal = 'sample.other' where id = ${refusedLine}`],
    ['another outcome, also in the answer', `update kernel.journal set status = 'applied' where id = ${refusedLine}; update kernel.payload set answer = jsonb_set(answer, '{status}', '"applied"') where id = ${refusedLine}`],
    ['another author', `update kernel.journal set actor = gen_random_uuid() where id = ${refusedLine}`], ['another organisation', `update kernel.journal set tenant_id = gen_random_uuid() where id = ${refusedLine}`],
    ['another command', `update kernel.journal set command = 'sample.take' where id = ${refusedLine}`], ['another kind of session', `update kernel.journal set session_kind = 'link' where id = ${refusedLine}`],
    ['another moment', `update kernel.journal set happened_at = happened_at - interval '1 microsecond' where id = ${refusedLine}`], ['another moment of receiving', `update kernel.journal set recorded_at = recorded_at - interval '1 day' where id = ${refusedLine}`],
    ['another hash of the words', `update kernel.journal set payload_hash = sha256('x') where id = ${refusedLine}`], ['a line removed', `delete from kernel.journal where id = ${refusedLine}`],
    ['a line added', "insert into kernel.journal select tenant_id, gen_random_uuid(), command, actor, session_kind, happened_at, recorded_at, status, refusal, payload_hash, xid from kept_journal order by xid limit 1"],
    ['two lines exchanged', `with two as (select (select min(xid) from kept_journal) as a, (select max(xid) from kept_journal) as b) update kernel.journal set xid = case xid when a then b else a end from two where xid in (a, b)`],
    ['a line moved to another batch', `update kernel.journal set xid = (select min(xid) from kept_journal) where id = ${refusedLine}`],
    ['other words under the same line', `update kernel.payload set input = replace(input, '100', '1') where id = ${refusedLine}`], ['another salt', `update kernel.payload set salt = 'x' where id = ${refusedLine}`],
    ['another answer under the same line', `update kernel.payload set answer = jsonb_build_object('status', 'applied', 'id', id) where id = ${refusedLine}`],
  ])('finds %s', async (_, sql) => expect(await after(sql)).toMatchObject({ ok: false, why: 'changed' }))

  test.each<[what: string, sql: string]>([
    ['whose digest was computed anew', "update kernel.seal set digest = sha256('x')"], ['whose end was moved', `update kernel.seal set below_xid = (below_xid::text::bigint + 1)::text::xid8 where no = ${last}`],
    ['that counts other lines', `update kernel.seal set rows = rows + 1 where no = ${last}`], ['signed anew without the key', `update kernel.seal set mac = sha256(mac) where no = ${last}`],
  ])('finds a seal %s', async (_, sql) => expect(await after(sql)).toMatchObject({ ok: false, why: 'broken-chain' }))

  test('finds a seal taken out, and the end cut off, with its lines or without', async () => {
    expect(await after(`delete from kernel.seal where no = ${last} - 1`)).toEqual({ ok: false, no: head.no - 1, why: 'gap' })
    expect(await after(`delete from kernel.seal where no = ${last}`)).toEqual({ ok: false, no: head.no, why: 'cut-off' })
    const cut = `delete from kernel.journal where xid >= (select max(below_xid) from kept_seal where no < ${last}); delete from kernel.seal where no = ${last}`
    expect(await after(cut)).toEqual({ ok: false, no: head.no, why: 'cut-off' })
    expect(await after('truncate kernel.journal, kernel.seal')).toEqual({ ok: false, no: head.no, why: 'cut-off' })
    // That is what the head outside the database is for.
    expect(await after(cut, null)).toMatchObject({ ok: true })
  })

  test('is worth the key: with another, nothing holds', async () => {
    expect(await after('select 1', head, 'ab'.repeat(32))).toEqual({ ok: false, no: 1, why: 'broken-chain' })
  })
})
