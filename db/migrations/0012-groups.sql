-- not breaking
-- What is offered to several people: a pre-employment project, a workshop, a self-help group. An offer is read by the whole network, like a service;
-- it says nothing of anybody. Who has a place in it is the organisation's own.
create table group_offered (
  id uuid primary key, organisation_id uuid not null references organisation, service_id uuid not null references service,
  kind text not null check (kind in ('ppe', 'workshop', 'self-help')), name text not null, leader_id uuid not null, place text not null, programme text[] not null default '{}',
  weekdays int[] not null, starts text not null, ends text not null, from_on date not null, until_on date not null, places int not null,
  constraint group_offered_in_order check (until_on >= from_on and ends > starts), constraint group_offered_has_days check (cardinality(weekdays) > 0), constraint group_offered_has_places check (places between 1 and 60)
);
create index group_offered_by_organisation on group_offered (organisation_id);
call kernel.network_table('group_offered', 'organisation_id');
call kernel.classify('group_offered', '
 id plain keep: names the group
 organisation_id plain keep: who offers it
 service_id plain keep: in which service
 kind plain keep: pre-employment project, workshop or self-help
 name plain keep: how it is called
 leader_id plain keep: the member who leads it
 place plain keep: where they meet
 programme plain keep: what each meeting is about, in plain words
 weekdays plain keep: on which days of the week, Sunday is 0
 starts plain keep: from which hour
 ends plain keep: until which hour
 from_on plain keep: the first day
 until_on plain keep: the last day
 places plain keep: how many people at once
');

-- A meeting that is not as the calendar says: at another moment, elsewhere, or not at all. `on_day`: the day that the calendar gives it.
create table group_meeting (
  id uuid primary key, organisation_id uuid not null references organisation, group_id uuid not null references group_offered, on_day date not null,
  state text not null check (state in ('planned', 'moved', 'cancelled')), day date not null, starts text not null, ends text not null, place text not null,
  unique (group_id, on_day), constraint group_meeting_in_order check (ends > starts)
);
create index group_meeting_of on group_meeting (group_id);
create index group_meeting_by_organisation on group_meeting (organisation_id);
call kernel.network_table('group_meeting', 'organisation_id');
call kernel.classify('group_meeting', '
 id plain keep: names the meeting
 organisation_id plain keep: who offers the group
 group_id plain keep: which group
 on_day plain keep: the day that the calendar gives it
 state plain keep: as planned again, moved or cancelled
 day plain keep: when it takes place
 starts plain keep: from which hour
 ends plain keep: until which hour
 place plain keep: where
');

-- Somebody and a group: asked for a place, has one, left it. No reason is kept, hers or anybody''s.
create table group_place (
  tenant_id uuid not null references organisation, id uuid not null, group_id uuid not null references group_offered, person_id uuid not null, participation_id uuid not null,
  asked_at timestamptz not null, again_on date, in_on date, left_on date, left_by text check (left_by in ('person', 'staff')),
  primary key (tenant_id, id), foreign key (tenant_id, person_id) references person (tenant_id, id), foreign key (tenant_id, participation_id) references participation (tenant_id, id),
  constraint group_place_left_is_signed check ((left_on is null) = (left_by is null))
);
create unique index group_place_one_at_a_time on group_place (tenant_id, group_id, person_id) where left_on is null;
create index group_place_of on group_place (tenant_id, person_id);
create index group_place_by_participation on group_place (tenant_id, participation_id) where left_on is null;
call kernel.tenant_table('group_place', 'person_id');
call kernel.classify('group_place', '
 tenant_id plain keep: the organisation
 id plain keep: names the place
 group_id plain keep: in which group
 person_id plain erase: who asked for it
 participation_id plain keep: in which accompaniment
 asked_at plain keep: their order
 again_on plain keep: from when a place is proposed to her again
 in_on plain keep: since when she has her place; nothing while she waits
 left_on plain keep: until when
 left_by plain keep: she with her code, or a member who noted it
');

-- Hours of somebody who left are confirmed by whoever coordinates or directs.
alter table hours_confirmation add column confirmed_by uuid;
call kernel.classify('hours_confirmation', '
 confirmed_by plain keep: who confirmed them, when it is not their author
');
