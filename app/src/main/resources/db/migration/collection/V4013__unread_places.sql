-- Places of a vocabulary file that could not be read, kept with the job that met them.
create table collection.vocabulary_unread (
    job bigint not null,
    place integer not null,
    file text not null,
    line bigint not null,
    code text not null,
    detail text not null,
    met timestamptz not null default now(),
    primary key (job, place)
);
