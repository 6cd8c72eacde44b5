-- What became of derivatives when their ground moved, so that it can be shown and taken back.
create table knowledge.recall (
  id      bigint primary key,
  how     text not null check (how in ('CHANGED', 'EXPIRED', 'WITHDRAWN')),
  why     text not null,
  grounds jsonb not null,
  account bigint not null,
  at      timestamptz not null,
  undone  timestamptz
);
create index recall_by_time on knowledge.recall (at desc);

create table knowledge.recall_derivative (
  recall     bigint not null references knowledge.recall (id) on delete cascade,
  derivative bigint not null references knowledge.derivative (id) on delete cascade,
  before     text not null,
  after      text not null,
  primary key (recall, derivative)
);
create index recall_by_derivative on knowledge.recall_derivative (derivative, recall desc);

-- What was recalled because its last day was over, and which day that was: a later day makes it fall due again.
create table knowledge.expired (
  kind     text not null check (kind in ('SOURCE', 'STATEMENT')),
  ground   bigint not null,
  last_day date not null,
  primary key (kind, ground)
);
