-- Concepts of every vocabulary. They are few enough to be held in memory; these tables are what survives.
create table collection.vocabulary_state (
  single  boolean primary key default true check (single),
  version bigint not null
);
insert into collection.vocabulary_state (version) values (0);

create table collection.scheme (
  key   text primary key,
  place integer generated always as identity,
  uri   text not null,
  title json not null,
  uses  text[] not null
);

create sequence collection.concept_number;

create table collection.concept (
  id      bigint primary key,
  scheme  text not null,
  uri     text not null unique,
  version integer not null,
  changed timestamptz not null,
  author  bigint not null,
  kind    text not null check (kind in ('IMPORT', 'EDIT', 'UNDO')),
  edited  boolean not null default false,
  -- The vocabulary's version at the last change: a node reads only what is newer than what it holds.
  stamp   bigint not null,
  -- Labels, notes, years, and the addresses of broader and related concepts, which may not be here yet.
  facts   json not null
);
create index concept_by_stamp on collection.concept (stamp);

create table collection.concept_version (
  concept bigint not null,
  version integer not null,
  changed timestamptz not null,
  author  bigint not null,
  kind    text not null,
  facts   json not null,
  primary key (concept, version)
);
