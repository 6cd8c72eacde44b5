-- Accounts that the institution's OpenID Connect provider made: their roles are the provider's to give and to take.
alter table platform.account add column governed boolean not null default false;
