-- not breaking
-- The kernel's own tables and the words that later migrations use to protect theirs. No domain word here.
create schema kernel;
grant usage on schema kernel to jalon_app;

-- Who is asking, as literals set by SET LOCAL. After a SET LOCAL a pooled session answers '', hence nullif.
create function kernel.tenant() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.tenant', true), '')::uuid;
create function kernel.subject() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.subject', true), '')::uuid;
create function kernel.command() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.command', true), '')::uuid;

-- One row: the network's office, and whether this database was born as a demonstration (never switched on later).
create table kernel.installation (
  one boolean primary key default true check (one),
  office_id uuid not null,
  demonstration boolean not null default false,
  epoch uuid not null default gen_random_uuid(),
  clock_offset_ms bigint not null default 0,
  made_at timestamptz not null default now()
);
create function kernel.office() returns uuid language sql stable parallel safe security definer
  set search_path = '' return (select office_id from kernel.installation);
grant select on kernel.installation to jalon_app;

-- An UPDATE filtered by row security is zero rows, not an error: every change must touch exactly one.
create function kernel.exactly_one(n bigint) returns void language plpgsql as $$
begin
  if n <> 1 then raise exception 'a change touched % rows', n using errcode = 'JA001'; end if;
end $$;

-- Protection. Reading and writing conditions are SQL over the row; `subject` names the column a link session is held to.
create procedure kernel.protect(t regclass, reads text, writes text, subject text, removable boolean) language plpgsql as $$
declare held text := 'kernel.subject() is null' || case when subject is null then '' else format(' or %I = kernel.subject()', subject) end;
begin
  execute format('alter table %s enable row level security', t);
  execute format('create policy reading on %s for select using (%s)', t, reads);
  execute format('create policy adding on %s for insert with check ((%s) and kernel.command() is not null)', t, writes);
  execute format('create policy changing on %s for update using (%s) with check ((%s) and kernel.command() is not null)', t, writes, writes);
  execute format('create policy held on %s as restrictive for all using (%s) with check (%s)', t, held, held);
  execute format('grant select, insert, update on %s to jalon_app', t);
  if removable then
    execute format('create policy removing on %s for delete using ((%s) and kernel.command() is not null)', t, writes);
    execute format('grant delete on %s to jalon_app', t);
  end if;
end $$;

-- A tenant's own table.
create procedure kernel.tenant_table(t regclass, subject text default null, removable boolean default false) language plpgsql as $$
begin
  call kernel.protect(t, 'tenant_id = kernel.tenant()', 'tenant_id = kernel.tenant()', subject, removable);
  execute format('comment on table %s is %L', t, json_build_object('kind', 'tenant', 'subject', subject, 'removable', removable));
end $$;

-- The state of an exchange: both sides and the office read it; both sides write it, by commands.
create procedure kernel.state_table(t regclass, other text, subject text default null) language plpgsql as $$
declare sides text := format('tenant_id = kernel.tenant() or %I = kernel.tenant() or kernel.tenant() = kernel.office()', other);
begin
  call kernel.protect(t, sides, sides, subject, false);
  execute format('comment on table %s is %L', t, json_build_object('kind', 'state', 'other', other, 'subject', subject));
end $$;

-- The content of an exchange: one writer, the tenant; the other side reads.
create procedure kernel.content_table(t regclass, other text, subject text default null) language plpgsql as $$
begin
  call kernel.protect(t, format('tenant_id = kernel.tenant() or %I = kernel.tenant()', other), 'tenant_id = kernel.tenant()', subject, false);
  execute format('comment on table %s is %L', t, json_build_object('kind', 'content', 'other', other, 'subject', subject));
end $$;

-- A network table: everybody reads, its owner and the office write; nobody writes it by a link.
create procedure kernel.network_table(t regclass, owner text, removable boolean default false) language plpgsql as $$
declare mine text := format('%I = kernel.tenant() or kernel.tenant() = kernel.office()', owner);
begin
  call kernel.protect(t, 'true', mine, null, removable);
  execute format('drop policy held on %s', t);
  execute format('create policy held_adding on %s as restrictive for insert with check (kernel.subject() is null)', t);
  execute format('create policy held_changing on %s as restrictive for update using (kernel.subject() is null)', t);
  if removable then execute format('create policy held_removing on %s as restrictive for delete using (kernel.subject() is null)', t); end if;
  execute format('comment on table %s is %L', t, json_build_object('kind', 'network', 'owner', owner, 'removable', removable));
end $$;

