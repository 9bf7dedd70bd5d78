-- not breaking
-- What a person carries and what stands in her way, in her words: one living portrait a person. Her readings of it are frozen apart.
create table portrait (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, opened_on date not null,
  revision int not null check (revision >= 0), worded int not null, seen int, asked_change text, asked_at timestamptz,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id), constraint portrait_one_a_person unique (tenant_id, person_id),
  constraint portrait_counts_in_order check (worded between 0 and revision and (seen is null or seen between 0 and revision)),
  constraint portrait_asked_is_dated check ((asked_change is null) = (asked_at is null))
);
call kernel.tenant_table('portrait', 'person_id');
call kernel.classify('portrait', '
 tenant_id plain keep: the organisation that accompanies her
 id plain keep: names the portrait
 person_id plain erase: whose portrait
 opened_on plain keep: since when
 revision plain keep: counts its changes, so that what she read is what is noted
 worded plain keep: the last change by which somebody else put words about her
 seen plain keep: the last change that she has read
 asked_change sensitive erase: what she asks to change, in her words
 asked_at plain keep: when she asked
');

-- One strength or one obstacle. Taken off at her word, the row goes; lifted, an obstacle stays with its day.
create table portrait_item (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null,
  plane text not null check (plane in ('personal', 'family', 'cultural', 'financial', 'professional')), side text not null check (side in ('strength', 'obstacle')),
  origin text not null check (origin in ('within', 'around')), words text not null, written_by text not null check (written_by in ('person', 'staff')),
  lifted_on date, lifted_words text, made_at timestamptz not null,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint portrait_item_lifts_obstacles check (side = 'obstacle' or lifted_on is null), constraint portrait_item_lifted_is_dated check (lifted_words is null or lifted_on is not null)
);
create index portrait_item_of on portrait_item (tenant_id, person_id);
call kernel.tenant_table('portrait_item', 'person_id', true);
call kernel.classify('portrait_item', '
 tenant_id plain keep: the organisation
 id plain keep: names the line
 person_id plain erase: of whom
 plane plain keep: personal, family, cultural, financial or professional
 side plain keep: what carries her or what stands in her way
 origin plain keep: within her, or around her (rules, services, employers, money, housing)
 words sensitive erase: the line, in her words
 written_by plain keep: she with her code, or a member who noted it
 lifted_on plain keep: the day an obstacle was lifted
 lifted_words sensitive erase: how it was lifted, in her words
 made_at plain keep: their order
');

-- What she has read, as it stood. Written once: nobody who serves a request changes or removes it.
create table portrait_version (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, number int not null, revision int not null, content jsonb not null,
  how text not null check (how in ('screen', 'code', 'paper')), seen_on date not null, noted_at timestamptz not null, noted_by uuid, lang text not null,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id), constraint portrait_version_numbered_once unique (tenant_id, person_id, number)
);
call kernel.tenant_table('portrait_version', 'person_id');
drop policy changing on portrait_version;
revoke update on portrait_version from jalon_app;
call kernel.classify('portrait_version', '
 tenant_id plain keep: the organisation
 id plain keep: names the version
 person_id plain erase: who read it
 number plain keep: first, second …
 revision plain keep: which change of the portrait it froze
 content sensitive erase: strengths and obstacles as she read them
 how plain keep: on screen, by her code or on paper
 seen_on plain keep: the day she read it
 noted_at plain keep: when it was written here
 noted_by plain keep: the member who noted it; nothing when she did herself
 lang plain keep: the language it was read in
');
