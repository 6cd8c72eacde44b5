-- Letters of the house. What one said is erased when the server has it; its name stays, so that it goes once.
create table platform.outgoing_mail (
    id bigint generated always as identity primary key,
    once text not null unique,
    message_id text not null,
    state text not null default 'WAITING' check (state in ('WAITING', 'SENDING', 'SENT', 'GIVEN_UP')),
    letter jsonb,
    asked timestamptz not null,
    due timestamptz not null,
    tries int not null default 0,
    ended timestamptz,
    problem text not null default '',
    answer text not null default '',
    check (state = 'SENT' or letter is not null)
);
create index outgoing_mail_due on platform.outgoing_mail (due) where state in ('WAITING', 'SENDING');

-- Who of the house wants letters. `stop` is the secret of the link that ends them.
create table platform.notice_wish (
    account bigint primary key references platform.account (id) on delete cascade,
    language text not null,
    stop text not null unique,
    agreed timestamptz not null default now(),
    latest date
);

-- What somebody is to be told, once.
create table platform.notice (
    account bigint not null references platform.account (id) on delete cascade,
    once text not null,
    key text not null,
    arguments jsonb not null,
    path text not null,
    noted timestamptz not null,
    told date,
    primary key (account, once)
);
create index notice_untold on platform.notice (account) where told is null;
