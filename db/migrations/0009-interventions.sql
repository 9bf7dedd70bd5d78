-- not breaking
-- What was done with somebody or for her, and its time; the words about it stand apart, each kind with its own readers.
create function kernel.actor() returns uuid language sql stable parallel safe
  return nullif(current_setting('app.actor', true), '')::uuid;
-- A tenant's table about somebody that no link ever reaches. `author`: the member who alone reads and writes her rows.
create procedure kernel.inner_table(t regclass, subject text, removable boolean default false, author text default null) language plpgsql as $$
begin
  call kernel.protect(t, 'tenant_id = kernel.tenant()', 'tenant_id = kernel.tenant()', null, removable);
  if author is not null then execute format('create policy own on %s as restrictive for all using (%I = kernel.actor()) with check (%I = kernel.actor())', t, author, author); end if;
  execute format('comment on table %s is %L', t, json_build_object('kind', 'tenant', 'subject', subject, 'removable', removable, 'unlinked', true, 'author', author));
end $$;
revoke all on function kernel.actor() from public;
revoke all on procedure kernel.inner_table(regclass, text, boolean, text) from public;
grant execute on function kernel.actor() to jalon_app;

-- Nobody reads again what a command was sent with: a private note would stand there for the whole organisation.
drop policy held on kernel.payload;
alter policy reading on kernel.payload using (tenant_id = kernel.tenant() and id = kernel.command());

