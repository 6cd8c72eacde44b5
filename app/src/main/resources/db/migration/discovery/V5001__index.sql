-- What the index needs to be kept true. The index itself is a cache in the data folder or on a cluster.
create schema if not exists discovery;

-- Works that changed and are not yet in the index, written in the transaction of the change. A row goes once the
-- index has the work on disk, so a kill at any moment loses nothing.
create table discovery.pending (
  turn bigint generated always as identity primary key,
  work bigint not null
);

-- Works the index could not take, with what it said; tried again when they change or all is rebuilt.
create table discovery.set_aside (
  work   bigint primary key,
  reason text not null,
  since  timestamptz not null default now()
);

-- How facet values that are words are written.
create table discovery.facet_label (
  facet text not null,
  value text not null,
  label jsonb not null,
  primary key (facet, value)
);

-- Generations of the index: one serves, at most one is being built beside it.
create table discovery.generation (
  number      bigint generated always as identity primary key,
  fingerprint text not null,
  dimension   integer not null,
  serving     boolean not null,
  complete    boolean not null,
  made        timestamptz not null default now()
);

create unique index one_generation_serves on discovery.generation (serving) where serving;
