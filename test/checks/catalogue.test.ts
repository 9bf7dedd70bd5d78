import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refusingConstraints } from '#db/catalogue.ts'
import { generateSchema } from '#db/dump.ts'
import { generateCatalogue, generateTypes } from '#db/generate.ts'
import { readSchema, type Schema } from '#db/read-schema.ts'
import { freshDatabase } from '#test/fresh-database.ts'
import type { FreshDatabase } from '#test/postgres.ts'
import { schemaRules } from './catalogue-rules.ts'

type RuleName = keyof typeof schemaRules
const names = Object.keys(schemaRules) as RuleName[]

/** A tenant table that obeys every rule, so that each control breaks one thing only. */
const sample = `create table sample (tenant_id uuid not null, id uuid not null, person_id uuid not null, primary key (tenant_id, id));
  call kernel.tenant_table('sample', 'person_id'); call kernel.classify('sample', 'tenant_id plain keep: x\nid plain keep: x\nperson_id plain erase: x');`
const adding = (column: string): string => `${sample} alter table sample add ${column}; call kernel.classify('sample', '${column.split(' ')[0]} plain keep: x')`

/** Each breaks its rule in a database thrown away, and must be reported in these words. */
const controls: [RuleName, string, string][] = [
  ['every table has a kind, every column a class', 'create table sample (id uuid primary key)', 'sample: no kind'],
  ['every table has a kind, every column a class', `${sample} alter table sample add late text`, 'sample: late has no class'],
  ['every table has a kind, every column a class', `${sample} call kernel.classify('sample', 'person_id identity keep: x')`, 'sample: person_id is identity and would outlive an anonymisation'],
  ['every table has a kind, every column a class', `${sample} alter table sample rename person_id to whom`, 'sample: its subject person_id is no column'],
  ['the tenant comes first in every key', `${sample} create unique index sample_once on sample (person_id) where id is not null`, 'sample: sample_once does not begin with the tenant'],
  ['the tenant comes first in every key', `${sample} create unique index sample_once on sample (coalesce(person_id, id))`, 'sample: sample_once does not begin with the tenant'],
  ['the tenant comes first in every key', `${sample} alter table sample drop constraint sample_pkey, add primary key (id, tenant_id)`, 'sample: sample_pkey does not begin with the tenant'],
  ['the tenant comes first in every key', `${sample} alter table sample drop constraint sample_pkey`, 'sample: no primary key'],
  ['the tenant comes first in every key', `${sample} alter table sample add constraint crossed exclude (id with =)`, 'sample: crossed does not begin with the tenant'],
  ['the tenant comes first in every key', `${sample} alter table sample add constraint crossed foreign key (person_id, id) references person (tenant_id, id)`, 'sample: crossed crosses tenants'],
  ['the tenant comes first in every key', `alter table organisation add constraint downwards foreign key (id, id) references person (tenant_id, id)`, 'organisation: downwards leads from a network table to person'],
  ['no trigger and no cascade', `create trigger hidden before update on person for each row execute function suppress_redundant_updates_trigger()`, 'public.person: trigger hidden'],
  ['no trigger and no cascade', `create trigger hidden before update on kernel.journal for each row execute function suppress_redundant_updates_trigger()`, 'kernel.journal: trigger hidden'],
  ['no trigger and no cascade', `${sample} alter table sample add constraint gone foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade`, 'public.sample: gone cascades'],
  ['row security covers every granted verb', 'alter table person disable row level security', 'person: no row security'],
  ['row security covers every granted verb', 'drop policy changing on person', 'person: update is granted without a policy'],
  ['row security covers every granted verb', 'alter policy changing on person to jalon_worker', 'person: update is granted without a policy'],
  ['row security covers every granted verb', 'drop policy held on person', 'person: nothing holds select by a link to its subject'],
  ['row security covers every granted verb', 'create policy wide on person for select using (true)', 'person: wide names no tenant for select'],
  ['row security covers every granted verb', 'create policy quiet on person for insert with check (tenant_id = kernel.tenant())', 'person: quiet lets insert outside a command'],
  ['row security covers every granted verb', 'alter policy removing on consent using (tenant_id = kernel.tenant())', 'consent: removing lets delete outside a command'],
  ['row security covers every granted verb', 'grant delete on listing to public', 'listing: delete is granted without a policy'],
  ['each role has few powers', 'alter role jalon_app bypassrls', 'jalon_app has bypassrls'],
  ['each role has few powers', 'alter role jalon_app superuser', 'jalon_app has superuser'],
  ['each role has few powers', 'grant pg_read_all_data to jalon_app', 'jalon_app is pg_read_all_data'],
  ['each role has few powers', 'grant create on schema public to jalon_app; alter table person owner to jalon_app', 'jalon_app owns'],
  ['each role has few powers', 'grant delete on person to jalon_app', 'jalon_app may delete on public.person'],
  ['each role has few powers', 'grant truncate on person to public', 'jalon_app may truncate on public.person'],
  ['each role has few powers', 'grant update (refusal) on kernel.journal to jalon_app', 'jalon_app may update on kernel.journal'],
  ['each role has few powers', 'grant delete on kernel.journal to jalon_app', 'jalon_app may delete on kernel.journal'],
  ['each role has few powers', 'grant select on access_code to jalon_app', 'jalon_app may select on public.access_code'],
  ['each role has few powers', 'grant select on person to jalon_worker', 'jalon_worker may select on public.person'],
  ['no side door around row security', "create function leak() returns bigint language sql security definer return (select count(*) from person)", "leak() runs as its owner on anybody's search path"],
  ['no side door around row security', "create function leak() returns bigint language sql security definer set search_path = '' return (select count(*) from public.person)", 'leak() runs as its owner for everybody'],
  ['no side door around row security', 'create view everyone as select * from person', "public.everyone shows its owner's rows"],
  ...['price numeric', 'deposit_paid boolean', 'amount_due int', 'workshop_fee int', 'gift money'].map((column): [RuleName, string, string] =>
    ['nothing is payable by a person', adding(column), `sample: ${column.split(' ')[0]}`]),
  ...['sanction text', 'absence_unjustified boolean', 'penalties int', 'unverified boolean'].map((column): [RuleName, string, string] =>
    ['not acting is never a fault', adding(column), `sample: ${column.split(' ')[0]}`]),
  ['not acting is never a fault', adding("status text check (status in ('met', 'no-show'))"), 'sample: status may be no-show'],
]