-- Hours that their author confirmed, all at once, up to a day.
create table hours_confirmation (
  tenant_id uuid not null references organisation, id uuid not null, member_id uuid not null, through_on date not null, confirmed_at timestamptz not null,
  primary key (tenant_id, id)
);
create index hours_confirmation_of on hours_confirmation (tenant_id, member_id);
call kernel.tenant_table('hours_confirmation');
call kernel.classify('hours_confirmation', '
 tenant_id plain keep: the organisation
 id plain keep: names the confirmation
 member_id plain keep: whose hours
 through_on plain keep: the last day that it covers
 confirmed_at plain keep: when
');

-- One row a person. A group is several rows with one group; one of them counts in the hours of its author.
-- `month`: the first day of its month, to ask by. A counter-entry names the first one; the sum is the truth.
create table intervention (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, participation_id uuid not null,
  kind text not null check (kind in ('individual', 'third-party', 'group', 'writing', 'indirect')),
  day date not null, month date not null, direct int not null, indirect int not null,
  mode text not null check (mode in ('in-person', 'phone', 'video', 'text', 'email', 'paper')),
  place text check (place in ('here', 'home', 'mobile', 'partner', 'elsewhere')), objectives uuid[] not null default '{}',
  author_id uuid not null, logged_at timestamptz not null, group_id uuid, counts boolean not null default true, corrects_id uuid, confirmation_id uuid,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id), foreign key (tenant_id, participation_id) references participation (tenant_id, id),
  foreign key (tenant_id, corrects_id) references intervention (tenant_id, id), foreign key (tenant_id, confirmation_id) references hours_confirmation (tenant_id, id),
  constraint intervention_in_its_month check (month = day - (extract(day from day)::int - 1)),
  constraint intervention_minutes check (direct between -1440 and 1440 and indirect between -1440 and 1440 and (corrects_id is not null or (direct >= 0 and indirect >= 0))),
  constraint intervention_group_has_many check ((kind = 'group') = (group_id is not null))
);
create index intervention_of on intervention (tenant_id, person_id, month);
create index intervention_by_author on intervention (tenant_id, author_id, month);
create index intervention_declared on intervention (tenant_id, author_id) where confirmation_id is null;
create index intervention_by_group on intervention (tenant_id, group_id) where group_id is not null;
create index intervention_corrected on intervention (tenant_id, corrects_id) where corrects_id is not null;
call kernel.tenant_table('intervention', 'person_id', true);
-- Once confirmed, a row stays as it is: not added, not changed, not removed.
create policy frozen_adding on intervention as restrictive for insert with check (confirmation_id is null);
create policy frozen_changing on intervention as restrictive for update using (confirmation_id is null) with check (true);
create policy frozen_removing on intervention as restrictive for delete using (confirmation_id is null);
comment on table intervention is '{"kind": "tenant", "subject": "person_id", "removable": true, "frozen": "confirmation_id"}';
call kernel.classify('intervention', '
 tenant_id plain keep: the organisation
 id plain keep: names the intervention
 person_id plain erase: with whom or for whom
 participation_id plain keep: in which service
 kind plain keep: one to one, in a group, with a third party, in writing, indirect
 day plain keep: when it happened
 month plain keep: the month that it is asked by
 direct plain keep: minutes with the person
 indirect plain keep: minutes of notes, steps, travel
 mode plain keep: in person, at a distance, in writing
 place plain keep: where they met
 objectives plain erase: the objectives of the plan that it touches
 author_id plain keep: who did it
 logged_at plain keep: when it was noted
 group_id plain keep: the same meeting of several people
 counts plain keep: its minutes count in the hours of its author
 corrects_id plain keep: the first entry that it corrects
 confirmation_id plain keep: confirmed with which hours
');

-- How many there are in each month of a file, so that the newest are asked without reading the others.
create table intervention_month (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, month date not null, entries int not null, direct int not null, indirect int not null,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index intervention_month_of on intervention_month (tenant_id, person_id);
call kernel.tenant_table('intervention_month', 'person_id');
call kernel.classify('intervention_month', '
 tenant_id plain keep: the organisation
 id plain keep: names the month of a file
 person_id plain erase: whose file
 month plain keep: its first day
 entries plain keep: how many entries
 direct plain keep: minutes with the person
 indirect plain keep: minutes of notes, steps, travel
');

-- The words. Shared: the team reads them, and they may be shown to her. Sensitive: those who accompany her, coordination, direction. Private: their author.
create table note_shared (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, intervention_id uuid not null, author_id uuid not null,
  text text not null, written_at timestamptz not null, replaced_at timestamptz, primary key (tenant_id, id), foreign key (tenant_id, intervention_id) references intervention (tenant_id, id)
);
create table note_sensitive (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, intervention_id uuid not null, author_id uuid not null,
  text text not null, written_at timestamptz not null, replaced_at timestamptz, primary key (tenant_id, id), foreign key (tenant_id, intervention_id) references intervention (tenant_id, id)
);
create table note_private (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, intervention_id uuid not null, author_id uuid not null,
  text text not null, written_at timestamptz not null, replaced_at timestamptz, primary key (tenant_id, id), foreign key (tenant_id, intervention_id) references intervention (tenant_id, id)
);
create index note_shared_of on note_shared (tenant_id, intervention_id);
create index note_sensitive_of on note_sensitive (tenant_id, intervention_id);
create index note_private_of on note_private (tenant_id, intervention_id);
call kernel.tenant_table('note_shared', 'person_id', true);
call kernel.inner_table('note_sensitive', 'person_id', true);
call kernel.inner_table('note_private', 'person_id', true, 'author_id');
do $$ declare t text; begin
  foreach t in array array['note_shared', 'note_sensitive', 'note_private'] loop
    call kernel.classify(t::regclass, '
 tenant_id plain keep: the organisation
 id plain keep: names the note
 person_id plain erase: about whom
 intervention_id plain keep: with which intervention
 author_id plain keep: who wrote it
 text sensitive erase: what was said and done
 written_at plain keep: when it was written
 replaced_at plain keep: until when it stood
');
  end loop;
end $$;

-- What is being typed, one row an author and a person: its id follows from both.
create table intervention_draft (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, author_id uuid not null, words jsonb not null, saved_at timestamptz not null,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index intervention_draft_by_author on intervention_draft (tenant_id, author_id);
call kernel.inner_table('intervention_draft', 'person_id', true, 'author_id');
call kernel.classify('intervention_draft', '
 tenant_id plain keep: the organisation
 id plain keep: names the draft
 person_id plain erase: about whom
 author_id plain keep: whose draft
 words sensitive erase: what was typed and not logged yet
 saved_at plain keep: when it was typed
');

-- The last few meetings of a member, without whom: what a new entry begins with.
create table intervention_habit (
  tenant_id uuid not null references organisation, id uuid not null, recent jsonb not null, primary key (tenant_id, id)
);
call kernel.tenant_table('intervention_habit');
call kernel.classify('intervention_habit', '
 tenant_id plain keep: the organisation
 id plain erase: the member
 recent plain erase: minutes, mode and place of the last few, so that nobody types them again
');
