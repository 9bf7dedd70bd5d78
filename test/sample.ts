import { sql } from 'kysely'
import * as z from 'zod'
import { db } from '#kernel/ask.ts'
import { command, refuse, type Change, type Command, type See, type Where } from '#kernel/command.ts'
import { jobOf, type Job } from '#kernel/module.ts'
import { query, serverQuery, type AnyQuery } from '#kernel/query.ts'
import type { Catalogue, Table, TableInfo } from '#kernel/register.ts'
import type { World } from './world.ts'

/** A table of each kind, as a migration makes them, that belongs to no module: what the kernel does for every table is tried on these. */
const TABLES = `
  create sequence sample_tries; grant usage on sequence sample_tries to jalon_app;
  create function sample_meets(tries int) returns boolean language plpgsql as $$
  begin
    if nextval('sample_tries') <= tries then raise exception 'met' using errcode = case currval('sample_tries') % 2 when 0 then '40001' else '40P01' end; end if;
    return true;
  end $$;
  create table sample (tenant_id uuid not null, id uuid not null, subject_id uuid, word text, n integer not null default 0, day date, at timestamptz, primary key (tenant_id, id),
    constraint sample_word_once unique (tenant_id, word), constraint sample_not_below_zero check (n >= 0), check (n < 1000), constraint elsewhere check (n <> 666));
  create table sample_line (tenant_id uuid not null, id uuid not null, sample_id uuid not null, primary key (tenant_id, id), constraint sample_line_of foreign key (tenant_id, sample_id) references sample (tenant_id, id));
  create table sample_exchange (tenant_id uuid not null, id uuid not null, other_id uuid not null, subject_id uuid, n integer not null default 0, primary key (tenant_id, id));
  create table sample_content (tenant_id uuid not null, id uuid not null, to_id uuid not null, subject_id uuid, word text not null, primary key (tenant_id, id));
  create table sample_notice (id uuid primary key, owner_id uuid not null, word text not null);
  create table sample_meeting (tenant_id uuid not null, id uuid not null, tries integer not null, primary key (tenant_id, id), check (sample_meets(tries)));
  call kernel.tenant_table('sample', 'subject_id'); call kernel.tenant_table('sample_line', null, true); call kernel.state_table('sample_exchange', 'other_id', 'subject_id');
  call kernel.content_table('sample_content', 'to_id', 'subject_id'); call kernel.network_table('sample_notice', 'owner_id'); call kernel.tenant_table('sample_meeting');`

const info = (kind: TableInfo['kind'], columns: string, more: Partial<TableInfo> = {}): TableInfo => ({
  kind, removable: false, key: kind === 'network' ? ['id'] : ['tenant_id', 'id'], ...more,
  columns: Object.fromEntries(columns.split(' ').map((name) => [name, { type: 'text', class: 'plain', anonymise: 'keep', purpose: 'a test' }])),
})
const tables: Catalogue = {
  sample: info('tenant', 'tenant_id id subject_id word n day at', { subject: 'subject_id' }),
  sample_line: info('tenant', 'tenant_id id sample_id', { removable: true }),
  sample_exchange: info('state', 'tenant_id id other_id subject_id n', { other: 'other_id', subject: 'subject_id' }),
  sample_content: info('content', 'tenant_id id to_id subject_id word', { other: 'to_id', subject: 'subject_id' }),
  sample_notice: info('network', 'id owner_id word', { owner: 'owner_id' }),
  sample_meeting: info('tenant', 'tenant_id id tries'),
}
export type SampleTable = 'sample' | 'sample_line' | 'sample_exchange' | 'sample_content' | 'sample_notice' | 'sample_meeting'
type Row = Record<string, unknown>
const named = (table: SampleTable): Table => table as string as Table
export const put = (table: SampleTable, row: Row): Change => ({ do: 'insert', table: named(table), row })
export const set = (table: SampleTable, row: Row, columns: Row): Change => ({ do: 'update', table: named(table), row, set: columns })
export const drop = (table: SampleTable, row: Row): Change => ({ do: 'remove', table: named(table), row })
/** What is read of a table that the types do not know. */
const one = async (see: See, id: string): Promise<Row> => await see.one(named('sample'), id) as unknown as Row
const many = async (see: See, table: SampleTable, where: Row = {}): Promise<Row[]> => await see.many(named(table), where as Where<Table>) as unknown as Row[]

