-- Written from the catalogue of a migrated database by `npm run generate`, for review. Do not edit, do not run.

create table kernel.certificate (
  tenant_id uuid not null,
  id uuid not null default gen_random_uuid(),
  rule text not null,
  days integer,
  destroyed jsonb not null,
  at timestamptz not null,
  constraint certificate_pkey PRIMARY KEY (tenant_id, id)
);
alter table kernel.certificate enable row level security;
create policy held on kernel.certificate as restrictive for select
  using (kernel.subject() IS NULL);
create policy reading on kernel.certificate for select
  using (tenant_id = kernel.tenant());
grant select on kernel.certificate to jalon_app;

create table kernel.installation (
  one boolean not null default true,
  office_id uuid not null,
  demonstration boolean not null default false,
  epoch uuid not null default gen_random_uuid(),
  clock_offset_ms bigint not null default 0,
  made_at timestamptz not null default now(),
  constraint installation_one_check CHECK (one),
  constraint installation_pkey PRIMARY KEY (one)
);
-- no row level security
grant select on kernel.installation to jalon_app;

create table kernel.journal (
  tenant_id uuid not null,
  id uuid not null,
  command text not null,
  actor uuid not null,
  session_kind text not null,
  happened_at timestamptz not null,
  recorded_at timestamptz not null default clock_timestamp(),
  status text not null,
  refusal text,
  payload_hash bytea not null,
  xid xid8 not null default pg_current_xact_id(),
  constraint journal_pkey PRIMARY KEY (tenant_id, id),
  constraint journal_status_check CHECK ((status = ANY (ARRAY['applied'::text, 'refused'::text])))
);
CREATE INDEX journal_by_time ON kernel.journal (tenant_id, recorded_at);
CREATE INDEX journal_by_xid ON kernel.journal (xid);
alter table kernel.journal enable row level security;
create policy adding on kernel.journal for insert
  with check ((tenant_id = kernel.tenant()) AND (id = kernel.command()));
create policy held on kernel.journal as restrictive for select
  using (kernel.subject() IS NULL);
create policy reading on kernel.journal for select
  using (tenant_id = kernel.tenant());
create policy sealing on kernel.journal for select to jalon_worker
  using true;
grant insert, select on kernel.journal to jalon_app;
grant select on kernel.journal to jalon_worker;

create table kernel.outbox (
  id uuid not null default gen_random_uuid(),
  tenant_id uuid not null,
  command_id uuid not null,
  name text not null,
  payload jsonb not null,
  run_at timestamptz not null default now(),
  handed_at timestamptz,
  constraint outbox_pkey PRIMARY KEY (id)
);
CREATE INDEX outbox_waiting ON kernel.outbox (run_at) WHERE (handed_at IS NULL);
alter table kernel.outbox enable row level security;
create policy adding on kernel.outbox for insert
  with check (command_id = kernel.command());
create policy handing on kernel.outbox for all to jalon_worker
  using true;
grant insert on kernel.outbox to jalon_app;
grant select, update on kernel.outbox to jalon_worker;

create table kernel.payload (
  tenant_id uuid not null,
  id uuid not null,
  salt bytea not null,
  input text not null,
  answer jsonb not null,
  subject_id uuid default kernel.subject(),
  constraint payload_pkey PRIMARY KEY (tenant_id, id)
);
CREATE INDEX payload_by_subject ON kernel.payload (tenant_id, subject_id) WHERE (subject_id IS NOT NULL);
alter table kernel.payload enable row level security;
create policy adding on kernel.payload for insert
  with check ((tenant_id = kernel.tenant()) AND (id = kernel.command()) AND (NOT (subject_id IS DISTINCT FROM kernel.subject())));
create policy reading on kernel.payload for select
  using ((tenant_id = kernel.tenant()) AND (id = kernel.command()));
grant insert, select on kernel.payload to jalon_app;

create table kernel.read (
  tenant_id uuid not null,
  subject_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  reader_id uuid not null,
  actor uuid not null,
  how text not null,
  query text not null,
  xid xid8 not null default pg_current_xact_id(),
  constraint read_how_check CHECK ((how = ANY (ARRAY['opened'::text, 'listed'::text, 'searched'::text])))
) partition by RANGE (at);
CREATE INDEX read_by_subject ON ONLY kernel.read (tenant_id, subject_id, at);
CREATE INDEX read_by_xid ON ONLY kernel.read (xid);
alter table kernel.read enable row level security;
create policy held on kernel.read as restrictive for select
  using ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()));
create policy reading on kernel.read for select
  using (tenant_id = kernel.tenant());
grant select on kernel.read to jalon_app;

create table kernel.seal (
  no bigint not null,
  below_xid xid8 not null,
  rows bigint not null,
  digest bytea not null,
  mac bytea not null,
  sealed_at timestamptz not null default clock_timestamp(),
  reads bytea,
  constraint seal_pkey PRIMARY KEY (no)
);
-- no row level security
grant insert, select on kernel.seal to jalon_worker;

create table kernel.session (
  hash bytea not null,
  kind text not null,
  tenant_id uuid not null,
  actor uuid not null,
  role text not null,
  subject uuid,
  helper uuid,
  account text,
  zone text not null,
  made_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  ends_at timestamptz not null,
  ended_at timestamptz,
  constraint session_check CHECK (((kind = 'link'::text) = (subject IS NOT NULL))),
  constraint session_check1 CHECK (((helper IS NULL) OR (kind = 'link'::text))),
  constraint session_kind_check CHECK ((kind = ANY (ARRAY['user'::text, 'link'::text]))),
  constraint session_pkey PRIMARY KEY (hash)
);
CREATE INDEX session_by_account ON kernel.session (account) WHERE (ended_at IS NULL);
CREATE INDEX session_by_actor ON kernel.session (tenant_id, actor) WHERE (ended_at IS NULL);
CREATE INDEX session_by_subject ON kernel.session (subject) WHERE (subject IS NOT NULL);
-- no row level security

create table kernel.touched (
  tenant_id uuid not null,
  xid xid8 not null default pg_current_xact_id(),
  command_id uuid not null,
  keys jsonb not null,
  constraint touched_pkey PRIMARY KEY (tenant_id, xid, command_id)
);
alter table kernel.touched enable row level security;
create policy adding on kernel.touched for insert
  with check (command_id = kernel.command());
create policy held on kernel.touched as restrictive for select
  using (kernel.subject() IS NULL);
create policy reading on kernel.touched for select
  using (tenant_id = kernel.tenant());
grant insert, select on kernel.touched to jalon_app;

-- sealed
create table public.access_code (
  id uuid not null,  -- plain keep: names the code
  path_id uuid not null,  -- plain erase: the path it opens
  words_mac text not null,  -- plain erase: finds the code without storing it
  hash text not null,  -- plain erase: proves the code without storing it
  made_at timestamptz not null,  -- plain keep: when it was made; the last one opens
  made_in uuid,  -- plain keep: the organisation that handed it; nothing when she made it herself
  made_by uuid,  -- plain keep: the member who handed it
  constraint access_code_check CHECK (((made_in IS NULL) = (made_by IS NULL))),
  constraint access_code_made_in_fkey FOREIGN KEY (made_in) REFERENCES organisation(id),
  constraint access_code_pkey PRIMARY KEY (id)
);
CREATE INDEX access_code_of_path ON public.access_code (path_id, made_at);
CREATE UNIQUE INDEX access_code_words_taken ON public.access_code (words_mac);
alter table public.access_code enable row level security;
create policy adding on public.access_code for insert
  with check (kernel.command() IS NOT NULL);
grant insert on public.access_code to jalon_app;

-- tenant, subject person_id, removable
create table public.answers_draft (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the draft
  person_id uuid not null,  -- plain erase: about whom
  author_id uuid not null,  -- plain keep: whose draft
  instrument text not null,  -- plain keep: which instrument
  words jsonb not null,  -- sensitive erase: what was typed and not noted yet
  saved_at timestamptz not null,  -- plain keep: when it was typed
  constraint answers_draft_pkey PRIMARY KEY (tenant_id, id),
  constraint answers_draft_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint answers_draft_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX answers_draft_by_author ON public.answers_draft (tenant_id, author_id);
alter table public.answers_draft enable row level security;
create policy adding on public.answers_draft for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.answers_draft for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.answers_draft as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy own on public.answers_draft as restrictive for all
  using (author_id = kernel.actor())
  with check (author_id = kernel.actor());
create policy reading on public.answers_draft for select
  using (tenant_id = kernel.tenant());
create policy removing on public.answers_draft for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.answers_draft to jalon_app;

-- tenant, subject subject_id, removable
create table public.consent (
  tenant_id uuid not null,  -- plain keep: who asked for it
  id uuid not null,  -- plain keep: names the consent
  subject_id uuid not null,  -- plain erase: whose consent
  purpose text not null,  -- plain keep: one consent a purpose
  recipient_id uuid,  -- plain keep: who may receive
  keys text[] not null default '{}'::text[],  -- plain keep: which known things it covers
  lang text not null,  -- plain keep: the language it was read in
  policy_version text not null,  -- plain keep: the version of the privacy page she saw
  given_at timestamptz not null,  -- plain keep: proof
  ends_on date,  -- plain keep: a consent has an end
  withdrawn_at timestamptz,  -- plain keep: withdrawing has effect at once
  given_by text not null default 'person'::text,  -- plain keep: she, or before fourteen a parent
  constraint consent_given_by_check CHECK ((given_by = ANY (ARRAY['person'::text, 'parent'::text]))),
  constraint consent_pkey PRIMARY KEY (tenant_id, id),
  constraint consent_recipient_id_fkey FOREIGN KEY (recipient_id) REFERENCES organisation(id),
  constraint consent_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
CREATE UNIQUE INDEX consent_one_in_force ON public.consent (tenant_id, subject_id, purpose, COALESCE(recipient_id, tenant_id)) WHERE (withdrawn_at IS NULL);
alter table public.consent enable row level security;
create policy adding on public.consent for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.consent for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.consent as restrictive for all
  using ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()));
