-- Pairs that a person looked at and let stand: not asked again while both say what they said.
create table knowledge.pair_ruling (
  fingerprint text primary key,
  kind        text not null check (kind in ('CONTRADICTION', 'REDUNDANCY')),
  one         text not null,
  other       text not null,
  account     bigint not null,
  at          timestamptz not null
);
