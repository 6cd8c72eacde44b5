-- What is written on held pictures. A layer is one reading of one picture, whole, by one reader; it is never changed.
-- A correction is a new layer that says which one it is of.
create table collection.page_layer (
  id        bigint generated always as identity primary key,
  picture   bigint      not null references collection.picture,
  -- FILE: handed in. MACHINE: read by the house's own reader. PERSON: written or corrected on the desk.
  hand      text        not null check (hand in ('FILE', 'MACHINE', 'PERSON')),
  -- ALTO, PAGE, HOCR or TEXT as handed in; empty for what was made here.
  format    text        not null default '',
  -- The file as it was handed in, named by its content, and which of its pages this is, from 0.
  file      text check (length(file) = 64),
  file_page integer     not null default 0,
  file_name text        not null default '',
  -- The take it came with.
  take      bigint,
  -- Of a machine: its name and version; what a file says it was made by.
  reader    text        not null default '',
  language  text        not null default '',
  -- The layer that a person corrected.
  basis     bigint references collection.page_layer,
  -- Compressed JSON of regions, lines and words, with every reading.
  content   bytea       not null,
  lines     integer     not null,
  words     integer     not null,
  -- Lines, from 0, that a person vouches for.
  vouched   integer[]   not null default '{}',
  -- A second reading made without looking at the first: it waits to be compared and is not shown by itself.
  apart     boolean     not null default false,
  author    bigint      not null,
  made      timestamptz not null,
  withdrawn timestamptz
);
create index page_layer_by_take on collection.page_layer (take) where take is not null;
create index page_layer_of_picture on collection.page_layer (picture, id);

-- Which layer is shown and searched.
create table collection.page_text (
  picture    bigint primary key references collection.picture,
  layer      bigint      not null references collection.page_layer,
  -- The account that chose it over the rule; null where the rule did.
  decided_by bigint,
  changed    timestamptz not null
);

-- Works whose pictures are pages: read, or waiting to be.
create table collection.page_series (
  work     bigint primary key,
  -- Of the writing, BCP 47; empty where nobody said.
  language text        not null default '',
  author   bigint      not null,
  marked   timestamptz not null
);

-- A text is told its picture by the name they share.
create index picture_by_stem on collection.picture
  (lower(regexp_replace(regexp_replace(file_name, '^.*[/\\]', ''), '\.[^.]{1,5}$', '')));