create policy reading on public.consent for select
  using (tenant_id = kernel.tenant());
create policy removing on public.consent for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.consent to jalon_app;

-- network, owner organisation_id
create table public.directory_note (
  id uuid not null,  -- plain keep: names the note
  organisation_id uuid,  -- plain keep: about whom
  listing_id uuid,  -- plain keep: about which listing
  text text not null,  -- plain keep: what two sources disagree on
  source text not null,  -- plain keep: which sources
  settled_on date,  -- plain keep: when the coordinator settled it
  constraint directory_note_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listing(id),
  constraint directory_note_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint directory_note_pkey PRIMARY KEY (id)
);
alter table public.directory_note enable row level security;
create policy adding on public.directory_note for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.directory_note for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.directory_note as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.directory_note as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.directory_note for select
  using true;
grant insert, select, update on public.directory_note to jalon_app;

-- state, other owner_id, subject request_id
create table public.door (
  tenant_id uuid not null,  -- plain keep: the network office
  id uuid not null,  -- plain keep: names the door
  request_id uuid not null,  -- plain erase: which request
  kind text not null,  -- plain keep: financial help, social support or work
  owner_id uuid not null,  -- plain keep: the one organisation that has it
  next_on date,  -- plain keep: by when she hears
  status text not null,  -- plain keep: where it stands
  service_id uuid,  -- plain keep: the service she chose
  resource_id uuid,  -- plain keep: the outside resource she chose
  referral_id uuid,  -- plain keep: the referral under way
  met_on date,  -- plain keep: first meeting
  closed_on date,  -- plain keep: when it was closed
  closing_reason text,  -- plain keep: why it was closed
  constraint door_closing_reason_check CHECK ((closing_reason = ANY (ARRAY['answered'::text, 'withdrawn'::text, 'unreachable'::text, 'moved'::text, 'duplicate'::text]))),
  constraint door_kind_check CHECK ((kind = ANY (ARRAY['financial'::text, 'social'::text, 'work'::text]))),
  constraint door_open_or_closed CHECK ((((status <> 'closed'::text) AND (next_on IS NOT NULL) AND (closed_on IS NULL) AND (closing_reason IS NULL)) OR ((status = 'closed'::text) AND (next_on IS NULL) AND (closed_on IS NOT NULL) AND (closing_reason IS NOT NULL)))),
  constraint door_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES organisation(id),
  constraint door_pkey PRIMARY KEY (tenant_id, id),
  constraint door_resource_id_fkey FOREIGN KEY (resource_id) REFERENCES outside_resource(id),
  constraint door_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint door_status_check CHECK ((status = ANY (ARRAY['waiting'::text, 'referred'::text, 'accepted'::text, 'answered'::text, 'closed'::text]))),
  constraint door_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint door_tenant_id_request_id_fkey FOREIGN KEY (tenant_id, request_id) REFERENCES request(tenant_id, id),
  constraint door_tenant_id_request_id_kind_key UNIQUE (tenant_id, request_id, kind)
);
CREATE INDEX door_by_owner ON public.door (owner_id, next_on);
alter table public.door enable row level security;
create policy adding on public.door for insert
  with check (((tenant_id = kernel.tenant()) OR (owner_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.door for update
  using ((tenant_id = kernel.tenant()) OR (owner_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((tenant_id = kernel.tenant()) OR (owner_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held on public.door as restrictive for all
  using ((kernel.subject() IS NULL) OR (request_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (request_id = kernel.subject()));
create policy reading on public.door for select
  using ((tenant_id = kernel.tenant()) OR (owner_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()));
grant insert, select, update on public.door to jalon_app;

-- tenant, subject request_id
create table public.door_call (
  tenant_id uuid not null,  -- plain keep: the network office
  id uuid not null,  -- plain keep: names the call
  request_id uuid not null,  -- plain erase: about whom
  door_id uuid not null,  -- plain keep: about which door
  reached boolean not null,  -- plain keep: so that nobody is called twice in vain, nor forgotten
  words text,  -- sensitive erase: what was noted, shown to her as it is
  author text not null,  -- identity erase: who called
  called_at timestamptz not null,  -- plain keep: when
  constraint door_call_pkey PRIMARY KEY (tenant_id, id),
  constraint door_call_tenant_id_door_id_fkey FOREIGN KEY (tenant_id, door_id) REFERENCES door(tenant_id, id),
  constraint door_call_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
CREATE INDEX door_call_of_request ON public.door_call (tenant_id, request_id);
alter table public.door_call enable row level security;
create policy adding on public.door_call for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.door_call for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.door_call as restrictive for all
  using ((kernel.subject() IS NULL) OR (request_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (request_id = kernel.subject()));
create policy reading on public.door_call for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.door_call to jalon_app;

-- network, owner organisation_id
create table public.group_meeting (
  id uuid not null,  -- plain keep: names the meeting
  organisation_id uuid not null,  -- plain keep: who offers the group
  group_id uuid not null,  -- plain keep: which group
  on_day date not null,  -- plain keep: the day that the calendar gives it
  state text not null,  -- plain keep: as planned again, moved or cancelled
  day date not null,  -- plain keep: when it takes place
  starts text not null,  -- plain keep: from which hour
  ends text not null,  -- plain keep: until which hour
  place text not null,  -- plain keep: where
  constraint group_meeting_group_id_fkey FOREIGN KEY (group_id) REFERENCES group_offered(id),
  constraint group_meeting_group_id_on_day_key UNIQUE (group_id, on_day),
  constraint group_meeting_in_order CHECK ((ends > starts)),
  constraint group_meeting_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint group_meeting_pkey PRIMARY KEY (id),
  constraint group_meeting_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'moved'::text, 'cancelled'::text])))
);
CREATE INDEX group_meeting_by_organisation ON public.group_meeting (organisation_id);
CREATE INDEX group_meeting_of ON public.group_meeting (group_id);
alter table public.group_meeting enable row level security;
create policy adding on public.group_meeting for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.group_meeting for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.group_meeting as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.group_meeting as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.group_meeting for select
  using true;
grant insert, select, update on public.group_meeting to jalon_app;

-- network, owner organisation_id
create table public.group_offered (
  id uuid not null,  -- plain keep: names the group
  organisation_id uuid not null,  -- plain keep: who offers it
  service_id uuid not null,  -- plain keep: in which service
  kind text not null,  -- plain keep: pre-employment project, workshop or self-help
  name text not null,  -- plain keep: how it is called
  leader_id uuid not null,  -- plain keep: the member who leads it
  place text not null,  -- plain keep: where they meet
  programme text[] not null default '{}'::text[],  -- plain keep: what each meeting is about, in plain words
  weekdays integer[] not null,  -- plain keep: on which days of the week, Sunday is 0
  starts text not null,  -- plain keep: from which hour
  ends text not null,  -- plain keep: until which hour
  from_on date not null,  -- plain keep: the first day
  until_on date not null,  -- plain keep: the last day
  places integer not null,  -- plain keep: how many people at once
  constraint group_offered_has_days CHECK ((cardinality(weekdays) > 0)),
  constraint group_offered_has_places CHECK (((places >= 1) AND (places <= 60))),
  constraint group_offered_in_order CHECK (((until_on >= from_on) AND (ends > starts))),
  constraint group_offered_kind_check CHECK ((kind = ANY (ARRAY['ppe'::text, 'workshop'::text, 'self-help'::text]))),
  constraint group_offered_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint group_offered_pkey PRIMARY KEY (id),
  constraint group_offered_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id)
);
CREATE INDEX group_offered_by_organisation ON public.group_offered (organisation_id);
alter table public.group_offered enable row level security;
create policy adding on public.group_offered for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.group_offered for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.group_offered as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.group_offered as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.group_offered for select
  using true;
grant insert, select, update on public.group_offered to jalon_app;

-- tenant, subject person_id
create table public.group_place (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the place
  group_id uuid not null,  -- plain keep: in which group
  person_id uuid not null,  -- plain erase: who asked for it
  participation_id uuid not null,  -- plain keep: in which accompaniment
  asked_at timestamptz not null,  -- plain keep: their order
  again_on date,  -- plain keep: from when a place is proposed to her again
  in_on date,  -- plain keep: since when she has her place; nothing while she waits
  left_on date,  -- plain keep: until when
  left_by text,  -- plain keep: she with her code, or a member who noted it
  constraint group_place_group_id_fkey FOREIGN KEY (group_id) REFERENCES group_offered(id),
  constraint group_place_left_by_check CHECK ((left_by = ANY (ARRAY['person'::text, 'staff'::text]))),
  constraint group_place_left_is_signed CHECK (((left_on IS NULL) = (left_by IS NULL))),
  constraint group_place_pkey PRIMARY KEY (tenant_id, id),
  constraint group_place_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint group_place_tenant_id_participation_id_fkey FOREIGN KEY (tenant_id, participation_id) REFERENCES participation(tenant_id, id),
  constraint group_place_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX group_place_by_participation ON public.group_place (tenant_id, participation_id) WHERE (left_on IS NULL);
CREATE INDEX group_place_of ON public.group_place (tenant_id, person_id);
CREATE UNIQUE INDEX group_place_one_at_a_time ON public.group_place (tenant_id, group_id, person_id) WHERE (left_on IS NULL);
alter table public.group_place enable row level security;
create policy adding on public.group_place for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.group_place for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.group_place as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.group_place for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.group_place to jalon_app;

-- tenant
create table public.hours_confirmation (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the confirmation
  member_id uuid not null,  -- plain keep: whose hours
  through_on date not null,  -- plain keep: the last day that it covers
  confirmed_at timestamptz not null,  -- plain keep: when
  confirmed_by uuid,  -- plain keep: who confirmed them, when it is not their author
  constraint hours_confirmation_pkey PRIMARY KEY (tenant_id, id),
  constraint hours_confirmation_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
CREATE INDEX hours_confirmation_of ON public.hours_confirmation (tenant_id, member_id);
alter table public.hours_confirmation enable row level security;
create policy adding on public.hours_confirmation for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.hours_confirmation for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.hours_confirmation as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy reading on public.hours_confirmation for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.hours_confirmation to jalon_app;

-- tenant
create table public.instrument (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the instrument
  made_on date not null,  -- plain keep: since when
  in_force integer,  -- plain keep: the version that is asked today
  withdrawn_on date,  -- plain keep: since when nobody asks it any more
  constraint instrument_in_force_check CHECK ((in_force > 0)),
  constraint instrument_pkey PRIMARY KEY (tenant_id, id),
  constraint instrument_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint instrument_withdrawn_is_not_in_force CHECK (((withdrawn_on IS NULL) OR (in_force IS NULL)))
);
alter table public.instrument enable row level security;
create policy adding on public.instrument for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.instrument for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.instrument as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy reading on public.instrument for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.instrument to jalon_app;

-- tenant, removable
create table public.instrument_version (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the version
  instrument_id uuid not null,  -- plain keep: of which instrument
  version integer not null,  -- plain keep: its number
  revision integer not null,  -- plain keep: counts its savings, so that nobody writes over what she has not seen
  sheet jsonb not null,  -- plain keep: title, purpose and questions as their author writes them
  definition jsonb,  -- plain keep: the questions as they are asked
  texts jsonb,  -- plain keep: their words, by language
  saved_at timestamptz not null,  -- plain keep: when it was written last
  saved_by uuid not null,  -- plain keep: by whom
  enabled_at timestamptz,  -- plain keep: since when it is asked
  constraint instrument_version_is_whole CHECK ((((enabled_at IS NULL) = (definition IS NULL)) AND ((enabled_at IS NULL) = (texts IS NULL)))),
  constraint instrument_version_pkey PRIMARY KEY (tenant_id, id),
  constraint instrument_version_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint instrument_version_tenant_id_instrument_id_fkey FOREIGN KEY (tenant_id, instrument_id) REFERENCES instrument(tenant_id, id),
  constraint instrument_version_version_check CHECK ((version > 0))
);
CREATE INDEX instrument_version_of ON public.instrument_version (tenant_id, instrument_id);
alter table public.instrument_version enable row level security;
create policy adding on public.instrument_version for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.instrument_version for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy frozen_adding on public.instrument_version as restrictive for insert
  with check (enabled_at IS NULL);
create policy frozen_changing on public.instrument_version as restrictive for update
  using (enabled_at IS NULL)
  with check true;
create policy frozen_removing on public.instrument_version as restrictive for delete
  using (enabled_at IS NULL);
create policy held on public.instrument_version as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy reading on public.instrument_version for select
  using (tenant_id = kernel.tenant());
create policy removing on public.instrument_version for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.instrument_version to jalon_app;

-- tenant, subject person_id, removable
create table public.intervention (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the intervention
  person_id uuid not null,  -- plain erase: with whom or for whom
  participation_id uuid not null,  -- plain keep: in which service
  kind text not null,  -- plain keep: one to one, in a group, with a third party, in writing, indirect
  day date not null,  -- plain keep: when it happened
  month date not null,  -- plain keep: the month that it is asked by
  direct integer not null,  -- plain keep: minutes with the person
  indirect integer not null,  -- plain keep: minutes of notes, steps, travel
  mode text not null,  -- plain keep: in person, at a distance, in writing
  place text,  -- plain keep: where they met
  objectives uuid[] not null default '{}'::uuid[],  -- plain erase: the objectives of the plan that it touches
  author_id uuid not null,  -- plain keep: who did it
  logged_at timestamptz not null,  -- plain keep: when it was noted
  group_id uuid,  -- plain keep: the same meeting of several people
  counts boolean not null default true,  -- plain keep: its minutes count in the hours of its author
  corrects_id uuid,  -- plain keep: the first entry that it corrects
  confirmation_id uuid,  -- plain keep: confirmed with which hours
  constraint intervention_group_has_many CHECK (((kind = 'group'::text) = (group_id IS NOT NULL))),
  constraint intervention_in_its_month CHECK ((month = (day - ((EXTRACT(day FROM day))::integer - 1)))),
  constraint intervention_kind_check CHECK ((kind = ANY (ARRAY['individual'::text, 'third-party'::text, 'group'::text, 'writing'::text, 'indirect'::text]))),
  constraint intervention_minutes CHECK ((((direct >= '-1440'::integer) AND (direct <= 1440)) AND ((indirect >= '-1440'::integer) AND (indirect <= 1440)) AND ((corrects_id IS NOT NULL) OR ((direct >= 0) AND (indirect >= 0))))),
  constraint intervention_mode_check CHECK ((mode = ANY (ARRAY['in-person'::text, 'phone'::text, 'video'::text, 'text'::text, 'email'::text, 'paper'::text]))),
  constraint intervention_pkey PRIMARY KEY (tenant_id, id),
  constraint intervention_place_check CHECK ((place = ANY (ARRAY['here'::text, 'home'::text, 'mobile'::text, 'partner'::text, 'elsewhere'::text]))),
  constraint intervention_tenant_id_confirmation_id_fkey FOREIGN KEY (tenant_id, confirmation_id) REFERENCES hours_confirmation(tenant_id, id),
  constraint intervention_tenant_id_corrects_id_fkey FOREIGN KEY (tenant_id, corrects_id) REFERENCES intervention(tenant_id, id),
  constraint intervention_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint intervention_tenant_id_participation_id_fkey FOREIGN KEY (tenant_id, participation_id) REFERENCES participation(tenant_id, id),
  constraint intervention_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX intervention_by_author ON public.intervention (tenant_id, author_id, month);
CREATE INDEX intervention_by_group ON public.intervention (tenant_id, group_id) WHERE (group_id IS NOT NULL);
CREATE INDEX intervention_corrected ON public.intervention (tenant_id, corrects_id) WHERE (corrects_id IS NOT NULL);
CREATE INDEX intervention_declared ON public.intervention (tenant_id, author_id) WHERE (confirmation_id IS NULL);
CREATE INDEX intervention_of ON public.intervention (tenant_id, person_id, month);
alter table public.intervention enable row level security;
create policy adding on public.intervention for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.intervention for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy frozen_adding on public.intervention as restrictive for insert
  with check (confirmation_id IS NULL);
create policy frozen_changing on public.intervention as restrictive for update
  using (confirmation_id IS NULL)
  with check true;
create policy frozen_removing on public.intervention as restrictive for delete
  using (confirmation_id IS NULL);
create policy held on public.intervention as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.intervention for select
  using (tenant_id = kernel.tenant());
create policy removing on public.intervention for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.intervention to jalon_app;

-- tenant, subject person_id, removable
create table public.intervention_draft (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the draft
  person_id uuid not null,  -- plain erase: about whom
  author_id uuid not null,  -- plain keep: whose draft
  words jsonb not null,  -- sensitive erase: what was typed and not logged yet
  saved_at timestamptz not null,  -- plain keep: when it was typed
  constraint intervention_draft_pkey PRIMARY KEY (tenant_id, id),
  constraint intervention_draft_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint intervention_draft_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX intervention_draft_by_author ON public.intervention_draft (tenant_id, author_id);
alter table public.intervention_draft enable row level security;
create policy adding on public.intervention_draft for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.intervention_draft for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.intervention_draft as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy own on public.intervention_draft as restrictive for all
  using (author_id = kernel.actor())
  with check (author_id = kernel.actor());
create policy reading on public.intervention_draft for select
  using (tenant_id = kernel.tenant());
create policy removing on public.intervention_draft for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.intervention_draft to jalon_app;

-- tenant
create table public.intervention_habit (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain erase: the member
  recent jsonb not null,  -- plain erase: minutes, mode and place of the last few, so that nobody types them again
  constraint intervention_habit_pkey PRIMARY KEY (tenant_id, id),
  constraint intervention_habit_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
alter table public.intervention_habit enable row level security;
create policy adding on public.intervention_habit for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.intervention_habit for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.intervention_habit as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy reading on public.intervention_habit for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.intervention_habit to jalon_app;

-- tenant, subject person_id
create table public.intervention_month (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the month of a file
  person_id uuid not null,  -- plain erase: whose file
  month date not null,  -- plain keep: its first day
  entries integer not null,  -- plain keep: how many entries
  direct integer not null,  -- plain keep: minutes with the person
  indirect integer not null,  -- plain keep: minutes of notes, steps, travel
  constraint intervention_month_pkey PRIMARY KEY (tenant_id, id),
  constraint intervention_month_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint intervention_month_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX intervention_month_of ON public.intervention_month (tenant_id, person_id);
alter table public.intervention_month enable row level security;
create policy adding on public.intervention_month for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.intervention_month for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.intervention_month as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.intervention_month for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.intervention_month to jalon_app;

-- tenant
create table public.invitation (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the invitation
  member_id uuid not null,  -- plain keep: who is invited
  hash text not null,  -- plain erase: proves the link
  ends_on date not null,  -- plain keep: a link lives for a few days
  invited_by uuid,  -- plain keep: who invited
  accepted_at timestamptz,  -- plain keep: when it was used
  withdrawn_at timestamptz,  -- plain keep: when it was withdrawn
  constraint invitation_pkey PRIMARY KEY (tenant_id, id),
  constraint invitation_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint invitation_tenant_id_member_id_fkey FOREIGN KEY (tenant_id, member_id) REFERENCES member(tenant_id, id)
);
alter table public.invitation enable row level security;
create policy adding on public.invitation for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.invitation for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.invitation as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy reading on public.invitation for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.invitation to jalon_app;

-- tenant, subject subject_id, removable
create table public.known_thing (
  tenant_id uuid not null,  -- plain keep: who holds it
  id uuid not null,  -- plain keep: names the answer
  subject_id uuid not null,  -- plain erase: about whom
  key text not null,  -- plain keep: which question of an instrument
  value jsonb not null,  -- sensitive erase: what she said, so that nobody asks again
  origin text not null,  -- plain keep: who said it
  source_id uuid,  -- plain keep: the organisation it came from
  consent_id uuid,  -- plain keep: the consent under which it came
  said_at timestamptz not null,  -- plain keep: when it was said
  replaced_at timestamptz,  -- plain keep: until when it was true
  confirmed_at timestamptz,  -- plain keep: when she last said that it is still so
  constraint known_thing_origin_check CHECK ((origin = ANY (ARRAY['person'::text, 'on-behalf'::text, 'assisted'::text, 'referral'::text, 'staff'::text]))),
  constraint known_thing_pkey PRIMARY KEY (tenant_id, id),
  constraint known_thing_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
CREATE UNIQUE INDEX known_thing_said_once ON public.known_thing (tenant_id, subject_id, key) WHERE (replaced_at IS NULL);
alter table public.known_thing enable row level security;
create policy adding on public.known_thing for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.known_thing for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.known_thing as restrictive for all
  using ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()));
create policy reading on public.known_thing for select
  using (tenant_id = kernel.tenant());
create policy removing on public.known_thing for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.known_thing to jalon_app;

-- network, owner organisation_id
create table public.listing (
  id uuid not null,  -- plain keep: names the listing
  organisation_id uuid not null,  -- plain keep: whose listing
  region text not null,  -- plain keep: where it is printed
  name text not null,  -- plain keep: as printed
  phone text,  -- plain keep: so that anybody can call
  place_text text not null,  -- plain keep: as printed
  clientele_text text not null,  -- plain keep: as printed
  min_age integer,  -- plain keep: as printed
  max_age integer,  -- plain keep: as printed
  unnamed_points integer not null default 0,  -- plain keep: points of service announced but not named
  source text not null,  -- plain keep: where the line comes from
  constraint listing_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint listing_pkey PRIMARY KEY (id)
);
CREATE INDEX listing_by_organisation ON public.listing (organisation_id);
alter table public.listing enable row level security;
create policy adding on public.listing for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.listing for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.listing as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.listing as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.listing for select
  using true;
grant insert, select, update on public.listing to jalon_app;

-- tenant
create table public.member (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the place of a professional in one organisation
  account text,  -- plain erase: links to the sign-in
  name text not null,  -- identity erase: colleagues and people accompanied know who acts
  email text not null,  -- identity erase: invitation and notices
  role text not null,  -- plain keep: gives the permissions
  languages text[] not null default '{fr}'::text[],  -- plain keep: to match a person with somebody who speaks her language
  joined_on date not null,  -- plain keep: history of the team
  left_on date,  -- plain keep: closes the access the same day
  constraint member_one_an_address UNIQUE (tenant_id, email),
  constraint member_pkey PRIMARY KEY (tenant_id, id),
  constraint member_role_check CHECK ((role = ANY (ARRAY['reception'::text, 'counsellor'::text, 'retention'::text, 'coordinator'::text, 'director'::text, 'privacy'::text, 'network'::text, 'training'::text, 'accreditation'::text, 'project'::text, 'partner'::text]))),
  constraint member_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
CREATE INDEX member_by_account ON public.member (account) WHERE (account IS NOT NULL);
alter table public.member enable row level security;
create policy adding on public.member for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.member for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.member as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy reading on public.member for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.member to jalon_app;

-- tenant, subject subject_id
create table public.message (
  tenant_id uuid not null,  -- plain keep: who sends
  id uuid not null,  -- plain keep: names the message
  subject_id uuid,  -- plain erase: about whom
  channel text not null,  -- plain keep: e-mail or text
  address text not null,  -- identity erase: where it goes
  lang text not null,  -- plain keep: in which language
  template text not null,  -- plain keep: which words
  args jsonb not null default '{}'::jsonb,  -- plain keep: dates and names of organisations only
  made_at timestamptz not null,  -- plain keep: when it was made
  sent_at timestamptz,  -- plain keep: when it left
  constraint message_channel_check CHECK ((channel = ANY (ARRAY['email'::text, 'text'::text]))),
  constraint message_pkey PRIMARY KEY (tenant_id, id),
  constraint message_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
CREATE INDEX message_by_time ON public.message (tenant_id, made_at DESC);
alter table public.message enable row level security;
create policy adding on public.message for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.message for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.message as restrictive for all
  using ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()));
create policy reading on public.message for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.message to jalon_app;

-- tenant, subject person_id, removable
create table public.note_private (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the note
  person_id uuid not null,  -- plain erase: about whom
  intervention_id uuid not null,  -- plain keep: with which intervention
  author_id uuid not null,  -- plain keep: who wrote it
  text text not null,  -- sensitive erase: what was said and done
  written_at timestamptz not null,  -- plain keep: when it was written
  replaced_at timestamptz,  -- plain keep: until when it stood
  constraint note_private_pkey PRIMARY KEY (tenant_id, id),
  constraint note_private_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint note_private_tenant_id_intervention_id_fkey FOREIGN KEY (tenant_id, intervention_id) REFERENCES intervention(tenant_id, id)
);
CREATE INDEX note_private_of ON public.note_private (tenant_id, intervention_id);
alter table public.note_private enable row level security;
create policy adding on public.note_private for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.note_private for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.note_private as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy own on public.note_private as restrictive for all
  using (author_id = kernel.actor())
  with check (author_id = kernel.actor());
create policy reading on public.note_private for select
  using (tenant_id = kernel.tenant());
create policy removing on public.note_private for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.note_private to jalon_app;

-- tenant, subject person_id, removable
create table public.note_sensitive (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the note
  person_id uuid not null,  -- plain erase: about whom
  intervention_id uuid not null,  -- plain keep: with which intervention
  author_id uuid not null,  -- plain keep: who wrote it
  text text not null,  -- sensitive erase: what was said and done
  written_at timestamptz not null,  -- plain keep: when it was written
  replaced_at timestamptz,  -- plain keep: until when it stood
  constraint note_sensitive_pkey PRIMARY KEY (tenant_id, id),
  constraint note_sensitive_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint note_sensitive_tenant_id_intervention_id_fkey FOREIGN KEY (tenant_id, intervention_id) REFERENCES intervention(tenant_id, id)
);
CREATE INDEX note_sensitive_of ON public.note_sensitive (tenant_id, intervention_id);
alter table public.note_sensitive enable row level security;
create policy adding on public.note_sensitive for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.note_sensitive for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.note_sensitive as restrictive for all
  using (kernel.subject() IS NULL)
  with check (kernel.subject() IS NULL);
create policy reading on public.note_sensitive for select
  using (tenant_id = kernel.tenant());
create policy removing on public.note_sensitive for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.note_sensitive to jalon_app;

-- tenant, subject person_id, removable
create table public.note_shared (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the note
  person_id uuid not null,  -- plain erase: about whom
  intervention_id uuid not null,  -- plain keep: with which intervention
  author_id uuid not null,  -- plain keep: who wrote it
  text text not null,  -- sensitive erase: what was said and done
  written_at timestamptz not null,  -- plain keep: when it was written
  replaced_at timestamptz,  -- plain keep: until when it stood
  constraint note_shared_pkey PRIMARY KEY (tenant_id, id),
  constraint note_shared_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint note_shared_tenant_id_intervention_id_fkey FOREIGN KEY (tenant_id, intervention_id) REFERENCES intervention(tenant_id, id)
);
CREATE INDEX note_shared_of ON public.note_shared (tenant_id, intervention_id);
alter table public.note_shared enable row level security;
create policy adding on public.note_shared for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.note_shared for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.note_shared as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.note_shared for select
  using (tenant_id = kernel.tenant());
create policy removing on public.note_shared for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.note_shared to jalon_app;

-- network, owner id
create table public.organisation (
  id uuid not null,  -- plain keep: names the organisation everywhere
  kind text not null,  -- plain keep: tells the office of the network from its members
  slug text not null,  -- plain keep: address of its public page
  name text not null,  -- plain keep: shown to everybody
  acronym text,  -- plain keep: shown to everybody
  expanded_name text,  -- plain keep: opens the acronym
  former_names text[] not null default '{}'::text[],  -- plain keep: people still search the old name
  phone text,  -- plain keep: so that anybody can call
  time_zone text not null default 'America/Toronto'::text,  -- plain keep: gives the local day of deadlines
  checked_on date,  -- plain keep: when somebody last checked the page
  closed_on date,  -- plain keep: a closed organisation receives nothing more
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['network'::text, 'organisation'::text]))),
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_slug_key UNIQUE (slug)
);
alter table public.organisation enable row level security;
create policy adding on public.organisation for insert
  with check (((id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.organisation for update
  using ((id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.organisation as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.organisation as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.organisation for select
  using true;
grant insert, select, update on public.organisation to jalon_app;

-- network, owner organisation_id
create table public.outside_resource (
  id uuid not null,  -- plain keep: names the resource
  organisation_id uuid not null,  -- plain keep: who keeps the line up to date
  region text,  -- plain keep: where it answers, all of Québec when empty
  need text not null,  -- plain keep: which door it answers, or danger
  clienteles text[] not null default '{}'::text[],  -- plain keep: for whom, everybody when empty
  name_fr text not null,  -- plain keep: shown to everybody
  name_en text not null,  -- plain keep: shown to everybody
  name_ar text,  -- plain keep: shown to everybody; a translation of the network, where there is one
  phone text,  -- plain keep: so that anybody can call
  url text,  -- plain keep: where it is found
  source text not null,  -- plain keep: where the line comes from
  checked_on date,  -- plain keep: when somebody last checked it
  constraint outside_resource_need_check CHECK ((need = ANY (ARRAY['financial'::text, 'social'::text, 'work'::text, 'urgent'::text]))),
  constraint outside_resource_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint outside_resource_pkey PRIMARY KEY (id)
);
alter table public.outside_resource enable row level security;
create policy adding on public.outside_resource for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.outside_resource for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.outside_resource as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.outside_resource as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.outside_resource for select
  using true;
grant insert, select, update on public.outside_resource to jalon_app;

-- tenant, subject person_id
create table public.participation (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the participation
  person_id uuid not null,  -- plain erase: who takes part
  service_id uuid not null,  -- plain keep: in which service
  counsellor_id uuid not null,  -- plain keep: accompanied by
  referral_id uuid,  -- plain keep: opened from
  started_on date not null,  -- plain keep: since when
  next_on date,  -- plain keep: next contact
  ended_on date,  -- plain keep: until when
  end_reason text,  -- plain keep: why it ended
  constraint participation_end_reason_check CHECK ((end_reason = ANY (ARRAY['reached'::text, 'pause-long'::text, 'moved'::text, 'other-service'::text, 'her-choice'::text]))),
  constraint participation_open_has_next CHECK ((((ended_on IS NULL) AND (next_on IS NOT NULL) AND (end_reason IS NULL)) OR ((ended_on IS NOT NULL) AND (end_reason IS NOT NULL)))),
  constraint participation_pkey PRIMARY KEY (tenant_id, id),
  constraint participation_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint participation_tenant_id_counsellor_id_fkey FOREIGN KEY (tenant_id, counsellor_id) REFERENCES member(tenant_id, id),
  constraint participation_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint participation_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX participation_by_counsellor ON public.participation (tenant_id, counsellor_id, next_on) WHERE (ended_on IS NULL);
CREATE UNIQUE INDEX participation_one_open_a_service ON public.participation (tenant_id, person_id, service_id) WHERE (ended_on IS NULL);
alter table public.participation enable row level security;
create policy adding on public.participation for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.participation for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.participation as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.participation for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.participation to jalon_app;

-- tenant, subject person_id
create table public.pause (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the pause
  person_id uuid not null,  -- plain erase: who takes a pause
  from_on date not null,  -- plain keep: since when nothing is asked of her
  back_on date,  -- plain keep: the return she has in mind; a proposal
  reason text,  -- sensitive erase: why, if she wants to say it
  asked_by text not null,  -- plain keep: she with her code, or a member who noted it
  ended_on date,  -- plain keep: when she came back
  ended_by text,  -- plain keep: who said it
  constraint pause_asked_by_check CHECK ((asked_by = ANY (ARRAY['person'::text, 'staff'::text]))),
  constraint pause_end_is_signed CHECK (((ended_on IS NULL) = (ended_by IS NULL))),
  constraint pause_ended_by_check CHECK ((ended_by = ANY (ARRAY['person'::text, 'staff'::text]))),
  constraint pause_in_order CHECK (((ended_on IS NULL) OR (ended_on >= from_on))),
  constraint pause_pkey PRIMARY KEY (tenant_id, id),
  constraint pause_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint pause_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE UNIQUE INDEX pause_one_open ON public.pause (tenant_id, person_id) WHERE (ended_on IS NULL);
alter table public.pause enable row level security;
create policy adding on public.pause for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.pause for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.pause as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.pause for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.pause to jalon_app;

-- tenant, subject id
create table public.person (
  tenant_id uuid not null,  -- plain keep: the organisation that accompanies her
  id uuid not null,  -- plain keep: names the file
  path_id uuid not null,  -- plain erase: her code opens it
  called text not null,  -- identity erase: the name she wants to be called by
  family_name text,  -- identity erase: to find her file
  birth_year integer,  -- identity generalise: to tell two people apart, and ages of services
  lang text not null,  -- plain keep: the language she reads
  since_on date not null,  -- plain keep: since when
  constraint person_one_a_path UNIQUE (tenant_id, path_id),
  constraint person_pkey PRIMARY KEY (tenant_id, id),
  constraint person_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
alter table public.person enable row level security;
create policy adding on public.person for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.person for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.person as restrictive for all
  using ((kernel.subject() IS NULL) OR (id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (id = kernel.subject()));
create policy reading on public.person for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.person to jalon_app;

-- tenant, subject person_id, removable
create table public.person_key (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the key
  person_id uuid not null,  -- plain erase: whose key
  key text not null,  -- identity erase: a normalised word of a name
  whole boolean not null,  -- plain keep: a whole word, or a word less one letter
  constraint person_key_pkey PRIMARY KEY (tenant_id, id),
  constraint person_key_tenant_id_key_person_id_key UNIQUE (tenant_id, key, person_id),
  constraint person_key_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX person_key_of ON public.person_key (tenant_id, person_id);
alter table public.person_key enable row level security;
create policy adding on public.person_key for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.person_key for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.person_key as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.person_key for select
  using (tenant_id = kernel.tenant());
create policy removing on public.person_key for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.person_key to jalon_app;

-- tenant, subject person_id
create table public.plan (
  tenant_id uuid not null,  -- plain keep: the organisation that accompanies her
  id uuid not null,  -- plain keep: names the plan
  person_id uuid not null,  -- plain erase: whose plan
  opened_on date not null,  -- plain keep: since when
  revision integer not null,  -- plain keep: counts its rewordings, so that she agrees to what she read
  proposed integer,  -- plain keep: the rewording that waits for her word
  proposed_at timestamptz,  -- plain keep: since when
  asked_change text,  -- sensitive erase: what she asks to change instead, in her words
  asked_at timestamptz,  -- plain keep: when she asked
  constraint plan_asked_is_dated CHECK (((asked_change IS NULL) = (asked_at IS NULL))),
  constraint plan_one_a_person UNIQUE (tenant_id, person_id),
  constraint plan_pkey PRIMARY KEY (tenant_id, id),
  constraint plan_proposed_is_dated CHECK (((proposed IS NULL) = (proposed_at IS NULL))),
  constraint plan_revision_check CHECK ((revision > 0)),
  constraint plan_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint plan_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
alter table public.plan enable row level security;
create policy adding on public.plan for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.plan for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.plan as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.plan for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.plan to jalon_app;

-- tenant, subject person_id
create table public.plan_goal (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the objective
  person_id uuid not null,  -- plain erase: whose objective
  words text not null,  -- sensitive erase: the objective, in her words
  beside text,  -- sensitive erase: what she wrote beside it, with her code
  beside_at timestamptz,  -- plain keep: when she wrote it
  state text not null,  -- plain keep: under way, reached, left for later or let go
  state_on date,  -- plain keep: since when
  state_words text,  -- sensitive erase: what she says of it
  made_at timestamptz not null,  -- plain keep: their order
  constraint plan_goal_pkey PRIMARY KEY (tenant_id, id),
  constraint plan_goal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'reached'::text, 'later'::text, 'let-go'::text]))),
  constraint plan_goal_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint plan_goal_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
CREATE INDEX plan_goal_of ON public.plan_goal (tenant_id, person_id);
alter table public.plan_goal enable row level security;
create policy adding on public.plan_goal for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.plan_goal for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.plan_goal as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.plan_goal for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.plan_goal to jalon_app;

-- tenant, subject person_id
create table public.plan_step (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the step
  person_id uuid not null,  -- plain erase: whose step
  goal_id uuid not null,  -- plain keep: towards which objective
  kind text not null,  -- plain keep: search, training, social participation, health, housing, another service
  words text not null,  -- sensitive erase: what will be done
  who text not null,  -- plain keep: she, the counsellor or somebody else
  who_name text,  -- sensitive erase: who else
  by_on date,  -- plain keep: around when; a wish, never a deadline
  place text,  -- sensitive erase: where: a school, a host, a service
  level text,  -- plain keep: which level of studies
  stages jsonb not null default '[]'::jsonb,  -- sensitive erase: stages of a training, and when each was reached
  skills text[] not null default '{}'::text[],  -- sensitive erase: skills recognised
  state text not null,  -- plain keep: to come, done, left for later or let go
  state_on date,  -- plain keep: since when
  state_words text,  -- sensitive erase: what she says of it
  made_at timestamptz not null,  -- plain keep: their order
  constraint plan_step_kind_check CHECK ((kind = ANY (ARRAY['search'::text, 'training'::text, 'social'::text, 'health'::text, 'housing'::text, 'service'::text, 'other'::text]))),
  constraint plan_step_level_check CHECK ((level = ANY (ARRAY['literacy'::text, 'secondary'::text, 'vocational'::text, 'college'::text, 'university'::text, 'language'::text, 'short'::text]))),
  constraint plan_step_pkey PRIMARY KEY (tenant_id, id),
  constraint plan_step_state_check CHECK ((state = ANY (ARRAY['open'::text, 'done'::text, 'later'::text, 'let-go'::text]))),
  constraint plan_step_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint plan_step_tenant_id_goal_id_fkey FOREIGN KEY (tenant_id, goal_id) REFERENCES plan_goal(tenant_id, id),
  constraint plan_step_who_check CHECK ((who = ANY (ARRAY['person'::text, 'counsellor'::text, 'other'::text])))
);
CREATE INDEX plan_step_of ON public.plan_step (tenant_id, person_id);
alter table public.plan_step enable row level security;
create policy adding on public.plan_step for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.plan_step for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.plan_step as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.plan_step for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.plan_step to jalon_app;

-- tenant, subject person_id
create table public.plan_version (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the version
  person_id uuid not null,  -- plain erase: who agreed
  number integer not null,  -- plain keep: first, second …
  revision integer not null,  -- plain keep: which rewording of the plan it froze
  content jsonb not null,  -- sensitive erase: objectives and steps as they were agreed
  how text not null,  -- plain keep: on screen, by her code or on paper
  agreed_on date not null,  -- plain keep: the day she agreed
  noted_at timestamptz not null,  -- plain keep: when it was written here
  noted_by uuid,  -- plain keep: the member who noted it; nothing when she did herself
  lang text not null,  -- plain keep: the language it was read in
  constraint plan_version_how_check CHECK ((how = ANY (ARRAY['screen'::text, 'code'::text, 'paper'::text]))),
  constraint plan_version_numbered_once UNIQUE (tenant_id, person_id, number),
  constraint plan_version_pkey PRIMARY KEY (tenant_id, id),
  constraint plan_version_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint plan_version_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
alter table public.plan_version enable row level security;
create policy adding on public.plan_version for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.plan_version as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.plan_version for select
  using (tenant_id = kernel.tenant());
grant insert, select on public.plan_version to jalon_app;

-- network, owner organisation_id
create table public.point_of_service (
  id uuid not null,  -- plain keep: names the point of service
  organisation_id uuid not null,  -- plain keep: who receives there
  listing_id uuid,  -- plain keep: the listing that names it
  region text not null,  -- plain keep: administrative region
  name text not null,  -- plain keep: the place as people call it
  municipality text,  -- plain keep: code of the municipality
  lat double precision,  -- plain keep: about distances
  lon double precision,  -- plain keep: about distances
  position text not null,  -- plain keep: how sure the position is
  opened_on date,  -- plain keep: counted from
  closed_on date,  -- plain keep: counted until
  constraint point_of_service_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listing(id),
  constraint point_of_service_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint point_of_service_pkey PRIMARY KEY (id),
  constraint point_of_service_position_check CHECK (("position" = ANY (ARRAY['ok'::text, 'probable'::text, 'to-verify'::text, 'none'::text])))
);
CREATE INDEX point_of_service_by_organisation ON public.point_of_service (organisation_id);
alter table public.point_of_service enable row level security;
create policy adding on public.point_of_service for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.point_of_service for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.point_of_service as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.point_of_service as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.point_of_service for select
  using true;
grant insert, select, update on public.point_of_service to jalon_app;

-- tenant, subject person_id
create table public.portrait (
  tenant_id uuid not null,  -- plain keep: the organisation that accompanies her
  id uuid not null,  -- plain keep: names the portrait
  person_id uuid not null,  -- plain erase: whose portrait
  opened_on date not null,  -- plain keep: since when
  revision integer not null,  -- plain keep: counts its changes, so that what she read is what is noted
  worded integer not null,  -- plain keep: the last change by which somebody else put words about her
  seen integer,  -- plain keep: the last change that she has read
  asked_change text,  -- sensitive erase: what she asks to change, in her words
  asked_at timestamptz,  -- plain keep: when she asked
  constraint portrait_asked_is_dated CHECK (((asked_change IS NULL) = (asked_at IS NULL))),
  constraint portrait_counts_in_order CHECK ((((worded >= 0) AND (worded <= revision)) AND ((seen IS NULL) OR ((seen >= 0) AND (seen <= revision))))),
  constraint portrait_one_a_person UNIQUE (tenant_id, person_id),
  constraint portrait_pkey PRIMARY KEY (tenant_id, id),
  constraint portrait_revision_check CHECK ((revision >= 0)),
  constraint portrait_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint portrait_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
alter table public.portrait enable row level security;
create policy adding on public.portrait for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.portrait for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.portrait as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.portrait for select
  using (tenant_id = kernel.tenant());
grant insert, select, update on public.portrait to jalon_app;

-- tenant, subject person_id, removable
create table public.portrait_item (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the line
  person_id uuid not null,  -- plain erase: of whom
  plane text not null,  -- plain keep: personal, family, cultural, financial or professional
  side text not null,  -- plain keep: what carries her or what stands in her way
  origin text not null,  -- plain keep: within her, or around her (rules, services, employers, money, housing)
  words text not null,  -- sensitive erase: the line, in her words
  written_by text not null,  -- plain keep: she with her code, or a member who noted it
  lifted_on date,  -- plain keep: the day an obstacle was lifted
  lifted_words text,  -- sensitive erase: how it was lifted, in her words
  made_at timestamptz not null,  -- plain keep: their order
  constraint portrait_item_lifted_is_dated CHECK (((lifted_words IS NULL) OR (lifted_on IS NOT NULL))),
  constraint portrait_item_lifts_obstacles CHECK (((side = 'obstacle'::text) OR (lifted_on IS NULL))),
  constraint portrait_item_origin_check CHECK ((origin = ANY (ARRAY['within'::text, 'around'::text]))),
  constraint portrait_item_pkey PRIMARY KEY (tenant_id, id),
  constraint portrait_item_plane_check CHECK ((plane = ANY (ARRAY['personal'::text, 'family'::text, 'cultural'::text, 'financial'::text, 'professional'::text]))),
  constraint portrait_item_side_check CHECK ((side = ANY (ARRAY['strength'::text, 'obstacle'::text]))),
  constraint portrait_item_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint portrait_item_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id),
  constraint portrait_item_written_by_check CHECK ((written_by = ANY (ARRAY['person'::text, 'staff'::text])))
);
CREATE INDEX portrait_item_of ON public.portrait_item (tenant_id, person_id);
alter table public.portrait_item enable row level security;
create policy adding on public.portrait_item for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.portrait_item for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.portrait_item as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.portrait_item for select
  using (tenant_id = kernel.tenant());
create policy removing on public.portrait_item for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.portrait_item to jalon_app;

-- tenant, subject person_id
create table public.portrait_version (
  tenant_id uuid not null,  -- plain keep: the organisation
  id uuid not null,  -- plain keep: names the version
  person_id uuid not null,  -- plain erase: who read it
  number integer not null,  -- plain keep: first, second …
  revision integer not null,  -- plain keep: which change of the portrait it froze
  content jsonb not null,  -- sensitive erase: strengths and obstacles as she read them
  how text not null,  -- plain keep: on screen, by her code or on paper
  seen_on date not null,  -- plain keep: the day she read it
  noted_at timestamptz not null,  -- plain keep: when it was written here
  noted_by uuid,  -- plain keep: the member who noted it; nothing when she did herself
  lang text not null,  -- plain keep: the language it was read in
  constraint portrait_version_how_check CHECK ((how = ANY (ARRAY['screen'::text, 'code'::text, 'paper'::text]))),
  constraint portrait_version_numbered_once UNIQUE (tenant_id, person_id, number),
  constraint portrait_version_pkey PRIMARY KEY (tenant_id, id),
  constraint portrait_version_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint portrait_version_tenant_id_person_id_fkey FOREIGN KEY (tenant_id, person_id) REFERENCES person(tenant_id, id)
);
alter table public.portrait_version enable row level security;
create policy adding on public.portrait_version for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.portrait_version as restrictive for all
  using ((kernel.subject() IS NULL) OR (person_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (person_id = kernel.subject()));
create policy reading on public.portrait_version for select
  using (tenant_id = kernel.tenant());
grant insert, select on public.portrait_version to jalon_app;

-- state, other from_id, subject subject_id
create table public.referral (
  tenant_id uuid not null,  -- plain keep: the organisation that receives
  id uuid not null,  -- plain keep: names the referral
  from_id uuid not null,  -- plain keep: the organisation that sends
  path_id uuid not null,  -- plain erase: ties it to the path of the person
  subject_id uuid not null,  -- plain erase: the request or file it comes from
  door_id uuid,  -- plain keep: the door it answers
  need text not null,  -- plain keep: what she asked for, whatever the service is for
  service_id uuid not null,  -- plain keep: the service asked for
  status text not null,  -- plain keep: where it stands
  sent_by uuid not null,  -- plain keep: the member who sent it
  sent_at timestamptz not null,  -- plain keep: delays count from here
  due_on date not null,  -- plain keep: the answer is due, in working days
  decided_at timestamptz,  -- plain keep: when it was decided
  decline_reason text,  -- plain keep: why, so that another service is proposed
  meeting_on date,  -- plain keep: first meeting
  seen_end_at timestamptz,  -- plain keep: the sender saw the end
  meeting_time text,  -- plain keep: at what hour she is expected
  constraint referral_accepted_has_meeting CHECK (((status <> 'accepted'::text) OR (meeting_on IS NOT NULL))),
  constraint referral_decided_has_date CHECK (((status = ANY (ARRAY['sent'::text, 'question'::text])) = (decided_at IS NULL))),
  constraint referral_decline_reason_check CHECK ((decline_reason = ANY (ARRAY['full'::text, 'clientele'::text, 'territory'::text, 'age'::text, 'language'::text, 'closed'::text, 'already-accompanied'::text, 'other'::text]))),
  constraint referral_declined_has_reason CHECK (((status = 'declined'::text) = (decline_reason IS NOT NULL))),
  constraint referral_from_id_fkey FOREIGN KEY (from_id) REFERENCES organisation(id),
  constraint referral_meeting_hour CHECK (((meeting_time IS NULL) OR ((meeting_on IS NOT NULL) AND (meeting_time ~ '^([01]\d|2[0-3]):[0-5]\d$'::text)))),
  constraint referral_need_check CHECK ((need = ANY (ARRAY['financial'::text, 'social'::text, 'work'::text]))),
  constraint referral_pkey PRIMARY KEY (tenant_id, id),
  constraint referral_service_id_fkey FOREIGN KEY (service_id) REFERENCES service(id),
  constraint referral_status_check CHECK ((status = ANY (ARRAY['sent'::text, 'question'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text]))),
  constraint referral_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id)
);
CREATE INDEX referral_by_due ON public.referral (tenant_id, due_on);
CREATE INDEX referral_by_sender ON public.referral (from_id, due_on);
CREATE UNIQUE INDEX referral_one_open_a_door ON public.referral (tenant_id, door_id) WHERE ((door_id IS NOT NULL) AND (status = ANY (ARRAY['sent'::text, 'question'::text])));
alter table public.referral enable row level security;
create policy adding on public.referral for insert
  with check (((tenant_id = kernel.tenant()) OR (from_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.referral for update
  using ((tenant_id = kernel.tenant()) OR (from_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((tenant_id = kernel.tenant()) OR (from_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held on public.referral as restrictive for all
  using ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()));
create policy reading on public.referral for select
  using ((tenant_id = kernel.tenant()) OR (from_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()));
grant insert, select, update on public.referral to jalon_app;

-- content, other to_id, subject subject_id
create table public.referral_content (
  tenant_id uuid not null,  -- plain keep: who wrote it
  id uuid not null,  -- plain keep: names the content
  to_id uuid not null,  -- plain keep: who may read it
  referral_id uuid not null,  -- plain keep: with which referral
  subject_id uuid not null,  -- plain erase: about whom
  consent_id uuid not null,  -- plain keep: under which consent
  things jsonb not null,  -- sensitive erase: the known things she agreed to share
  made_at timestamptz not null,  -- plain keep: when it was copied
  withdrawn_at timestamptz,  -- plain keep: consent withdrawn, nothing more is read
  constraint referral_content_pkey PRIMARY KEY (tenant_id, id),
  constraint referral_content_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint referral_content_to_id_fkey FOREIGN KEY (to_id) REFERENCES organisation(id)
);
CREATE INDEX referral_content_received ON public.referral_content (to_id, referral_id);
alter table public.referral_content enable row level security;
create policy adding on public.referral_content for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.referral_content for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.referral_content as restrictive for all
  using ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()));
create policy reading on public.referral_content for select
  using ((tenant_id = kernel.tenant()) OR ((to_id = kernel.tenant()) AND (withdrawn_at IS NULL)));
grant insert, select, update on public.referral_content to jalon_app;

-- content, other to_id, subject subject_id
create table public.referral_message (
  tenant_id uuid not null,  -- plain keep: who wrote it
  id uuid not null,  -- plain keep: names the message
  to_id uuid not null,  -- plain keep: who may read it
  referral_id uuid not null,  -- plain keep: about which referral
  subject_id uuid not null,  -- plain erase: about whom
  kind text not null,  -- plain keep: question, answer or decision
  text text not null,  -- sensitive erase: what the two sides need to say
  author text not null,  -- identity erase: who wrote it
  sent_at timestamptz not null,  -- plain keep: when
  constraint referral_message_kind_check CHECK ((kind = ANY (ARRAY['question'::text, 'answer'::text, 'decision'::text]))),
  constraint referral_message_pkey PRIMARY KEY (tenant_id, id),
  constraint referral_message_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint referral_message_to_id_fkey FOREIGN KEY (to_id) REFERENCES organisation(id)
);
CREATE INDEX referral_message_received ON public.referral_message (to_id, referral_id);
alter table public.referral_message enable row level security;
create policy adding on public.referral_message for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.referral_message for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.referral_message as restrictive for all
  using ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (subject_id = kernel.subject()));
create policy reading on public.referral_message for select
  using ((tenant_id = kernel.tenant()) OR (to_id = kernel.tenant()));
grant insert, select, update on public.referral_message to jalon_app;

-- tenant, subject id, removable
create table public.request (
  tenant_id uuid not null,  -- plain keep: the network office
  id uuid not null,  -- plain keep: names the request
  path_id uuid not null,  -- plain erase: ties the request to the file at each organisation
  lang text not null,  -- plain keep: the language she reads
  channel text not null,  -- plain keep: how it reached us
  asked_by text not null default 'self'::text,  -- plain keep: on whose behalf it was asked
  assisted_in uuid,  -- plain keep: the counter where help was given
  assisted_by uuid,  -- plain keep: who helped
  started_at timestamptz not null,  -- plain keep: drafts are destroyed when their time is over
  submitted_at timestamptz,  -- plain keep: delays count from here
  withdrawn_at timestamptz,  -- plain keep: she withdrew
  constraint request_asked_by_check CHECK ((asked_by = ANY (ARRAY['self'::text, 'relative'::text, 'adviser'::text, 'ministry'::text, 'mobile-agent'::text, 'other'::text]))),
  constraint request_assisted_in_fkey FOREIGN KEY (assisted_in) REFERENCES organisation(id),
  constraint request_channel_check CHECK ((channel = ANY (ARRAY['web'::text, 'counter'::text, 'phone'::text, 'paper'::text, 'mobile'::text]))),
  constraint request_pkey PRIMARY KEY (tenant_id, id),
  constraint request_tenant_id_fkey FOREIGN KEY (tenant_id) REFERENCES organisation(id),
  constraint request_tenant_id_path_id_key UNIQUE (tenant_id, path_id)
);
alter table public.request enable row level security;
create policy adding on public.request for insert
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy changing on public.request for update
  using (tenant_id = kernel.tenant())
  with check ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
create policy held on public.request as restrictive for all
  using ((kernel.subject() IS NULL) OR (id = kernel.subject()))
  with check ((kernel.subject() IS NULL) OR (id = kernel.subject()));
create policy reading on public.request for select
  using (tenant_id = kernel.tenant());
create policy removing on public.request for delete
  using ((tenant_id = kernel.tenant()) AND (kernel.command() IS NOT NULL));
grant delete, insert, select, update on public.request to jalon_app;

-- network, owner organisation_id
create table public.service (
  id uuid not null,  -- plain keep: names the service
  organisation_id uuid not null,  -- plain keep: who gives it
  listing_id uuid,  -- plain keep: where it is given
  need text not null,  -- plain keep: which door it answers
  clienteles text[] not null,  -- plain keep: for whom
  languages text[] not null,  -- plain keep: in which languages
  modes text[] not null default '{}'::text[],  -- plain keep: how one can be met
  min_age integer,  -- plain keep: from which age
  max_age integer,  -- plain keep: up to which age
  capacity text not null default 'unknown'::text,  -- plain keep: whether there is room
  waiting_days integer,  -- plain keep: about how long one waits
  capacity_on date,  -- plain keep: when that was said
  closed_on date,  -- plain keep: a closed service is proposed to nobody
  constraint service_capacity_check CHECK ((capacity = ANY (ARRAY['unknown'::text, 'open'::text, 'waiting'::text, 'full'::text]))),
  constraint service_listing_id_fkey FOREIGN KEY (listing_id) REFERENCES listing(id),
  constraint service_need_check CHECK ((need = ANY (ARRAY['financial'::text, 'social'::text, 'work'::text]))),
  constraint service_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint service_pkey PRIMARY KEY (id),
  constraint service_waiting_days_check CHECK ((waiting_days >= 0))
);
CREATE INDEX service_by_organisation ON public.service (organisation_id);
alter table public.service enable row level security;
create policy adding on public.service for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.service for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.service as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.service as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.service for select
  using true;
grant insert, select, update on public.service to jalon_app;

-- network, owner organisation_id
create table public.setting (
  id uuid not null,  -- plain keep: names the setting
  organisation_id uuid not null,  -- plain keep: whose setting
  key text not null,  -- plain keep: what is set
  value jsonb not null,  -- plain keep: to what
  from_on date not null,  -- plain keep: from which day
  constraint setting_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES organisation(id),
  constraint setting_organisation_id_key_from_on_key UNIQUE (organisation_id, key, from_on),
  constraint setting_pkey PRIMARY KEY (id)
);
alter table public.setting enable row level security;
create policy adding on public.setting for insert
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy changing on public.setting for update
  using ((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office()))
  with check (((organisation_id = kernel.tenant()) OR (kernel.tenant() = kernel.office())) AND (kernel.command() IS NOT NULL));
create policy held_adding on public.setting as restrictive for insert
  with check (kernel.subject() IS NULL);
create policy held_changing on public.setting as restrictive for update
  using (kernel.subject() IS NULL);
create policy reading on public.setting for select
  using true;
grant insert, select, update on public.setting to jalon_app;

-- function kernel.actor() returns uuid
--   sql, stable; executed by jalon_app
-- function kernel.answered(t uuid, i uuid, sent text) returns TABLE(actor uuid, command text, same boolean, answer jsonb)
--   sql, stable, security definer, search_path=""; executed by jalon_app
-- procedure kernel.classify(IN t regclass, IN lines text)
--   plpgsql; executed by the owner
-- function kernel.command() returns uuid
--   sql, stable; executed by jalon_app, jalon_worker
-- procedure kernel.content_table(IN t regclass, IN other text, IN subject text)
--   plpgsql; executed by the owner
-- function kernel.exactly_one(n bigint) returns void
--   plpgsql, volatile; executed by jalon_app
-- procedure kernel.inner_table(IN t regclass, IN subject text, IN removable boolean, IN author text)
--   plpgsql; executed by the owner
-- function kernel.make_read_months(ahead integer) returns void
--   plpgsql, volatile, security definer, search_path=""; executed by jalon_app
-- procedure kernel.network_table(IN t regclass, IN owner text, IN removable boolean)
--   plpgsql; executed by the owner
-- function kernel.note_reads(tenants uuid[], subjects uuid[], reader uuid, who uuid, manner text, what text, moment timestamp with time zone) returns void
--   sql, volatile, security definer, search_path=""; executed by jalon_app
-- function kernel.office() returns uuid
--   sql, stable, security definer, search_path=""; executed by jalon_app, jalon_worker
-- function kernel.payloads_altered(above xid8, below xid8) returns bigint
--   sql, stable, security definer, search_path=""; executed by jalon_worker
-- procedure kernel.protect(IN t regclass, IN reads text, IN writes text, IN subject text, IN removable boolean)
--   plpgsql; executed by the owner
-- function kernel.reads_digest(above xid8, below xid8) returns bytea
--   sql, stable, security definer, search_path=""; executed by jalon_worker
-- function kernel.session_end(h bytea, acc text, t uuid, a uuid, but bytea) returns SETOF bytea
--   sql, volatile, security definer, search_path=""; executed by jalon_app
-- function kernel.session_holds(t uuid, a uuid, r text) returns boolean
--   sql, stable, security definer, search_path=""; executed by the owner
-- function kernel.session_open(h bytea) returns TABLE(kind text, tenant_id uuid, actor uuid, role text, subject uuid, helper uuid, account text, zone text, made_at timestamp with time zone, seen_at timestamp with time zone, ends_at timestamp with time zone)
--   sql, stable, security definer, search_path=""; executed by jalon_app
-- function kernel.session_seen(h bytea, at timestamp with time zone) returns void
--   sql, volatile, security definer, search_path=""; executed by jalon_app
-- function kernel.session_start(h bytea, k text, t uuid, a uuid, r text, s uuid, hel uuid, acc text, z text, at timestamp with time zone, until timestamp with time zone) returns void
--   sql, volatile, security definer, search_path=""; executed by jalon_app
-- procedure kernel.state_table(IN t regclass, IN other text, IN subject text)
--   plpgsql; executed by the owner
-- function kernel.subject() returns uuid
--   sql, stable; executed by jalon_app, jalon_worker
-- function kernel.tenant() returns uuid
--   sql, stable; executed by jalon_app, jalon_worker
-- procedure kernel.tenant_table(IN t regclass, IN subject text, IN removable boolean)
--   plpgsql; executed by the owner
-- function public.destroy_old_drafts() returns bigint
--   sql, volatile, security definer, search_path=""; executed by jalon_erase
-- function public.destroy_traces(of_request uuid, of_path uuid) returns bigint
--   sql, volatile, security definer, search_path=""; executed by jalon_erase
-- function public.files_of_path(p uuid) returns TABLE(tenant_id uuid, subject_id uuid, kind text)
--   sql, stable, security definer, search_path=""; executed by jalon_app
-- function public.memberships_of(acc text) returns TABLE(tenant_id uuid, member_id uuid, name text, role text, organisation text, zone text)
--   sql, stable, security definer, search_path=""; executed by jalon_app
-- function public.path_of_code(mac text) returns TABLE(path_id uuid, hash text)
--   sql, stable, security definer, search_path=""; executed by jalon_app
-- function public.personas() returns TABLE(tenant_id uuid, member_id uuid, name text, role text, organisation text, kind text, zone text)
--   sql, stable, security definer, search_path=""; executed by jalon_app
-- function public.reads_of_me(zone text, before date) returns TABLE(at timestamp with time zone, organisation text, role text, how text, times integer)
--   sql, stable, security definer, search_path=""; executed by jalon_app
-- function public.reads_of_mine() returns TABLE(at timestamp with time zone, organisation text, role text, how text)
--   sql, stable, security definer, search_path=""; executed by jalon_app