/** Answers the very changes it is given: the most careless rule that could be written. */
export const writeSample = command('sample.write', {
  input: z.object({ changes: z.array(z.unknown()) }), permission: 'person.write', facts: async () => ({}),
  decide: (_, { changes }) => changes as Change[],
})
/** Adds to a row up to ten, with the moment it happened; jobs may too. */
export const addSample = command('sample.add', {
  input: z.object({ sample: z.uuid(), by: z.int() }), permission: 'person.read', facts: (see, i) => one(see, i.sample),
  decide: (row, { by }, { now, today }) => (Number(row['n']) + by > 10 ? refuse('sample.full', { most: 10 }) : [set('sample', row, { n: Number(row['n']) + by, at: now, day: today })]),
})
/** Takes a row that nobody took, and lets it be known. */
export const takeSample = command('sample.take', {
  input: z.object({ sample: z.uuid() }), permission: 'person.write', facts: (see, i) => one(see, i.sample),
  decide: (row, { sample }) => (row['n'] !== 0 ? refuse('sample.taken') : [set('sample', row, { n: 1 }), { do: 'job', name: 'sample.count', payload: { sample } }]),
})
/** The other way, with the same input. */
export const freeSample = command('sample.free', {
  input: takeSample.input, permission: 'person.write', facts: (see, i) => one(see, i.sample), decide: (row) => [set('sample', row, { n: 0 })],
})
/** One row a subject: a rule over rows that are not there, which no row could be locked for. */
export const openSample = command('sample.open', {
  input: z.object({ sample: z.uuid(), subject: z.uuid() }), permission: 'person.write', facts: (see, i) => many(see, 'sample', { subject_id: i.subject }),
  decide: (rows, i) => (rows.length > 0 ? refuse('sample.already-open') : [put('sample', { id: i.sample, subject_id: i.subject })]),
})
/** Breaks as a program breaks: its message repeats what was typed. */
export const breakSample = command('sample.break', {
  input: z.object({ words: z.string() }), permission: 'person.write', facts: async () => ({}),
  decide: (_, { words }) => { throw new RangeError(words) },
})

export const oneSample = query('sample.one', { input: z.object({ sample: z.uuid() }), permission: 'person.read', how: 'opened', facts: (see, i) => one(see, i.sample), view: (row) => row })
export const allSamples = query('sample.all', {
  input: z.object({}), permission: 'person.read', how: 'listed', facts: async (see, _, { session }) => [...await many(see, 'sample'), ...await many(see, 'sample_exchange', { other_id: session.tenant })], view: (rows) => rows,
})
/** As the person herself, or anybody: a question of their own roles. */
export const ownSamples = query('sample.own', { input: z.object({}), permission: 'public.read', how: 'opened', facts: (see) => many(see, 'sample'), view: (rows) => rows })
/** Its own SQL, word for word; `word` is its parameter, at the end. */
export const rawSamples = serverQuery('sample.raw', {
  input: z.object({ sql: z.string(), word: z.string().optional(), reads: z.array(z.uuid()).default([]) }), permission: 'person.read', how: 'listed',
  run: async (ask, i) => ({ rows: await ask<Row>({ compile: () => sql<Row>`${sql.raw(i.sql)} ${i.word === undefined ? sql.raw('') : i.word}`.compile(db) }), reads: i.reads }), reads: (view) => view.reads,
})

export const countSample = jobOf('sample.count', async ({ sample = '' }, { perform }) => { await perform(addSample, { sample, by: 1 }) })

/** Adds the tables to a world, and the commands, queries and jobs to its registry: they are served over HTTP like any other. */
export const withSamples = async (w: World, jobs: readonly Job[] = [countSample]): Promise<void> => {
  await w.owner.query(TABLES)
  Object.assign(w.engine, { catalogue: { ...w.engine.catalogue, ...tables } })
  const registry = w.engine.registry as unknown as { commands: Map<string, Command>; queries: Map<string, AnyQuery>; jobs: Map<string, Job> }
  for (const one of [writeSample, addSample, takeSample, freeSample, openSample, breakSample]) registry.commands.set(one.name, one)
  for (const one of [oneSample, allSamples, ownSamples, rawSamples]) registry.queries.set(one.name, one)
  for (const one of jobs) registry.jobs.set(one.name, one)
}
