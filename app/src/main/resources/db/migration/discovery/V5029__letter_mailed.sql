-- Whether a copy of the letter was sent to the desk's mailbox, as its visitor wished.
alter table discovery.guide_letter add column mailed boolean not null default false;
