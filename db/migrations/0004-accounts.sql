-- not breaking
-- Accounts stand in a schema and under a role of their own: the application's role cannot read a password, a key or a secret.
-- The tables are those of better-auth 1.7.6 with twoFactor and passkey; modules/access/door/accounts.test.ts compares them.
create schema auth authorization jalon_auth;
set local role jalon_auth;
create table auth."user" (
  id text primary key, name text not null, email text not null unique, "emailVerified" boolean not null, image text,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null default current_timestamp, "twoFactorEnabled" boolean
);
create table auth.session (
  id text primary key, "expiresAt" timestamptz not null, token text not null unique, "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null, "ipAddress" text, "userAgent" text, "userId" text not null references auth."user" on delete cascade
);
create index "session_userId_idx" on auth.session ("userId");
create table auth.account (
  id text primary key, "accountId" text not null, "providerId" text not null, "userId" text not null references auth."user" on delete cascade,
  "accessToken" text, "refreshToken" text, "idToken" text, "accessTokenExpiresAt" timestamptz, "refreshTokenExpiresAt" timestamptz, scope text, password text,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null
);
create index "account_userId_idx" on auth.account ("userId");
create table auth.verification (
  id text primary key, identifier text not null, value text not null, "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp, "updatedAt" timestamptz not null default current_timestamp
);
create index verification_identifier_idx on auth.verification (identifier);
create table auth."twoFactor" (
  id text primary key, secret text not null, "backupCodes" text not null, "userId" text not null references auth."user" on delete cascade,
  verified boolean, "failedVerificationCount" integer, "lockedUntil" timestamptz
);
create index "twoFactor_secret_idx" on auth."twoFactor" (secret);
create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");
create table auth.passkey (
  id text primary key, name text, "publicKey" text not null, "userId" text not null references auth."user" on delete cascade, "credentialID" text not null,
  counter integer not null, "deviceType" text not null, "backedUp" boolean not null, transports text, "createdAt" timestamptz, aaguid text
);
create index "passkey_userId_idx" on auth.passkey ("userId");
create index "passkey_credentialID_idx" on auth.passkey ("credentialID");
-- Tries at a door, as a leaking level: keyed hashes of account and address, never the words. A used code is refused the second time.
create table auth.attempt (key text primary key, level real not null, every real not null, at timestamptz not null, good_at timestamptz);
create table auth.used_code (key text primary key, at timestamptz not null);
reset role;

-- Where an account is a member. Read once the account has proved both factors, before any organisation is chosen.
create function memberships_of(acc text) returns table (tenant_id uuid, member_id uuid, name text, role text, organisation text, zone text)
language sql stable security definer set search_path = ''
begin atomic
  select m.tenant_id, m.id, m.name, m.role, o.name, o.time_zone
  from public.member m join public.organisation o on o.id = m.tenant_id
  where m.account = acc and m.left_on is null and o.closed_on is null order by o.name, m.id;
end;

-- Who can be tried in a demonstration. In any other database this is empty, whoever asks.
create function personas() returns table (tenant_id uuid, member_id uuid, name text, role text, organisation text, kind text, zone text)
language sql stable security definer set search_path = ''
begin atomic
  select m.tenant_id, m.id, m.name, m.role, o.name, o.kind, o.time_zone
  from public.member m join public.organisation o on o.id = m.tenant_id
  where m.left_on is null and (select i.demonstration from kernel.installation i) order by o.kind, o.name, m.name;
end;

-- Who opened my file or gave me a new code, wherever I am on my path: organisation, place in the team, date. Only for somebody held to that file.
create function reads_of_mine() returns table (at timestamptz, organisation text, role text, how text)
language sql stable security definer set search_path = ''
begin atomic
  with mine as (select q.path_id from public.request q where q.tenant_id = kernel.tenant() and q.id = kernel.subject()
    union select p.path_id from public.person p where p.tenant_id = kernel.tenant() and p.id = kernel.subject()),
  done as (
    select r.at, r.reader_id, r.actor, r.how from mine cross join lateral public.files_of_path(mine.path_id) f
    join kernel.read r on r.tenant_id = f.tenant_id and r.subject_id = f.subject_id
    union all select c.made_at, c.made_in, c.made_by, 'code' from mine join public.access_code c on c.path_id = mine.path_id where c.made_in is not null)
  select d.at, o.name, m.role, d.how from done d
  left join public.organisation o on o.id = d.reader_id
  left join public.member m on m.tenant_id = d.reader_id and m.id = d.actor
  order by d.at desc limit 500;
end;
revoke all on function memberships_of(text), personas(), reads_of_mine() from public;
grant execute on function memberships_of(text), personas(), reads_of_mine() to jalon_app;

-- A session lasts as long as what it stands on: whoever leaves or changes role is out, with no job between.
create function kernel.session_holds(t uuid, a uuid, r text) returns boolean language sql stable security definer set search_path = ''
begin atomic
  select exists (select from public.member m where m.tenant_id = t and m.id = a and m.role = r and m.left_on is null);
end;
create or replace function kernel.session_open(h bytea) returns table (kind text, tenant_id uuid, actor uuid, role text, subject uuid, helper uuid, account text, zone text, made_at timestamptz, seen_at timestamptz, ends_at timestamptz)
language sql stable security definer set search_path = ''
begin atomic
  select s.kind, s.tenant_id, s.actor, s.role, s.subject, s.helper, s.account, s.zone, s.made_at, s.seen_at, s.ends_at
  from kernel.session s where s.hash = h and s.ended_at is null
    and (s.kind <> 'user' or kernel.session_holds(s.tenant_id, s.actor, s.role))
    and (s.helper is null or exists (select from public.member m where m.tenant_id = s.helper and m.id = s.actor and m.left_on is null));
end;
revoke all on function kernel.session_holds(uuid, uuid, text) from public;
