-- The form of visiting information, each version whole: what was in force on a day can be shown as it was.
create table knowledge.visiting (
  version       integer primary key,
  form          jsonb not null,
  valid_from    date,
  valid_to      date,
  review_by     date,
  owner         text not null,
  author        bigint not null,
  restored      integer,
  changed       timestamptz not null
);

-- Which version the passages of a language were last written from.
create table knowledge.visiting_passages (
  language text primary key,
  version  integer not null
);
