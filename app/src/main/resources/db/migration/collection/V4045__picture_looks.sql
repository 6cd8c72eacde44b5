-- How held pictures look, as it was measured: may be lost and is then measured again. A row belongs to the file and page
-- it names and to the method; another file, another method or another engine and the picture is looked at anew.
create table collection.picture_looks (
  picture  bigint      primary key references collection.picture on delete cascade,
  master   text        not null,
  page     integer     not null,
  method   text        not null,
  -- Name and version of the picture model that made the vector; empty where none is plugged in.
  engine   text        not null default '',
  -- False where the picture could not be looked at: it is not tried again before something of the above changes.
  measured boolean     not null,
  palette  bytea       not null default '',
  looks    bytea       not null default '',
  turns    bytea       not null default '',
  motifs   bytea       not null default '',
  negative bytea       not null default '',
  vector   real[],
  -- Grows with every row written: whoever keeps looks in memory sees that there are others.
  written  bigint      generated always as identity
);
create index picture_looks_written on collection.picture_looks (written);
-- They hardly compress: trying takes longer than writing.
alter table collection.picture_looks
  alter column looks set storage external, alter column motifs set storage external, alter column negative set storage external;

-- What a proposed text rests on, item by item; empty for words of a person.
alter table collection.picture_text add column grounds jsonb not null default '[]';
