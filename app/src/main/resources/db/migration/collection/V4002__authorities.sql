-- Persons, groups and places that works speak of.
create sequence collection.agent_number increment by 1;

create table collection.agent (
  id      bigint primary key,
  kind    text not null,
  changed timestamptz not null,
  facts   json not null
);

-- Names without regard to case, accents and order; several keys for a name in several languages.
create table collection.agent_name (
  key   text not null,
  agent bigint not null,
  primary key (key, agent)
);

create table collection.agent_origin (
  source      text not null,
  source_id   text not null,
  agent       bigint not null,
  fingerprint text not null,
  -- The source that made the agent may change what it says; others only fill what is empty.
  first       boolean not null,
  primary key (source, source_id)
);
create index agent_origin_by_agent on collection.agent_origin (agent);

create sequence collection.place_number increment by 1;

create table collection.place (
  id        bigint primary key,
  name      json not null,
  country   text not null,
  latitude  double precision,
  longitude double precision,
  within    bigint
);

create table collection.place_name (
  key   text not null,
  place bigint not null,
  primary key (key, place)
);
