-- What became of other words, by day. No row says what was asked or answered.
create table discovery.guide_reworded (
  day         date primary key,
  reworded    bigint not null default 0,
  unsupported bigint not null default 0,
  unanswered  bigint not null default 0,
  kept        bigint not null default 0,
  dropped     bigint not null default 0,
  sealed      boolean not null default false
);