let database: FreshDatabase
let client: Client
let schema: Schema

/** The schema as it would be after `sql`, which is then undone. */
const after = async (sql: string): Promise<Schema> => {
  await client.query('begin')
  try {
    await client.query(sql)
    return await readSchema(client)
  } finally {
    await client.query('rollback')
  }
}

beforeAll(async () => {
  database = await freshDatabase()
  client = new Client(database.connection)
  await client.connect()
  schema = await readSchema(client)
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

describe('every migration', () => {
  test.each(names)('%s', (name) => expect(schemaRules[name](schema)).toEqual([]))

  test.each(names)('is broken by no sample that obeys: %s', async (name) => expect(schemaRules[name](await after(sample))).toEqual([]))

  test.each(controls)('control: %s (%s)', async (name, sql, complaint) => {
    const complaints = schemaRules[name](await after(sql))
    expect(complaints.filter((line) => line.startsWith(complaint))).not.toEqual([])
  })

  test('has a control for each rule', () => expect(new Set(controls.map(([name]) => name))).toEqual(new Set(names)))
})

describe('what is generated from the migrations (npm run generate)', () => {
  const generated = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
  test('db/types.ts is up to date', () => expect(generateTypes(schema)).toBe(generated('db/types.ts')))
  test('db/catalogue.ts is up to date', () => expect(generateCatalogue(schema)).toBe(generated('db/catalogue.ts')))
  test('db/schema.sql is up to date', () => expect(generateSchema(schema)).toBe(generated('db/schema.sql')))

  test('lists what can refuse: unique, exclusion and compound checks, not lists of values', async () => {
    expect(refusingConstraints).toMatchObject({ door_open_or_closed: 'door', referral_one_open_a_door: 'referral' })
    expect(Object.keys(refusingConstraints)).not.toContain('door_status_check')
    expect(Object.keys(refusingConstraints)).not.toContain('door_pkey')
  })

  test('refuses a column without a class', async () => {
    const late = await after('alter table person add late text')
    expect(() => generateCatalogue(late)).toThrow('person.late: no class')
  })

  test('refuses a type that nobody decided how to read', async () => {
    const odd = await after('alter table person add size point')
    expect(() => generateTypes(odd)).toThrow('person.size: no TypeScript type for point')
  })

  test('reads lists of values, of arrays too, and what is filled by itself', async () => {
    const types = generateTypes(await after(`create table sample (tenant_id uuid, id uuid, days text[] not null check (days <@ array['mon', 'it''s']), mood text check (mood is null or mood in ('well')),
      no int generated always as identity, twice int generated always as (1 + 1) stored, at timestamptz not null default now(), primary key (tenant_id, id));
      comment on table sample is '{"kind": "state", "other": "id"}'`))
    expect(types).toContain("days: ('mon' | 'it\\'s')[]\n  mood: 'well' | null\n  no: number")
    expect(types).toContain("export interface FreshSample {\n  tenant_id: string\n  id: string\n  days: ('mon' | 'it\\'s')[]\n  mood?: 'well' | null\n  at?: string\n}")
  })
})