-- Classes: one line a column, "name class anonymise: purpose". A column left out fails the build (test/checks/classes).
create procedure kernel.classify(t regclass, lines text) language plpgsql as $$
declare line text; part text[];
begin
  foreach line in array string_to_array(lines, E'\n') loop
    part := regexp_match(line, '^\s*(\w+) (plain|identity|sensitive) (keep|erase|generalise): (.+?)\s*$');
    if part is null then
      if line ~ '\S' then raise exception 'cannot read the class line %', line; end if;
      continue;
    end if;
    execute format('comment on column %s.%I is %L', t, part[1], json_build_object('class', part[2], 'anonymise', part[3], 'purpose', part[4]));
  end loop;
end $$;

-- The journal: one row per signed command. Nobody changes or removes a row; the payload stands apart and can be erased with its salt.
create table kernel.journal (
  tenant_id uuid not null, id uuid not null,
  command text not null, actor uuid not null, session_kind text not null,
  happened_at timestamptz not null, recorded_at timestamptz not null default clock_timestamp(),
  status text not null check (status in ('applied', 'refused')), refusal text,
  payload_hash bytea not null, xid xid8 not null default pg_current_xact_id(),
  primary key (tenant_id, id)
);
create index journal_by_xid on kernel.journal (xid);
create index journal_by_time on kernel.journal (tenant_id, recorded_at);
create table kernel.payload (
  tenant_id uuid not null, id uuid not null, salt bytea not null, input text not null, answer jsonb not null,
  subject_id uuid default kernel.subject(), primary key (tenant_id, id)
);
-- Whose link sent it: what somebody typed about herself is found again when it must go.
create index payload_by_subject on kernel.payload (tenant_id, subject_id) where subject_id is not null;
-- What was destroyed, under which rule, how many rows of what, when. Never whose.
create table kernel.certificate (
  tenant_id uuid not null, id uuid not null default gen_random_uuid(), rule text not null, days int, destroyed jsonb not null, at timestamptz not null,
  primary key (tenant_id, id)
);
-- The keys a command touched, once per tenant that may read them: what pulls.
create table kernel.touched (
  tenant_id uuid not null, xid xid8 not null default pg_current_xact_id(), command_id uuid not null, keys jsonb not null,
  primary key (tenant_id, xid, command_id)
);
create table kernel.outbox (
  id uuid primary key default gen_random_uuid(), tenant_id uuid not null, command_id uuid not null,
  name text not null, payload jsonb not null, run_at timestamptz not null default now(), handed_at timestamptz
);
create index outbox_waiting on kernel.outbox (run_at) where handed_at is null;
create table kernel.seal (
  no bigint primary key, below_xid xid8 not null, rows bigint not null,
  digest bytea not null, mac bytea not null, sealed_at timestamptz not null default clock_timestamp()
);
-- Reads of people, by month: who opened or listed whom, and through which query.
create table kernel.read (
  tenant_id uuid not null, subject_id uuid not null, at timestamptz not null default clock_timestamp(),
  reader_id uuid not null, actor uuid not null, how text not null check (how in ('opened', 'listed')), query text not null, xid xid8 not null default pg_current_xact_id()
) partition by range (at);
create table kernel.read_other partition of kernel.read default;
create index read_by_subject on kernel.read (tenant_id, subject_id, at);
create function kernel.make_read_months(ahead int) returns void language plpgsql security definer set search_path = '' as $$
declare m date := date_trunc('month', now());
begin
  for i in 0 .. ahead loop
    execute format('create table if not exists kernel.%I partition of kernel.read for values from (%L) to (%L)',
      'read_' || to_char(m + make_interval(months => i), 'YYYY_MM'), m + make_interval(months => i), m + make_interval(months => i + 1));
  end loop;
end $$;
select kernel.make_read_months(3);
grant execute on function kernel.make_read_months(int) to jalon_app;

do $$ declare t text; begin
  foreach t in array array['journal', 'payload', 'touched', 'read', 'certificate'] loop
    execute format('alter table kernel.%I enable row level security', t);
    execute format('create policy reading on kernel.%I for select using (tenant_id = kernel.tenant())', t);
    execute format('grant select on kernel.%I to jalon_app', t);
    if t not in ('read', 'certificate') then execute format('grant insert on kernel.%I to jalon_app', t); end if;
  end loop;
  foreach t in array array['journal', 'payload'] loop
    execute format('create policy adding on kernel.%I for insert with check (tenant_id = kernel.tenant() and id = kernel.command())', t);
    execute format('create policy held on kernel.%I as restrictive for select using (kernel.subject() is null)', t);
  end loop;
end $$;
alter policy adding on kernel.payload with check (tenant_id = kernel.tenant() and id = kernel.command() and subject_id is not distinct from kernel.subject());
create policy held on kernel.certificate as restrictive for select using (kernel.subject() is null);
create policy adding on kernel.touched for insert with check (command_id = kernel.command());
create policy held on kernel.touched as restrictive for select using (kernel.subject() is null);
-- A read is kept with the tenant whose row was read, so that she sees everybody who opened her file. One statement, one trip.
create function kernel.note_reads(tenants uuid[], subjects uuid[], reader uuid, who uuid, manner text, what text, moment timestamptz) returns void
language sql security definer set search_path = ''
begin atomic
  insert into kernel.read (tenant_id, subject_id, at, reader_id, actor, how, query)
  select t, s, moment, reader, who, manner, what from unnest(tenants, subjects) as seen (t, s);
