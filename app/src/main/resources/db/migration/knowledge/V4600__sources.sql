-- What may be said: sources, their passages, the statements drawn from them, and what rests on all three.
create schema if not exists knowledge;

create sequence knowledge.number increment by 1;

-- Grows with each change of what may be said; every node compares.
create table knowledge.repertoire_version (
  one     boolean primary key default true check (one),
  version bigint not null
);
insert into knowledge.repertoire_version (version) values (1);

create table knowledge.source (
  id            bigint primary key,
  version       integer not null,
  kind          text not null check (kind in ('PAGE', 'DOCUMENT', 'WEB', 'VISITING', 'WRITING')),
  state         text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  title         text not null,
  author        text not null default '',
  language      text not null,
  owner         text not null,
  owner_account bigint not null default 0,
  priority      smallint not null default 3 check (priority between 1 and 5),
  valid_from    date,
  valid_to      date,
  review_by     date,
  audience      text not null default 'EVERYONE' check (audience in ('EVERYONE', 'CHILDREN', 'PROFESSIONALS', 'STAFF')),
  rights        text not null default '',
  origin        text not null default '',
  quotable      boolean not null default true,
  file          text not null default '',
  words         integer not null default 0,
  changed       timestamptz not null
);
comment on column knowledge.source.words is 'version of its passages in force; 0 before the first publication';
create index source_by_origin on knowledge.source (origin) where origin <> '';

-- What a source was: written with each published change, the newest being what it is.
create table knowledge.source_version (
  source      bigint not null references knowledge.source (id),
  version     integer not null,
  words       integer not null,
  particulars jsonb not null,
  file        text not null default '',
  author      bigint not null,
  changed     timestamptz not null,
  what        text not null check (what in ('PUBLISHED', 'WITHDRAWN', 'UNDONE')),
  primary key (source, version)
);

-- The words as they were published at a version. Passages of old versions stay, so that what was said can be shown
-- as it was. Those of a draft carry version -1.
create table knowledge.passage (
  id          bigint not null,
  source      bigint not null references knowledge.source (id),
  version     integer not null,
  anchor      text not null,
  heading     text not null default '',
  place       text not null default '',
  text        text not null,
  language    text not null,
  position    integer not null,
  particulars jsonb not null default '{}',
  primary key (source, version, id)
);
create index passage_by_id on knowledge.passage (id, version desc);

-- Particulars that wait for a person to publish them, together with the passages of version -1.
create table knowledge.source_draft (
  source      bigint primary key references knowledge.source (id),
  particulars jsonb not null,
  file        text not null default '',
  author      bigint not null,
  changed     timestamptz not null
);

create table knowledge.statement (
  id         bigint primary key,
  version    integer not null,
  source     bigint not null references knowledge.source (id),
  passage    bigint,
  text       text not null,
  language   text not null,
  state      text not null check (state in ('PROPOSED', 'ACCEPTED', 'REFUSED', 'REOPENED', 'WITHDRAWN')),
  valid_from date,
  valid_to   date,
  validator  bigint not null default 0,
  decided    timestamptz,
  questions  text not null default '',
  changed    timestamptz not null
);
create index statement_by_source on knowledge.statement (source, passage);
create index statement_by_passage on knowledge.statement (passage);
create index statement_waiting on knowledge.statement (state, changed) where state in ('PROPOSED', 'REOPENED');

create table knowledge.statement_version (
  statement  bigint not null,
  version    integer not null,
  text       text not null,
  state      text not null,
  valid_from date,
  valid_to   date,
  author     bigint not null,
  changed    timestamptz not null,
  why        text not null default '',
  primary key (statement, version)
);

create table knowledge.derivative (
  id       bigint primary key,
  kind     text not null,
  key      text not null,
  title    text not null,
  language text not null,
  path     text not null default '',
  state    text not null check (state in ('STANDING', 'QUEUED', 'PULLED')),
  changed  timestamptz not null,
  unique (kind, key)
);

create table knowledge.derivative_ground (
  derivative bigint not null references knowledge.derivative (id) on delete cascade,
  kind       text not null check (kind in ('SOURCE', 'PASSAGE', 'STATEMENT', 'WORK', 'DERIVATIVE')),
  ground     bigint not null,
  primary key (derivative, kind, ground)
);
create index derivative_by_ground on knowledge.derivative_ground (kind, ground, derivative);
