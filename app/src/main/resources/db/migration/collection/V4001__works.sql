-- What the institution holds. A work as it is now is one row; what it was before lies in work_version.
create schema if not exists collection;

create sequence collection.work_number increment by 1;

create table collection.work (
  id        bigint primary key,
  source    text not null,
  source_id text not null,
  state     text not null check (state in ('PUBLISHED', 'DRAFT', 'VANISHED')),
  version   integer not null,
  changed   timestamptz not null,
  author    bigint not null,
  kind      text not null check (kind in ('IMPORT', 'EDIT', 'UNDO', 'VANISH', 'RETURN')),
  why       text not null default '',
  -- json, not jsonb: the order of the source's own fields is part of the record, and equal records are equal text.
  facts     json not null,
  -- What the desk searches, sorts and filters by, worked out from the facts at each writing.
  title     text not null,
  number    text not null,
  words     tsvector not null,
  makers    bigint[] not null,
  titled    boolean not null,
  dated     boolean not null,
  pictured  boolean not null
);

create index work_by_words on collection.work using gin (words);
create index work_by_maker on collection.work using gin (makers);
create index work_by_title on collection.work (title, id);
create index work_by_number on collection.work (number text_pattern_ops, id);
create index work_by_change on collection.work (changed, id);

-- The thread to the source. Kept apart and narrow, because importing an unchanged file reads and marks only this.
create table collection.work_origin (
  source      text not null,
  source_id   text not null,
  work        bigint not null,
  fingerprint text not null,
  seen_run    bigint not null,
  edited      boolean not null default false,
  vanished    boolean not null default false,
  primary key (source, source_id)
) with (fillfactor = 70);

create table collection.work_version (
  work    bigint not null,
  version integer not null,
  state   text not null,
  changed timestamptz not null,
  author  bigint not null,
  kind    text not null,
  why     text not null,
  facts   json not null,
  primary key (work, version)
);

-- A work that a person edited: what its source said then, to tell the person's changes from the source's.
create table collection.work_base (
  work  bigint primary key,
  facts json not null
);

-- What the source says now of a work that a person edited: waits on the desk for a decision.
create table collection.work_incoming (
  work    bigint primary key,
  run     bigint not null,
  arrived timestamptz not null,
  facts   json not null
);