end;
create policy held on kernel.read as restrictive for select using (kernel.subject() is null or subject_id = kernel.subject());
alter table kernel.outbox enable row level security;
create policy adding on kernel.outbox for insert with check (command_id = kernel.command());
grant insert on kernel.outbox to jalon_app;

-- The stored answer of a command, read before its transaction by whoever repeats it (a link session may not read the journal).
create function kernel.answered(t uuid, i uuid, sent text) returns table (actor uuid, command text, same boolean, answer jsonb)
language sql stable security definer set search_path = ''
begin atomic
  select j.actor, j.command, coalesce(p.input = sent, false), coalesce(p.answer, jsonb_build_object('status', j.status, 'code', j.refusal))
  from kernel.journal j left join kernel.payload p on p.tenant_id = j.tenant_id and p.id = j.id
  where j.tenant_id = t and j.id = i;
end;

-- Sessions of three kinds; only the hash of a token stands here, and only these functions reach it.
-- `helper`: the organisation of the member who holds a link with somebody; her reads are kept as a member's.
create table kernel.session (
  hash bytea primary key, kind text not null check (kind in ('user', 'link')),
  tenant_id uuid not null, actor uuid not null, role text not null, subject uuid, helper uuid, account text, zone text not null,
  made_at timestamptz not null default now(), seen_at timestamptz not null default now(), ends_at timestamptz not null, ended_at timestamptz,
  check ((kind = 'link') = (subject is not null)), check (helper is null or kind = 'link')
);
create index session_by_subject on kernel.session (subject) where subject is not null;
create index session_by_account on kernel.session (account) where ended_at is null;
create index session_by_actor on kernel.session (tenant_id, actor) where ended_at is null;
create function kernel.session_start(h bytea, k text, t uuid, a uuid, r text, s uuid, hel uuid, acc text, z text, at timestamptz, until timestamptz) returns void
language sql security definer set search_path = ''
begin atomic
  insert into kernel.session (hash, kind, tenant_id, actor, role, subject, helper, account, zone, made_at, seen_at, ends_at) values (h, k, t, a, r, s, hel, acc, z, at, at, until);
end;
create function kernel.session_open(h bytea) returns table (kind text, tenant_id uuid, actor uuid, role text, subject uuid, helper uuid, account text, zone text, made_at timestamptz, seen_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path = ''
begin atomic
  select s.kind, s.tenant_id, s.actor, s.role, s.subject, s.helper, s.account, s.zone, s.made_at, s.seen_at, s.ends_at
  from kernel.session s where s.hash = h and s.ended_at is null;
end;
create function kernel.session_seen(h bytea, at timestamptz) returns void language sql security definer set search_path = ''
begin atomic
  update kernel.session set seen_at = greatest(seen_at, at) where hash = h;
end;
-- Ends one session, all of an account, or all of an actor in a tenant; answers the hashes so that caches forget them.
create function kernel.session_end(h bytea, acc text, t uuid, a uuid, but bytea) returns setof bytea language sql security definer set search_path = ''
begin atomic
  update kernel.session set ended_at = clock_timestamp()
  where ended_at is null and (hash = h or account = acc or (tenant_id = t and actor = a)) and hash is distinct from but returning hash;
end;

-- The worker's needs: hand over the outbox, seal the journal. Its role reads no domain table.
grant usage on schema kernel to jalon_worker;
grant select, update on kernel.outbox to jalon_worker;
create policy handing on kernel.outbox for all to jalon_worker using (true);
grant select on kernel.journal to jalon_worker;
create policy sealing on kernel.journal for select to jalon_worker using (true);
grant select, insert on kernel.seal to jalon_worker;

revoke all on all routines in schema kernel from public;
grant execute on function kernel.tenant(), kernel.subject(), kernel.command(), kernel.office(), kernel.exactly_one(bigint),
  kernel.answered(uuid, uuid, text), kernel.session_start(bytea, text, uuid, uuid, text, uuid, uuid, text, text, timestamptz, timestamptz), kernel.session_open(bytea),
  kernel.session_seen(bytea, timestamptz), kernel.session_end(bytea, text, uuid, uuid, bytea),
  kernel.note_reads(uuid[], uuid[], uuid, uuid, text, text, timestamptz), kernel.make_read_months(int) to jalon_app;
grant execute on function kernel.tenant(), kernel.subject(), kernel.command(), kernel.office() to jalon_worker;
