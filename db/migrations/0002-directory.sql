-- not breaking
-- The network's directory: read by all, written by its owner and the network's office.
create table organisation (
  id uuid primary key, kind text not null check (kind in ('network', 'organisation')), slug text not null unique,
  name text not null, acronym text, expanded_name text, former_names text[] not null default '{}',
  phone text, time_zone text not null default 'America/Toronto', checked_on date, closed_on date
);
call kernel.network_table('organisation', 'id');
call kernel.classify('organisation', '
 id plain keep: names the organisation everywhere
 kind plain keep: tells the office of the network from its members
 slug plain keep: address of its public page
 name plain keep: shown to everybody
 acronym plain keep: shown to everybody
 expanded_name plain keep: opens the acronym
 former_names plain keep: people still search the old name
 phone plain keep: so that anybody can call
 time_zone plain keep: gives the local day of deadlines
 checked_on plain keep: when somebody last checked the page
 closed_on plain keep: a closed organisation receives nothing more
');

create table listing (
  id uuid primary key, organisation_id uuid not null references organisation, region text not null, name text not null,
  phone text, place_text text not null, clientele_text text not null, min_age int, max_age int, unnamed_points int not null default 0, source text not null
);
create index listing_by_organisation on listing (organisation_id);
call kernel.network_table('listing', 'organisation_id');
call kernel.classify('listing', '
 id plain keep: names the listing
 organisation_id plain keep: whose listing
 region plain keep: where it is printed
 name plain keep: as printed
 phone plain keep: so that anybody can call
 place_text plain keep: as printed
 clientele_text plain keep: as printed
 min_age plain keep: as printed
 max_age plain keep: as printed
 unnamed_points plain keep: points of service announced but not named
 source plain keep: where the line comes from
');

create table point_of_service (
  id uuid primary key, organisation_id uuid not null references organisation, listing_id uuid references listing, region text not null,
  name text not null, municipality text, lat double precision, lon double precision,
  position text not null check (position in ('ok', 'probable', 'to-verify', 'none')), opened_on date, closed_on date
);
create index point_of_service_by_organisation on point_of_service (organisation_id);
call kernel.network_table('point_of_service', 'organisation_id');
call kernel.classify('point_of_service', '
 id plain keep: names the point of service
 organisation_id plain keep: who receives there
 listing_id plain keep: the listing that names it
 region plain keep: administrative region
 name plain keep: the place as people call it
 municipality plain keep: code of the municipality
 lat plain keep: about distances
 lon plain keep: about distances
 position plain keep: how sure the position is
 opened_on plain keep: counted from
 closed_on plain keep: counted until
');

create table service (
  id uuid primary key, organisation_id uuid not null references organisation, listing_id uuid references listing,
  need text not null check (need in ('financial', 'social', 'work')), clienteles text[] not null, languages text[] not null, modes text[] not null default '{}',
  min_age int, max_age int, capacity text not null default 'unknown' check (capacity in ('unknown', 'open', 'waiting', 'full')),
  waiting_days int check (waiting_days >= 0), capacity_on date, closed_on date
);
create index service_by_organisation on service (organisation_id);
call kernel.network_table('service', 'organisation_id');
call kernel.classify('service', '
 id plain keep: names the service
 organisation_id plain keep: who gives it
 listing_id plain keep: where it is given
 need plain keep: which door it answers
 clienteles plain keep: for whom
 languages plain keep: in which languages
 modes plain keep: how one can be met
 min_age plain keep: from which age
 max_age plain keep: up to which age
 capacity plain keep: whether there is room
 waiting_days plain keep: about how long one waits
 capacity_on plain keep: when that was said
 closed_on plain keep: a closed service is proposed to nobody
');

create table outside_resource (
  id uuid primary key, organisation_id uuid not null references organisation, region text, need text not null check (need in ('financial', 'social', 'work', 'urgent')),
  clienteles text[] not null default '{}', name_fr text not null, name_en text not null, name_ar text, phone text, url text, source text not null, checked_on date
);
call kernel.network_table('outside_resource', 'organisation_id');
call kernel.classify('outside_resource', '
 id plain keep: names the resource
 organisation_id plain keep: who keeps the line up to date
 region plain keep: where it answers, all of Québec when empty
 need plain keep: which door it answers, or danger
 clienteles plain keep: for whom, everybody when empty
 name_fr plain keep: shown to everybody
 name_en plain keep: shown to everybody
 name_ar plain keep: shown to everybody; a translation of the network, where there is one
 phone plain keep: so that anybody can call
 url plain keep: where it is found
 source plain keep: where the line comes from
 checked_on plain keep: when somebody last checked it
');

create table directory_note (
  id uuid primary key, organisation_id uuid references organisation, listing_id uuid references listing,
  text text not null, source text not null, settled_on date
);
call kernel.network_table('directory_note', 'organisation_id');
call kernel.classify('directory_note', '
 id plain keep: names the note
 organisation_id plain keep: about whom
 listing_id plain keep: about which listing
 text plain keep: what two sources disagree on
 source plain keep: which sources
 settled_on plain keep: when the coordinator settled it
');

-- Dated settings of the network or of an organisation: names, phones, the person in charge, labels. A later date replaces an earlier one.
create table setting (
  id uuid primary key, organisation_id uuid not null references organisation, key text not null, value jsonb not null, from_on date not null,
  unique (organisation_id, key, from_on)
);
call kernel.network_table('setting', 'organisation_id');
call kernel.classify('setting', '
 id plain keep: names the setting
 organisation_id plain keep: whose setting
 key plain keep: what is set
 value plain keep: to what
 from_on plain keep: from which day
');
