-- A person's yes, no or undecided to what a machine proposed. One stands at a time; those before stay readable.
create table governance.ruling (
    id          bigint generated always as identity primary key,
    kind        text        not null,
    fingerprint text        not null,
    verdict     text        not null check (verdict in ('YES', 'NO', 'UNDECIDED')),
    person      bigint      not null,
    ruled       timestamptz not null,
    reason      text        not null default '',
    revoked     timestamptz,
    revoked_by  bigint
);
create unique index ruling_in_force on governance.ruling (kind, fingerprint) where revoked is null;
create index ruling_by_kind on governance.ruling (kind, id desc);
