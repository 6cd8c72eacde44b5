-- What is said in recordings of a work, as subtitles were handed in. The file is kept as it came; a newer one of the same
-- name stands before the older, which is kept.
create table collection.spoken_text (
  id        bigint generated always as identity primary key,
  work      bigint      not null,
  -- The name of the file without language and extension: tells one recording from another.
  recording text        not null,
  -- BCP 47, as the name of the file says it; empty where it does not.
  language  text        not null default '',
  file      text        not null check (length(file) = 64),
  file_name text        not null,
  cues      integer     not null,
  take      bigint,
  author    bigint      not null,
  made      timestamptz not null,
  withdrawn timestamptz
);
create index spoken_text_of_work on collection.spoken_text (work, recording, language, id);
create index spoken_text_by_take on collection.spoken_text (take) where take is not null;
