import type { ClientBase } from 'pg'

/** What a migration says of a column through `kernel.classify`; undefined where it says nothing. */
export interface ColumnNote { class: string; anonymise: string; purpose: string }
/** What a migration says of a table through `kernel.tenant_table` and the like. */
export interface TableNote { kind: string; other?: string; owner?: string; subject?: string; author?: string; frozen?: string; unlinked?: boolean; removable?: boolean }

export interface SchemaColumn { name: string; type: string; notNull: boolean; default: string | null; generated: 'default' | 'always' | null; note?: ColumnNote }
/** kind: p primary, u unique, f foreign, c check, x exclusion (an expression stands as `null` in `columns`). `to`: the table a foreign key points to. */
export interface SchemaConstraint {
  name: string; kind: 'p' | 'u' | 'f' | 'c' | 'x'; columns: (string | null)[]; definition: string
  to: { schema: string; table: string; columns: string[] } | null; cascades: boolean
}
export interface SchemaIndex { name: string; unique: boolean; constraint: boolean; columns: (string | null)[]; definition: string }
export interface SchemaPolicy { name: string; verb: Verb | 'all'; restrictive: boolean; roles: string[]; using: string | null; check: string | null }
export type Verb = 'select' | 'insert' | 'update' | 'delete'
export interface SchemaTable {
  schema: string; name: string; note?: TableNote; rowSecurity: boolean; partition: string | null
  columns: SchemaColumn[]; constraints: SchemaConstraint[]; indexes: SchemaIndex[]; policies: SchemaPolicy[]
  triggers: string[]; grants: { role: string; verbs: string[] }[]
  /** What each role may do in effect, through any grant or membership, on the table or one of its columns. */
  may: Record<string, string[]>
}
export interface SchemaFunction {
  schema: string; signature: string; kind: 'function' | 'procedure'; returns: string; language: string; definer: boolean; volatility: string
  settings: string[]; everybody: boolean; grants: string[]
}
export interface SchemaView { schema: string; name: string; definition: string; invoker: boolean }
export interface SchemaRole { name: string; powers: string[]; owns: number; memberOf: string[] }
export interface Schema { tables: SchemaTable[]; functions: SchemaFunction[]; views: SchemaView[]; roles: SchemaRole[] }

const schemas = ['public', 'kernel']
const ours = `n.nspname = any($1)`
const names = (table: string, keys: string): string => `(select coalesce(json_agg(a.attname order by k.o), '[]')
  from unnest(${keys}) with ordinality k(n, o) left join pg_attribute a on a.attrelid = ${table} and a.attnum = k.n and k.n > 0)`

const tables = `select n.nspname as schema, c.relname as name, obj_description(c.oid, 'pg_class') as comment, c.relrowsecurity as "rowSecurity",
  case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition,
  (select coalesce(json_agg(json_build_object('name', a.attname, 'type', replace(replace(format_type(a.atttypid, a.atttypmod), 'timestamp with time zone', 'timestamptz'), 'time without time zone', 'time'), 'notNull', a.attnotnull,
      'default', pg_get_expr(d.adbin, d.adrelid), 'generated', case when a.attgenerated <> '' or a.attidentity = 'a' then 'always' when a.attidentity = 'd' then 'default' end,
      'comment', col_description(c.oid, a.attnum)) order by a.attnum), '[]')
    from pg_attribute a left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
  (select coalesce(json_agg(json_build_object('name', k.conname, 'kind', k.contype, 'columns', ${names('c.oid', 'k.conkey')}, 'definition', pg_get_constraintdef(k.oid),
      'to', case when k.confrelid <> 0 then (select json_build_object('schema', fn.nspname, 'table', f.relname, 'columns', ${names('f.oid', 'k.confkey')})
        from pg_class f join pg_namespace fn on fn.oid = f.relnamespace where f.oid = k.confrelid) end,
      'cascades', k.confupdtype not in ('a', 'r', ' ') or k.confdeltype not in ('a', 'r', ' ')) order by k.conname), '[]')
    from pg_constraint k where k.conrelid = c.oid and k.contype in ('p', 'u', 'f', 'c', 'x')) as constraints,
  (select coalesce(json_agg(json_build_object('name', i.relname, 'unique', x.indisunique, 'constraint', exists (select from pg_constraint k where k.conindid = x.indexrelid and k.conrelid = c.oid),
      'columns', ${names('c.oid', 'x.indkey::int2[]')}, 'definition', pg_get_indexdef(x.indexrelid)) order by i.relname), '[]')
    from pg_index x join pg_class i on i.oid = x.indexrelid where x.indrelid = c.oid) as indexes,
  (select coalesce(json_agg(json_build_object('name', p.polname, 'verb', case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
      'restrictive', not p.polpermissive, 'roles', (select json_agg(case when r = 0 then 'public' else r::regrole::text end order by 1) from unnest(p.polroles) r),
      'using', pg_get_expr(p.polqual, p.polrelid), 'check', pg_get_expr(p.polwithcheck, p.polrelid)) order by p.polname), '[]')
    from pg_policy p where p.polrelid = c.oid) as policies,
  (select coalesce(json_agg(t.tgname order by t.tgname), '[]') from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal) as triggers,
  (select coalesce(json_agg(json_build_object('role', g.role, 'verbs', g.verbs) order by g.role), '[]') from (
    select role, json_agg(verb order by verb) verbs from (
      select case when e.grantee = 0 then 'public' else e.grantee::regrole::text end role, lower(e.privilege_type) verb from aclexplode(c.relacl) e where e.grantee <> c.relowner
      union all select case when e.grantee = 0 then 'public' else e.grantee::regrole::text end, lower(e.privilege_type) || ' (' || a.attname || ')'
        from pg_attribute a, aclexplode(a.attacl) e where a.attrelid = c.oid and e.grantee <> c.relowner) v group by role) g) as grants,
  (select coalesce(json_object_agg(r.rolname, (select coalesce(json_agg(v order by v), '[]') from unnest(array['select', 'insert', 'update', 'delete', 'truncate', 'references', 'trigger', 'maintain']) v
      where case when v in ('select', 'insert', 'update', 'references') then has_any_column_privilege(r.oid, c.oid, v) else has_table_privilege(r.oid, c.oid, v) end)), '{}')
    from pg_roles r where r.rolname like 'jalon\\_%') as may
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('r', 'p') and not c.relispartition order by 1, 2`

