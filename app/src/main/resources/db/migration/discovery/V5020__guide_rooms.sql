-- What the guide keeps. No row says who asked, at what time of day, or in what order.

-- Keys of the house: `seal` under which a conversation travels through the visitor's browser, `sketch` under which a
-- question that one browser asked is known until a second one asks it.
create table discovery.guide_key (
  purpose text primary key,
  key     bytea not null,
  made    date not null
);

-- How often visitors were told that they talk to a machine: by day and by version of the words.
create table discovery.guide_notice (
  day     date not null,
  version text not null,
  shown   bigint not null default 0,
  sealed  boolean not null default false,
  primary key (day, version)
);

-- Answers that rested on a source, by day.
create table discovery.guide_relied (
  source  bigint not null,
  day     date not null,
  answers bigint not null,
  primary key (source, day)
);

-- A question that one browser asked, as a keyed sketch: its words are not kept.
create table discovery.guide_once (
  sketch bytea primary key,
  day    date not null
);

-- Questions with one meaning, answered or dismissed together.
create table discovery.guide_group (
  id        bigint primary key,
  state     text not null check (state in ('OPEN', 'ANSWERED', 'DISMISSED')),
  statement bigint,
  reason    text not null default '',
  decider   bigint not null default 0,
  decided   timestamptz
);

-- A question that at least two browsers asked and no source answers. Numbers are drawn at random: they tell no order.
create table discovery.guide_question (
  id       bigint primary key,
  sketch   bytea not null unique,
  words    text not null,
  language text not null,
  belongs  bigint not null references discovery.guide_group (id)
);
create index guide_question_by_group on discovery.guide_question (belongs);

create table discovery.guide_asked (
  question bigint not null references discovery.guide_question (id) on delete cascade,
  day      date not null,
  times    integer not null,
  primary key (question, day)
);

-- What people of the house decided about questions, so that it can be taken back.
create table discovery.guide_deed (
  id     bigint generated always as identity primary key,
  kind   text not null,
  groups bigint[] not null,
  before jsonb not null,
  who    bigint not null,
  at     timestamptz not null,
  undone boolean not null default false
);

-- A conversation that a visitor handed to the desk, with an address of their own choosing.
create table discovery.guide_letter (
  id       bigint primary key,
  token    bytea not null unique,
  address  text not null,
  language text not null,
  talk     text not null,
  note     text not null default '',
  day      date not null,
  answered boolean not null default false
);

-- The institution's own questions, and what became of them.
create table discovery.guide_bench (
  id       bigint generated always as identity primary key,
  series   text not null,
  name     text not null,
  language text not null,
  kind     text not null check (kind in ('ANSWERABLE', 'UNANSWERABLE', 'ADVERSARIAL', 'STALE')),
  question text not null,
  expected jsonb not null,
  unique (series, name)
);

create table discovery.guide_run (
  id      bigint generated always as identity primary key,
  series  text not null,
  source  bigint,
  made    timestamptz not null,
  who     bigint not null,
  figures jsonb
);

create table discovery.guide_result (
  run      bigint not null references discovery.guide_run (id) on delete cascade,
  question bigint not null,
  verdict  text not null,
  answer   jsonb not null,
  primary key (run, question)
);
