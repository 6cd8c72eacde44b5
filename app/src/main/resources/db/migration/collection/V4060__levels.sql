-- How works lie within others of their source: the levels of an archive, the leaves of an album. Worked out from the
-- facts, so that whatever writes a work, an import, a person or an undo, writes its place.
alter table collection.work
  add column whole   text generated always as (facts -> 'partOf' ->> 'whole') stored,
  add column sibling integer generated always as (coalesce((facts -> 'partOf' ->> 'order')::integer, 0)) stored,
  add column level   text generated always as (facts -> 'partOf' ->> 'level') stored;

-- An empty whole is the top of a tree. The rest of the columns lets a tree be walked without the works themselves.
create index work_by_whole on collection.work (source, whole, sibling, id) include (source_id, level, state)
  where whole is not null;
