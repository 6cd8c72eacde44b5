-- A rule set for a fonds or a series holds for every level below it.

-- The works that one lies in, at whatever depth, without itself; a circle is walked once.
create function collection.works_above(asked bigint) returns setof bigint language sql stable parallel safe as $$
  with recursive up as (
    select w.id, w.source, w.whole, array[w.id] as met from collection.work w where w.id = asked
    union all
    select v.id, v.source, v.whole, up.met || v.id
    from up join collection.work_origin o on o.source = up.source and o.source_id = up.whole
      join collection.work v on v.id = o.work
    where up.whole <> '' and cardinality(up.met) < 64 and not v.id = any(up.met)
  )
  select id from up where id <> asked
$$;

-- The strictest of their rules that is in force today; no row where none is.
create function collection.rule_above(asked bigint, out access text, out until date)
returns setof record language sql stable parallel safe as $$
  select a.access, a.until
  from collection.works_above(asked) as above(id) join collection.work_access a on a.work = above.id
  where a.access <> 'EMBARGO' or a.until > current_date
  order by case a.access when 'STAFF' then 3 when 'EMBARGO' then 2 when 'ON_SITE' then 1 else 0 end desc,
    a.until desc nulls last
  limit 1
$$;
