-- Words looked for by their shape. What was cut out of pages lies in files that may be lost; what people decided is here.
create table collection.spotted_word (
  id      bigint generated always as identity primary key,
  work    bigint      not null,
  -- What it says, as a person typed it; empty until somebody does.
  text    text        not null default '',
  -- The place a person pointed at, in pixels of the picture.
  picture bigint      not null references collection.picture,
  x       integer     not null,
  y       integer     not null,
  width   integer     not null check (width > 0),
  height  integer     not null check (height > 0),
  author  bigint      not null,
  made    timestamptz not null,
  removed timestamptz
);
create index spotted_word_of_work on collection.spotted_word (work, id) where removed is null;
create index spotted_word_of_picture on collection.spotted_word (picture) where removed is null;

-- What people ruled about places a machine proposed for a word.
create table collection.spotted_place (
  word    bigint      not null references collection.spotted_word,
  picture bigint      not null references collection.picture,
  x       integer     not null,
  y       integer     not null,
  width   integer     not null,
  height  integer     not null,
  verdict text        not null check (verdict in ('YES', 'NO', 'UNDECIDED')),
  author  bigint      not null,
  ruled   timestamptz not null,
  primary key (word, picture, x, y, width, height)
);
create index spotted_place_of_picture on collection.spotted_place (picture) where verdict = 'YES';
