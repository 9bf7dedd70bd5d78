-- not breaking
-- From the first request to the first meeting.
create table member (
  tenant_id uuid not null references organisation, id uuid not null, account text, name text not null, email text not null,
  role text not null check (role in ('reception', 'counsellor', 'retention', 'coordinator', 'director', 'privacy', 'network', 'training', 'accreditation', 'project', 'partner')),
  languages text[] not null default '{fr}', joined_on date not null, left_on date,
  primary key (tenant_id, id), constraint member_one_an_address unique (tenant_id, email)
);
create index member_by_account on member (account) where account is not null;
call kernel.tenant_table('member');
call kernel.classify('member', '
 tenant_id plain keep: the organisation
 id plain keep: names the place of a professional in one organisation
 account plain erase: links to the sign-in
 name identity erase: colleagues and people accompanied know who acts
 email identity erase: invitation and notices
 role plain keep: gives the permissions
 languages plain keep: to match a person with somebody who speaks her language
 joined_on plain keep: history of the team
 left_on plain keep: closes the access the same day
');

create table invitation (
  tenant_id uuid not null references organisation, id uuid not null, member_id uuid not null, hash text not null, ends_on date not null,
  invited_by uuid, accepted_at timestamptz, withdrawn_at timestamptz,
  primary key (tenant_id, id), foreign key (tenant_id, member_id) references member (tenant_id, id)
);
call kernel.tenant_table('invitation');
call kernel.classify('invitation', '
 tenant_id plain keep: the organisation
 id plain keep: names the invitation
 member_id plain keep: who is invited
 hash plain erase: proves the link
 ends_on plain keep: a link lives for a few days
 invited_by plain keep: who invited
 accepted_at plain keep: when it was used
 withdrawn_at plain keep: when it was withdrawn
');

-- A request belongs to the network's office; it is open while one of its doors is. Not yet submitted, it is a draft.
create table request (
  tenant_id uuid not null references organisation, id uuid not null, path_id uuid not null, lang text not null,
  channel text not null check (channel in ('web', 'counter', 'phone', 'paper', 'mobile')),
  asked_by text not null default 'self' check (asked_by in ('self', 'relative', 'adviser', 'ministry', 'mobile-agent', 'other')),
  assisted_in uuid references organisation, assisted_by uuid, started_at timestamptz not null, submitted_at timestamptz, withdrawn_at timestamptz,
  primary key (tenant_id, id), unique (tenant_id, path_id)
);
call kernel.tenant_table('request', 'id', true);
call kernel.classify('request', '
 tenant_id plain keep: the network office
 id plain keep: names the request
 path_id plain erase: ties the request to the file at each organisation
 lang plain keep: the language she reads
 channel plain keep: how it reached us
 asked_by plain keep: on whose behalf it was asked
 assisted_in plain keep: the counter where help was given
 assisted_by plain keep: who helped
 started_at plain keep: drafts are destroyed when their time is over
 submitted_at plain keep: delays count from here
 withdrawn_at plain keep: she withdrew
');

-- What a person said, once: key, value, who said it, when. An answer that replaces another closes it.
create table known_thing (
  tenant_id uuid not null references organisation, id uuid not null, subject_id uuid not null, key text not null, value jsonb not null,
  origin text not null check (origin in ('person', 'on-behalf', 'assisted', 'referral', 'staff')), source_id uuid, consent_id uuid,
  said_at timestamptz not null, replaced_at timestamptz, primary key (tenant_id, id)
);
create unique index known_thing_said_once on known_thing (tenant_id, subject_id, key) where replaced_at is null;
call kernel.tenant_table('known_thing', 'subject_id', true);
call kernel.classify('known_thing', '
 tenant_id plain keep: who holds it
 id plain keep: names the answer
 subject_id plain erase: about whom
 key plain keep: which question of an instrument
 value sensitive erase: what she said, so that nobody asks again
 origin plain keep: who said it
 source_id plain keep: the organisation it came from
 consent_id plain keep: the consent under which it came
 said_at plain keep: when it was said
 replaced_at plain keep: until when it was true
');

create table consent (
  tenant_id uuid not null references organisation, id uuid not null, subject_id uuid not null, purpose text not null, recipient_id uuid references organisation,
  keys text[] not null default '{}', lang text not null, policy_version text not null, given_at timestamptz not null, ends_on date, withdrawn_at timestamptz,
  given_by text not null default 'person' check (given_by in ('person', 'parent')), primary key (tenant_id, id)
);
create unique index consent_one_in_force on consent (tenant_id, subject_id, purpose, coalesce(recipient_id, tenant_id)) where withdrawn_at is null;
call kernel.tenant_table('consent', 'subject_id', true);
call kernel.classify('consent', '
 tenant_id plain keep: who asked for it
 id plain keep: names the consent
 subject_id plain erase: whose consent
 purpose plain keep: one consent a purpose
 recipient_id plain keep: who may receive
 keys plain keep: which known things it covers
 lang plain keep: the language it was read in
 policy_version plain keep: the version of the privacy page she saw
 given_at plain keep: proof
 ends_on plain keep: a consent has an end
 withdrawn_at plain keep: withdrawing has effect at once
 given_by plain keep: she, or before fourteen a parent
');

-- A door of a request. Open: exactly one owner and a next date. Closed: a reason.
create table door (
  tenant_id uuid not null references organisation, id uuid not null, request_id uuid not null,
  kind text not null check (kind in ('financial', 'social', 'work')), owner_id uuid not null references organisation, next_on date,
  status text not null check (status in ('waiting', 'referred', 'accepted', 'answered', 'closed')),
  service_id uuid references service, resource_id uuid references outside_resource, referral_id uuid, met_on date,
  closed_on date, closing_reason text check (closing_reason in ('answered', 'withdrawn', 'unreachable', 'moved', 'duplicate')),
  primary key (tenant_id, id), unique (tenant_id, request_id, kind),
  foreign key (tenant_id, request_id) references request (tenant_id, id),
  constraint door_open_or_closed check (
    (status <> 'closed' and next_on is not null and closed_on is null and closing_reason is null)
    or (status = 'closed' and next_on is null and closed_on is not null and closing_reason is not null))
);
create index door_by_owner on door (owner_id, next_on);
call kernel.state_table('door', 'owner_id', 'request_id');
call kernel.classify('door', '
 tenant_id plain keep: the network office
 id plain keep: names the door
 request_id plain erase: which request
 kind plain keep: financial help, social support or work
 owner_id plain keep: the one organisation that has it
 next_on plain keep: by when she hears
 status plain keep: where it stands
 service_id plain keep: the service she chose
 resource_id plain keep: the outside resource she chose
 referral_id plain keep: the referral under way
 met_on plain keep: first meeting
 closed_on plain keep: when it was closed
 closing_reason plain keep: why it was closed
');

-- A call of the office about a door: reached or not, which is nobody's fault, and what was noted. She reads it with her code.
create table door_call (
  tenant_id uuid not null references organisation, id uuid not null, request_id uuid not null, door_id uuid not null, reached boolean not null,
  words text, author text not null, called_at timestamptz not null,
  primary key (tenant_id, id), foreign key (tenant_id, door_id) references door (tenant_id, id)
);
create index door_call_of_request on door_call (tenant_id, request_id);
call kernel.tenant_table('door_call', 'request_id');
call kernel.classify('door_call', '
 tenant_id plain keep: the network office
 id plain keep: names the call
 request_id plain erase: about whom
 door_id plain keep: about which door
 reached plain keep: so that nobody is called twice in vain, nor forgotten
 words sensitive erase: what was noted, shown to her as it is
 author identity erase: who called
 called_at plain keep: when
');

-- The state of a referral, held by the receiving organisation. No word about the person here.
create table referral (
  tenant_id uuid not null references organisation, id uuid not null, from_id uuid not null references organisation, path_id uuid not null,
  subject_id uuid not null, door_id uuid, need text not null check (need in ('financial', 'social', 'work')), service_id uuid not null references service,
  status text not null check (status in ('sent', 'question', 'accepted', 'declined', 'withdrawn')), sent_by uuid not null,
  sent_at timestamptz not null, due_on date not null, decided_at timestamptz, decline_reason text check (decline_reason in ('full', 'clientele', 'territory', 'age', 'language', 'closed', 'already-accompanied', 'other')),
  meeting_on date, seen_end_at timestamptz, primary key (tenant_id, id),
  constraint referral_decided_has_date check ((status in ('sent', 'question')) = (decided_at is null)),
  constraint referral_declined_has_reason check ((status = 'declined') = (decline_reason is not null)),
  constraint referral_accepted_has_meeting check (status <> 'accepted' or meeting_on is not null)
);
create index referral_by_sender on referral (from_id, due_on);
create index referral_by_due on referral (tenant_id, due_on);
create unique index referral_one_open_a_door on referral (tenant_id, door_id) where door_id is not null and status in ('sent', 'question');
call kernel.state_table('referral', 'from_id', 'subject_id');
call kernel.classify('referral', '
 tenant_id plain keep: the organisation that receives
 id plain keep: names the referral
 from_id plain keep: the organisation that sends
 path_id plain erase: ties it to the path of the person
 subject_id plain erase: the request or file it comes from
 door_id plain keep: the door it answers
 need plain keep: what she asked for, whatever the service is for
 service_id plain keep: the service asked for
 status plain keep: where it stands
 sent_by plain keep: the member who sent it
 sent_at plain keep: delays count from here
 due_on plain keep: the answer is due, in working days
 decided_at plain keep: when it was decided
 decline_reason plain keep: why, so that another service is proposed
 meeting_on plain keep: first meeting
 seen_end_at plain keep: the sender saw the end
');

-- What the receiver gets: a projection computed from her consent, copied with source and date.
create table referral_content (
  tenant_id uuid not null references organisation, id uuid not null, to_id uuid not null references organisation, referral_id uuid not null,
  subject_id uuid not null, consent_id uuid not null, things jsonb not null, made_at timestamptz not null, withdrawn_at timestamptz,
  primary key (tenant_id, id)
);
create index referral_content_received on referral_content (to_id, referral_id);
call kernel.content_table('referral_content', 'to_id', 'subject_id');
call kernel.classify('referral_content', '
 tenant_id plain keep: who wrote it
 id plain keep: names the content
 to_id plain keep: who may read it
 referral_id plain keep: with which referral
 subject_id plain erase: about whom
 consent_id plain keep: under which consent
 things sensitive erase: the known things she agreed to share
 made_at plain keep: when it was copied
 withdrawn_at plain keep: consent withdrawn, nothing more is read
');
create table referral_message (
  tenant_id uuid not null references organisation, id uuid not null, to_id uuid not null references organisation, referral_id uuid not null, subject_id uuid not null,
  kind text not null check (kind in ('question', 'answer', 'decision')), text text not null, author text not null, sent_at timestamptz not null,
  primary key (tenant_id, id)
);
create index referral_message_received on referral_message (to_id, referral_id);
call kernel.content_table('referral_message', 'to_id', 'subject_id');
call kernel.classify('referral_message', '
 tenant_id plain keep: who wrote it
 id plain keep: names the message
 to_id plain keep: who may read it
 referral_id plain keep: about which referral
 subject_id plain erase: about whom
 kind plain keep: question, answer or decision
 text sensitive erase: what the two sides need to say
 author identity erase: who wrote it
 sent_at plain keep: when
');

create table person (
  tenant_id uuid not null references organisation, id uuid not null, path_id uuid not null, called text not null, family_name text, birth_year int, lang text not null,
  since_on date not null, primary key (tenant_id, id), constraint person_one_a_path unique (tenant_id, path_id)
);
call kernel.tenant_table('person', 'id');
call kernel.classify('person', '
 tenant_id plain keep: the organisation that accompanies her
 id plain keep: names the file
 path_id plain erase: her code opens it
 called identity erase: the name she wants to be called by
 family_name identity erase: to find her file
 birth_year identity generalise: to tell two people apart, and ages of services
 lang plain keep: the language she reads
 since_on plain keep: since when
');
-- Finding people: equality on stored keys (normalised words and their one-letter deletions); under row security a trigram index would not be used.
create table person_key (
  tenant_id uuid not null, id uuid not null, person_id uuid not null, key text not null, whole boolean not null,
  primary key (tenant_id, id), unique (tenant_id, key, person_id), foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index person_key_of on person_key (tenant_id, person_id);
call kernel.tenant_table('person_key', 'person_id', true);
call kernel.classify('person_key', '
 tenant_id plain keep: the organisation
 id plain keep: names the key
 person_id plain erase: whose key
 key identity erase: a normalised word of a name
 whole plain keep: a whole word, or a word less one letter
');
create table participation (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, service_id uuid not null references service, counsellor_id uuid not null,
  referral_id uuid, started_on date not null, next_on date, ended_on date, end_reason text check (end_reason in ('reached', 'pause-long', 'moved', 'other-service', 'her-choice')),
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id), foreign key (tenant_id, counsellor_id) references member (tenant_id, id),
  constraint participation_open_has_next check ((ended_on is null and next_on is not null and end_reason is null) or (ended_on is not null and end_reason is not null))
);
create unique index participation_one_open_a_service on participation (tenant_id, person_id, service_id) where ended_on is null;
create index participation_by_counsellor on participation (tenant_id, counsellor_id, next_on) where ended_on is null;
call kernel.tenant_table('participation', 'person_id');
call kernel.classify('participation', '
 tenant_id plain keep: the organisation
 id plain keep: names the participation
 person_id plain erase: who takes part
 service_id plain keep: in which service
 counsellor_id plain keep: accompanied by
 referral_id plain keep: opened from
 started_on plain keep: since when
 next_on plain keep: next contact
 ended_on plain keep: until when
 end_reason plain keep: why it ended
');

-- Her code: three words and four digits. Found by a keyed hash of the words, proved by a slow hash of all; read by one function only.
-- Rows are only added: the last code of a path is the one that opens it.
create table access_code (
  id uuid primary key, path_id uuid not null, words_mac text not null, hash text not null, made_at timestamptz not null,
  made_in uuid references organisation, made_by uuid, check ((made_in is null) = (made_by is null))
);
create unique index access_code_words_taken on access_code (words_mac);
create index access_code_of_path on access_code (path_id, made_at);
alter table access_code enable row level security;
create policy adding on access_code for insert with check (kernel.command() is not null);
grant insert on access_code to jalon_app;
comment on table access_code is '{"kind": "sealed"}';
call kernel.classify('access_code', '
 id plain keep: names the code
 path_id plain erase: the path it opens
 words_mac plain erase: finds the code without storing it
 hash plain erase: proves the code without storing it
 made_at plain keep: when it was made; the last one opens
 made_in plain keep: the organisation that handed it; nothing when she made it herself
 made_by plain keep: the member who handed it
');
-- What a keyed hash leads to: the slow hash to compare and where the path has a file. Nothing tells whether a person exists without the hash.
create function path_of_code(mac text) returns table (path_id uuid, hash text) language sql stable security definer set search_path = ''
begin atomic
  select c.path_id, c.hash from public.access_code c where c.words_mac = mac
    and not exists (select from public.access_code n where n.path_id = c.path_id and (n.made_at, n.id) > (c.made_at, c.id));
end;
create function files_of_path(p uuid) returns table (tenant_id uuid, subject_id uuid, kind text) language sql stable security definer set search_path = ''
begin atomic
  select r.tenant_id, r.id, 'request' from public.request r where r.path_id = p
  union all select q.tenant_id, q.id, 'person' from public.person q where q.path_id = p;
end;
revoke all on function path_of_code(text), files_of_path(uuid) from public;
grant execute on function path_of_code(text), files_of_path(uuid) to jalon_app;

-- Messages that leave: kept until an operator configures a way out; no sensitive content by construction (a template and plain arguments).
create table message (
  tenant_id uuid not null references organisation, id uuid not null, subject_id uuid, channel text not null check (channel in ('email', 'text')),
  address text not null, lang text not null, template text not null, args jsonb not null default '{}', made_at timestamptz not null, sent_at timestamptz,
  primary key (tenant_id, id)
);
create index message_by_time on message (tenant_id, made_at desc);
call kernel.tenant_table('message', 'subject_id');
call kernel.classify('message', '
 tenant_id plain keep: who sends
 id plain keep: names the message
 subject_id plain erase: about whom
 channel plain keep: e-mail or text
 address identity erase: where it goes
 lang plain keep: in which language
 template plain keep: which words
 args plain keep: dates and names of organisations only
 made_at plain keep: when it was made
 sent_at plain keep: when it left
');

-- Destruction has its own role, which may call these two functions and nothing else. What goes is decided here, not by whoever calls.
-- Drafts never sent and older than the delay of the office (30 days until it sets one), with everything typed in them: answers, agreements,
-- codes, sessions, and the payloads of the commands that wrote them, their salts with them. The journal keeps its lines.
create function destroy_old_drafts() returns bigint language sql security definer set search_path = ''
begin atomic
  with due as materialized (
    select o.id as tenant_id, clock.at, delay.days from (select now() + make_interval(secs => i.clock_offset_ms / 1000.0) as at from kernel.installation i) clock
    join public.organisation o on o.id = kernel.office()
    cross join lateral (select greatest(1, coalesce((select (s.value ->> 'draft')::int from public.setting s
      where s.organisation_id = o.id and s.key = 'retention' and s.from_on <= (clock.at at time zone o.time_zone)::date order by s.from_on desc limit 1), 30)) as days) delay),
  old as materialized (
    select r.tenant_id, r.id, r.path_id from public.request r join due on due.tenant_id = r.tenant_id
    where r.submitted_at is null and r.started_at < due.at - make_interval(days => due.days) order by r.started_at limit 500),
  requests as (delete from public.request r using old where r.tenant_id = old.tenant_id and r.id = old.id returning 1),
  things as (delete from public.known_thing k using old where k.tenant_id = old.tenant_id and k.subject_id = old.id returning 1),
  consents as (delete from public.consent c using old where c.tenant_id = old.tenant_id and c.subject_id = old.id returning 1),
  codes as (delete from public.access_code c using old where c.path_id = old.path_id returning 1),
  payloads as (delete from kernel.payload p using old where p.tenant_id = old.tenant_id and p.subject_id = old.id returning 1),
  sessions as (delete from kernel.session s using old where s.subject = old.id returning 1),
  certificate as (
    insert into kernel.certificate (tenant_id, rule, days, destroyed, at)
    select tenant_id, 'draft-not-sent', days, jsonb_build_object('request', (select count(*) from requests), 'known_thing', (select count(*) from things),
      'consent', (select count(*) from consents), 'access_code', (select count(*) from codes), 'payload', (select count(*) from payloads), 'session', (select count(*) from sessions)), at
    from due where exists (select from old))
  select count(*) from old;
end;
-- A draft that she erased herself: what is left of its commands and codes, once the draft itself is gone. Nothing of whoever still has a request or a file.
create function destroy_traces(of_request uuid, of_path uuid) returns bigint language sql security definer set search_path = ''
begin atomic
  with gone as materialized (
    select kernel.office() as tenant_id where not exists (select from public.request r where r.id = of_request or r.path_id = of_path)
      and not exists (select from public.person p where p.id = of_request or p.path_id = of_path)),
  codes as (delete from public.access_code c using gone where c.path_id = of_path returning 1),
  payloads as (delete from kernel.payload p using gone where p.tenant_id = gone.tenant_id and p.subject_id = of_request returning 1),
  sessions as (delete from kernel.session s using gone where s.subject = of_request returning 1),
  left_over as (select (select count(*) from codes) as codes, (select count(*) from payloads) as payloads, (select count(*) from sessions) as sessions),
  certificate as (
    insert into kernel.certificate (tenant_id, rule, destroyed, at)
    select gone.tenant_id, 'draft-erased-by-its-author', jsonb_build_object('access_code', codes, 'payload', payloads, 'session', sessions),
      now() + make_interval(secs => (select clock_offset_ms from kernel.installation) / 1000.0)
    from gone, left_over where codes + payloads + sessions > 0)
  select codes + payloads + sessions from left_over;
end;
revoke all on function destroy_old_drafts(), destroy_traces(uuid, uuid) from public;
grant execute on function destroy_old_drafts(), destroy_traces(uuid, uuid) to jalon_erase;
