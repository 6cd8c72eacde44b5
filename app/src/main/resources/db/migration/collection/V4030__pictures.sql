-- Pictures the house holds. The master is a file named by its content and is never written again; everything else a
-- visitor sees is made from it and may be lost. What the SOURCE says of pictures stays in the facts of the work.
create table collection.picture (
  id         bigint generated always as identity primary key,
  work       bigint,
  position   integer     not null default 0,
  master     text        not null check (length(master) = 64),
  -- Page of a document or of a file with several pictures, from 0.
  page       integer     not null default 0 check (page >= 0),
  file_name  text        not null,
  media_type text        not null,
  bytes      bigint      not null,
  -- As it is shown, turned upright; 0 while nobody knows.
  width      integer     not null default 0,
  height     integer     not null default 0,
  state      text        not null check (state in ('WAITING', 'READY', 'UNREADABLE')),
  -- Why it cannot be read: a code, and the values its sentence names, parted by tabs.
  reason     text        not null default '',
  about      text        not null default '',
  credit     jsonb       not null default '{}',
  rights     text,
  faithful   boolean     not null default true,
  -- The point that every crop keeps, in shares of width and height. A person's stands before a machine's.
  focal_x    real,
  focal_y    real,
  focal_by   bigint,
  proposed_x real,
  proposed_y real,
  access     text        not null default 'OPEN' check (access in ('OPEN', 'ON_SITE', 'EMBARGO', 'STAFF')),
  until      date,
  origin     text        not null default '',
  take       bigint,
  checked    timestamptz,
  damaged    timestamptz,
  removed    timestamptz,
  author     bigint      not null,
  taken      timestamptz not null,
  changed    timestamptz not null,
  check (access <> 'EMBARGO' or until is not null)
);
create index picture_of_work on collection.picture (work, position, id) where removed is null;
create index picture_by_master on collection.picture (master, page);
create index picture_by_take on collection.picture (take);
create index picture_to_check on collection.picture (checked nulls first, id);
create index picture_to_do on collection.picture (state, id) where state <> 'READY';

-- What a picture shows, in words: one text a language and use. A machine's words are a proposal until a person takes them.
create table collection.picture_text (
  picture  bigint      not null references collection.picture,
  language text        not null,
  use      text        not null check (use in ('ALT', 'CARD', 'LONG')),
  state    text        not null check (state in ('PROPOSED', 'ACCEPTED')),
  text     text        not null,
  proposer text        not null default '',
  author   bigint      not null,
  changed  timestamptz not null,
  primary key (picture, language, use, state)
);

-- Who may see the pictures and pages of a work; a picture may be stricter than its work, never more open.
create table collection.work_access (
  work   bigint primary key,
  access text   not null check (access in ('OPEN', 'ON_SITE', 'EMBARGO', 'STAFF')),
  until  date,
  check (access <> 'EMBARGO' or until is not null)
);

-- Files or addresses that come in together: looked through first, then taken by a job, undone as one.
create table collection.picture_take (
  id      bigint generated always as identity primary key,
  what    text        not null check (what in ('FILES', 'FOLDER', 'FETCH')),
  about   text        not null default '',
  options jsonb       not null default '{}',
  job     bigint,
  author  bigint      not null,
  made    timestamptz not null,
  undone  timestamptz
);
create table collection.picture_take_line (
  take       bigint  not null references collection.picture_take,
  number     integer not null,
  -- `file:SHA-256`, `zip:SHA-256:entry`, `path:/…` or an address.
  place      text    not null,
  name       text    not null,
  work       bigint,
  how        text    not null default '' check (how in ('', 'SHEET', 'NUMBER', 'RECORD', 'PERSON')),
  candidates bigint[] not null default '{}',
  part       text    not null default '',
  state      text    not null default 'WAITING'
    check (state in ('WAITING', 'TAKEN', 'KNOWN', 'ASIDE', 'LEFT')),
  reason     text    not null default '',
  about      text    not null default '',
  picture    bigint,
  primary key (take, number)
);
-- Works a picture may belong to: a person decides.
create table collection.picture_candidate (
  picture bigint not null references collection.picture,
  work    bigint not null,
  primary key (picture, work)
);
