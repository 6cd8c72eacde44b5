-- Which version an undo brought back.
alter table collection.work add column restored integer;
alter table collection.work_version add column restored integer;
alter table collection.concept add column restored integer;
alter table collection.concept_version add column restored integer;
