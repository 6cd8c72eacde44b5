-- What the index of pages has still to take, written in the transaction of the change: a page, all pages of a work, or
-- (where both are null) everything. A row goes once the index has it on disk.
create table discovery.page_pending (
  turn    bigint generated always as identity primary key,
  picture bigint,
  work    bigint
);

-- The day up to which embargoes that end were heeded.
create table discovery.page_day (
  one boolean primary key default true check (one),
  day date not null
);
