-- Pages a machine could not read, with the reason; a page that is read later leaves the list.
create table collection.page_aside (
    picture bigint primary key references collection.picture (id) on delete cascade,
    reader  text not null,
    reason  text not null,
    tried   timestamptz not null
);
