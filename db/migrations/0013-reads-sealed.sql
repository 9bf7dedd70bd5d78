-- not breaking
-- Who read whom is sealed with the journal: a line of it changed, added or taken away is found by the same verification.
-- `reads` is null in the seals made before: what they covered cannot be sealed afterwards.
alter table kernel.seal add column reads bytea;
create index read_by_xid on kernel.read (xid);
-- One digest of all that was kept between two seals, in an order that does not depend on where it stands. Whoever seals reads no line.
create function kernel.reads_digest(above xid8, below xid8) returns bytea language sql stable security definer set search_path = ''
begin atomic
  select sha256(coalesce(string_agg(l.line, ''::bytea order by l.line), ''))
  from (select sha256(convert_to(concat_ws('|', r.tenant_id, r.subject_id, extract(epoch from r.at), r.reader_id, r.actor, r.how, r.query, r.xid), 'UTF8')) as line
    from kernel.read r where r.xid >= above and r.xid < below) as l;
end;
revoke all on function kernel.reads_digest(xid8, xid8) from public;
grant execute on function kernel.reads_digest(xid8, xid8) to jalon_worker;

-- Somebody found by her name is told so, apart from lists.
alter table kernel.read drop constraint read_how_check, add constraint read_how_check check (how in ('opened', 'listed', 'searched'));

-- Who read what is mine, wherever a row about me stands, also in a referral that was never accepted: by day, organisation, place in the team and manner.
-- What one member reads of me within a minute is one visit: a screen asks several questions. Before a day, to go back without end.
create function reads_of_me(zone text, before date) returns table (at timestamptz, organisation text, role text, how text, times int)
language sql stable security definer set search_path = ''
begin atomic
  with mine as (select q.path_id from public.request q where q.tenant_id = kernel.tenant() and q.id = kernel.subject()
    union select p.path_id from public.person p where p.tenant_id = kernel.tenant() and p.id = kernel.subject()),
  subjects as (select distinct f.subject_id from mine cross join lateral public.files_of_path(mine.path_id) f),
  visits as (
    select max(r.at) as at, r.reader_id, r.actor, r.how
    from subjects s cross join public.organisation t join kernel.read r on r.tenant_id = t.id and r.subject_id = s.subject_id
    where before is null or r.at < (before::timestamp at time zone zone)
    group by date_trunc('minute', r.at), r.reader_id, r.actor, r.how
    union all select c.made_at, c.made_in, c.made_by, 'code' from mine join public.access_code c on c.path_id = mine.path_id
    where c.made_in is not null and (before is null or c.made_at < (before::timestamp at time zone zone)))
  select max(v.at), o.name, m.role, v.how, count(*)::int from visits v
  left join public.organisation o on o.id = v.reader_id
  left join public.member m on m.tenant_id = v.reader_id and m.id = v.actor
  group by (v.at at time zone zone)::date, v.reader_id, o.name, m.role, v.how order by 1 desc limit 201;
end;
revoke all on function reads_of_me(text, date) from public;
grant execute on function reads_of_me(text, date) to jalon_app;

-- The whole answer of a line is what it was answered, but for what fills the sentence of a refusal.
create or replace function kernel.payloads_altered(above xid8, below xid8) returns bigint language sql stable security definer set search_path = ''
begin atomic
  select count(*) from kernel.journal j join kernel.payload p on p.tenant_id = j.tenant_id and p.id = j.id
  where j.xid >= above and j.xid < below and (sha256(p.salt || convert_to(p.input, 'UTF8')) <> j.payload_hash
    or p.answer - 'args' is distinct from case j.status when 'applied' then jsonb_build_object('status', 'applied', 'id', j.id) else jsonb_build_object('status', 'refused', 'code', j.refusal) end);
end;
