-- The meaning of works as vectors. Kept here and not only in the index, so that rebuilding it computes none anew.
create table discovery.vector (
  work      bigint not null,
  engine    text not null,
  text_hash text not null,
  vector    real[] not null,
  primary key (work, engine)
);

-- Works whose text has no vector yet.
create table discovery.to_embed (
  work bigint primary key
);
