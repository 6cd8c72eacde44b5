-- A kept question is known by its words, so that it stays the same when the key of the sketches is turned.
alter table discovery.guide_question drop column sketch;
alter table discovery.guide_question add column folded text not null;
alter table discovery.guide_question add unique (language, folded);
