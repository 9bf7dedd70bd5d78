-- not breaking
-- An organisation's own instruments. A version is a document: a draft is written over, an enabled one stays as it is for ever.
create table instrument (
  tenant_id uuid not null references organisation, id uuid not null, made_on date not null, in_force int check (in_force > 0), withdrawn_on date,
  primary key (tenant_id, id), constraint instrument_withdrawn_is_not_in_force check (withdrawn_on is null or in_force is null)
);
call kernel.tenant_table('instrument');
call kernel.classify('instrument', '
 tenant_id plain keep: the organisation
 id plain keep: names the instrument
 made_on plain keep: since when
 in_force plain keep: the version that is asked today
 withdrawn_on plain keep: since when nobody asks it any more
');

-- `sheet`: as its author writes it. `definition` and `texts` come out of it when it is enabled, and are what is asked and shown.
create table instrument_version (
  tenant_id uuid not null references organisation, id uuid not null, instrument_id uuid not null, version int not null check (version > 0), revision int not null,
  sheet jsonb not null, definition jsonb, texts jsonb, saved_at timestamptz not null, saved_by uuid not null, enabled_at timestamptz,
  primary key (tenant_id, id), foreign key (tenant_id, instrument_id) references instrument (tenant_id, id),
  constraint instrument_version_is_whole check ((enabled_at is null) = (definition is null) and (enabled_at is null) = (texts is null))
);
create index instrument_version_of on instrument_version (tenant_id, instrument_id);
call kernel.tenant_table('instrument_version', null, true);
-- Once enabled, what people answered to is not changed and not removed.
create policy frozen_adding on instrument_version as restrictive for insert with check (enabled_at is null);
create policy frozen_changing on instrument_version as restrictive for update using (enabled_at is null) with check (true);
create policy frozen_removing on instrument_version as restrictive for delete using (enabled_at is null);
comment on table instrument_version is '{"kind": "tenant", "removable": true, "frozen": "enabled_at"}';
call kernel.classify('instrument_version', '
 tenant_id plain keep: the organisation
 id plain keep: names the version
 instrument_id plain keep: of which instrument
 version plain keep: its number
 revision plain keep: counts its savings, so that nobody writes over what she has not seen
 sheet plain keep: title, purpose and questions as their author writes them
 definition plain keep: the questions as they are asked
 texts plain keep: their words, by language
 saved_at plain keep: when it was written last
 saved_by plain keep: by whom
 enabled_at plain keep: since when it is asked
');

-- What is being filled in with somebody, one row an author, a person and an instrument: its id follows from the three.
create table answers_draft (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, author_id uuid not null, instrument text not null, words jsonb not null, saved_at timestamptz not null,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index answers_draft_by_author on answers_draft (tenant_id, author_id);
call kernel.inner_table('answers_draft', 'person_id', true, 'author_id');
call kernel.classify('answers_draft', '
 tenant_id plain keep: the organisation
 id plain keep: names the draft
 person_id plain erase: about whom
 author_id plain keep: whose draft
 instrument plain keep: which instrument
 words sensitive erase: what was typed and not noted yet
 saved_at plain keep: when it was typed
');

-- Said again in other words, or simply read again and still true.
alter table known_thing add column confirmed_at timestamptz;
call kernel.classify('known_thing', '
 confirmed_at plain keep: when she last said that it is still so
');
