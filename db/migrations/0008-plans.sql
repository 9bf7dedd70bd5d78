-- not breaking
-- The plan of a person at an organisation: hers, in her words, at her pace. One living plan a person; what was agreed is frozen apart.
create table plan (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, opened_on date not null, revision int not null check (revision > 0),
  proposed int, proposed_at timestamptz, asked_change text, asked_at timestamptz,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id), constraint plan_one_a_person unique (tenant_id, person_id),
  constraint plan_proposed_is_dated check ((proposed is null) = (proposed_at is null)), constraint plan_asked_is_dated check ((asked_change is null) = (asked_at is null))
);
call kernel.tenant_table('plan', 'person_id');
call kernel.classify('plan', '
 tenant_id plain keep: the organisation that accompanies her
 id plain keep: names the plan
 person_id plain erase: whose plan
 opened_on plain keep: since when
 revision plain keep: counts its rewordings, so that she agrees to what she read
 proposed plain keep: the rewording that waits for her word
 proposed_at plain keep: since when
 asked_change sensitive erase: what she asks to change instead, in her words
 asked_at plain keep: when she asked
');

create table plan_goal (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, words text not null, beside text, beside_at timestamptz,
  state text not null check (state in ('open', 'reached', 'later', 'let-go')), state_on date, state_words text, made_at timestamptz not null,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id)
);
create index plan_goal_of on plan_goal (tenant_id, person_id);
call kernel.tenant_table('plan_goal', 'person_id');
call kernel.classify('plan_goal', '
 tenant_id plain keep: the organisation
 id plain keep: names the objective
 person_id plain erase: whose objective
 words sensitive erase: the objective, in her words
 beside sensitive erase: what she wrote beside it, with her code
 beside_at plain keep: when she wrote it
 state plain keep: under way, reached, left for later or let go
 state_on plain keep: since when
 state_words sensitive erase: what she says of it
 made_at plain keep: their order
');

create table plan_step (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, goal_id uuid not null,
  kind text not null check (kind in ('search', 'training', 'social', 'health', 'housing', 'service', 'other')), words text not null,
  who text not null check (who in ('person', 'counsellor', 'other')), who_name text, by_on date, place text,
  level text check (level in ('literacy', 'secondary', 'vocational', 'college', 'university', 'language', 'short')), stages jsonb not null default '[]', skills text[] not null default '{}',
  state text not null check (state in ('open', 'done', 'later', 'let-go')), state_on date, state_words text, made_at timestamptz not null,
  primary key (tenant_id, id), foreign key (tenant_id, goal_id) references plan_goal (tenant_id, id)
);
create index plan_step_of on plan_step (tenant_id, person_id);
call kernel.tenant_table('plan_step', 'person_id');
call kernel.classify('plan_step', '
 tenant_id plain keep: the organisation
 id plain keep: names the step
 person_id plain erase: whose step
 goal_id plain keep: towards which objective
 kind plain keep: search, training, social participation, health, housing, another service
 words sensitive erase: what will be done
 who plain keep: she, the counsellor or somebody else
 who_name sensitive erase: who else
 by_on plain keep: around when; a wish, never a deadline
 place sensitive erase: where: a school, a host, a service
 level plain keep: which level of studies
 stages sensitive erase: stages of a training, and when each was reached
 skills sensitive erase: skills recognised
 state plain keep: to come, done, left for later or let go
 state_on plain keep: since when
 state_words sensitive erase: what she says of it
 made_at plain keep: their order
');

-- What was agreed, as it was read. Written once: nobody who serves a request changes or removes it.
create table plan_version (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, number int not null, revision int not null, content jsonb not null,
  how text not null check (how in ('screen', 'code', 'paper')), agreed_on date not null, noted_at timestamptz not null, noted_by uuid, lang text not null,
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id), constraint plan_version_numbered_once unique (tenant_id, person_id, number)
);
call kernel.tenant_table('plan_version', 'person_id');
drop policy changing on plan_version;
revoke update on plan_version from jalon_app;
call kernel.classify('plan_version', '
 tenant_id plain keep: the organisation
 id plain keep: names the version
 person_id plain erase: who agreed
 number plain keep: first, second …
 revision plain keep: which rewording of the plan it froze
 content sensitive erase: objectives and steps as they were agreed
 how plain keep: on screen, by her code or on paper
 agreed_on plain keep: the day she agreed
 noted_at plain keep: when it was written here
 noted_by plain keep: the member who noted it; nothing when she did herself
 lang plain keep: the language it was read in
');

-- A pause is hers. It ends when she comes back, on the day proposed or any other.
create table pause (
  tenant_id uuid not null references organisation, id uuid not null, person_id uuid not null, from_on date not null, back_on date, reason text,
  asked_by text not null check (asked_by in ('person', 'staff')), ended_on date, ended_by text check (ended_by in ('person', 'staff')),
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id),
  constraint pause_in_order check (ended_on is null or ended_on >= from_on), constraint pause_end_is_signed check ((ended_on is null) = (ended_by is null))
);
create unique index pause_one_open on pause (tenant_id, person_id) where ended_on is null;
call kernel.tenant_table('pause', 'person_id');
call kernel.classify('pause', '
 tenant_id plain keep: the organisation
 id plain keep: names the pause
 person_id plain erase: who takes a pause
 from_on plain keep: since when nothing is asked of her
 back_on plain keep: the return she has in mind; a proposal
 reason sensitive erase: why, if she wants to say it
 asked_by plain keep: she with her code, or a member who noted it
 ended_on plain keep: when she came back
 ended_by plain keep: who said it
');
