-- People who work here. A visitor has no row anywhere.
create table platform.account (
    id bigint generated always as identity primary key,
    name text not null check (name <> ''),
    email text not null check (email = lower(email)),
    password text,
    roles text[] not null default '{}',
    active boolean not null default true,
    issuer text,
    subject text,
    created timestamptz not null default now(),
    unique (email),
    unique (issuer, subject)
);

-- A link that opens one door once. Only the hash of its secret is kept.
create table platform.one_time_link (
    secret_hash text primary key,
    purpose text not null check (purpose in ('first', 'invitation', 'new-password')),
    account bigint references platform.account (id) on delete cascade,
    roles text[] not null default '{}',
    expires timestamptz not null,
    used timestamptz
);

-- Failures to sign in, by the hash of the name tried or of the address it came from; forgotten after a day.
create table platform.sign_in_failure (
    who text primary key,
    failures int not null,
    latest timestamptz not null
);

create table platform.passkey_owner (
    handle bytea primary key,
    account bigint not null unique references platform.account (id) on delete cascade
);

create table platform.passkey (
    credential bytea primary key,
    handle bytea not null references platform.passkey_owner (handle) on delete cascade,
    label text not null,
    public_key bytea not null,
    signature_count bigint not null,
    uv_initialized boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports text[] not null default '{}',
    attestation bytea,
    attestation_client_data bytea,
    created timestamptz not null,
    last_used timestamptz not null
);

-- Sessions of the desk, so that any node may answer and a restart signs nobody out (Spring Session's layout).
create table platform.session (
    primary_id char(36) primary key,
    session_id char(36) not null unique,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100)
);

create index session_expiry on platform.session (expiry_time);
create index session_principal on platform.session (principal_name);

create table platform.session_attributes (
    session_primary_id char(36) not null references platform.session (primary_id) on delete cascade,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    primary key (session_primary_id, attribute_name)
);
