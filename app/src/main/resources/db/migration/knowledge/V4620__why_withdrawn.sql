-- In a person's own words, why a statement was taken back.
alter table knowledge.statement_version add column reason text not null default '';