const functions = `select n.nspname as schema, p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')' as signature, case p.prokind when 'p' then 'procedure' else 'function' end as kind,
  coalesce(pg_get_function_result(p.oid), '') as returns, l.lanname as language, p.prosecdef as definer, case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end as volatility,
  coalesce(p.proconfig, '{}') as settings, has_function_privilege('public', p.oid, 'execute') as everybody,
  (select coalesce(array_agg(e.grantee::regrole::text order by 1), '{}') from aclexplode(p.proacl) e where e.grantee not in (0, p.proowner)) as grants
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_language l on l.oid = p.prolang where ${ours} order by 1, 2`

const views = `select n.nspname as schema, c.relname as name, pg_get_viewdef(c.oid) as definition, coalesce('security_invoker=true' = any(c.reloptions), false) as invoker
  from pg_class c join pg_namespace n on n.oid = c.relnamespace where ${ours} and c.relkind in ('v', 'm') order by 1, 2`

const roles = `select r.rolname as name, array_remove(array[case when rolsuper then 'superuser' end, case when rolbypassrls then 'bypassrls' end, case when rolcreaterole then 'createrole' end,
    case when rolcreatedb then 'createdb' end, case when rolreplication then 'replication' end, case when rolcanlogin then 'login' end], null) as powers,
  ((select count(*) from pg_class where relowner = r.oid) + (select count(*) from pg_proc where proowner = r.oid) + (select count(*) from pg_namespace where nspowner = r.oid)
    + (select count(*) from pg_database where datdba = r.oid))::int as owns,
  (select coalesce(array_agg(m.roleid::regrole::text order by 1), '{}') from pg_auth_members m where m.member = r.oid) as "memberOf"
  from pg_roles r where r.rolname like 'jalon\\_%' order by 1`

const note = <T>(comment: string | null | undefined): { note?: T } => (comment?.startsWith('{') ? { note: JSON.parse(comment) as T } : {})
type Raw<T> = Omit<T, 'note'> & { comment: string | null }

/** Reads the catalogue of a migrated database (schemas `public` and `kernel`, partitions left out), in a fixed order; the connection must be the owner's. */
export const readSchema = async (client: ClientBase): Promise<Schema> => {
  const all = async <T>(sql: string, values: unknown[] = [schemas]): Promise<T[]> => (await client.query(sql, values)).rows as T[]
  const read = await all<Raw<Omit<SchemaTable, 'columns'>> & { columns: Raw<SchemaColumn>[] }>(tables)
  return {
    tables: read.map(({ comment, columns, ...table }) => ({
      ...table, ...note<TableNote>(comment),
      columns: columns.map(({ comment, ...column }) => ({ ...column, ...note<ColumnNote>(comment) })),
    })),
    functions: await all(functions), views: await all(views), roles: await all(roles, []),
  }
}
