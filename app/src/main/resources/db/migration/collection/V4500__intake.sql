-- How files come in: what was asked, what was met, what was set aside.
create schema if not exists collection;

-- A mapping somebody saved under a name; shipped ones are resources.
create table collection.intake_mapping (
  name     text primary key,
  version  integer not null,
  document text not null,
  saved    timestamptz not null default now(),
  saved_by bigint not null
);

-- A file, how to read it and what to make of it; the mapping is frozen here, so that a job resumed next week obeys the
-- same rules.
create table collection.intake_plan (
  id          bigint generated always as identity primary key,
  file        text not null,
  file_name   text not null,
  bytes       bigint not null,
  charset     text,
  delimiter   text,
  sheet       text,
  heading_row integer,
  records_at  text,
  mapping     text not null,
  partial     boolean not null default false,
  anew        boolean not null default false,
  may_vanish  boolean not null default false,
  made        timestamptz not null default now(),
  made_by     bigint not null,
  job         bigint
);
create index intake_plan_by_job on collection.intake_plan (job);

-- The identifiers one reading met, to tell a second record of the same name from the first; emptied when it ends.
create table collection.intake_met (
  job      bigint not null,
  id       text not null,
  digest   text not null,
  position bigint not null,
  primary key (job, id)
);

-- Records about agents and places: what makes a second import quick, and what only their record says.
create table collection.intake_side (
  source      text not null,
  kind        text not null check (kind in ('AGENT', 'PLACE')),
  id          text not null,
  fingerprint text not null,
  job         bigint not null,
  target      bigint not null,
  body        json not null,
  kept        json not null,
  primary key (source, kind, id)
);

-- What happened to works, from files of their own (sales, loans): joined to the work whenever it comes in.
create table collection.intake_annex (
  source      text not null,
  id          text not null,
  of_id       text not null,
  fingerprint text not null,
  job         bigint not null,
  happenings  json not null,
  kept        json not null,
  primary key (source, id)
);
create index intake_annex_by_work on collection.intake_annex (source, of_id);

-- The quarantine: what could not come in, and (imported) what came in with a doubt.
create table collection.intake_aside (
  id        bigint generated always as identity primary key,
  job       bigint not null,
  plan      bigint not null,
  source    text not null,
  position  bigint not null,
  code      text not null,
  args      json not null,
  detail    text not null,
  excerpt   text not null,
  raw       text,
  imported  boolean not null default false,
  state     text not null default 'OPEN' check (state in ('OPEN', 'RETRIED', 'DISMISSED')),
  decided   timestamptz,
  decided_by bigint,
  mark      text not null,
  unique (job, mark)
);
create index intake_aside_open on collection.intake_aside (imported, code, id) where state = 'OPEN';
