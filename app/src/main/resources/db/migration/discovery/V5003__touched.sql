-- Makers and concepts that were changed, written in the transaction of the change: every work that stands under one
-- must be indexed anew, because the index holds their names. The feed looks the works up in the index itself, notes
-- them as pending and deletes the row.
create table discovery.touched (
  turn  bigint generated always as identity primary key,
  field text not null,
  value text not null
);
