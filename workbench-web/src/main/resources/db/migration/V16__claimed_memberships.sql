-- Roles that an identity provider claims stand apart from those an administrator gave: only the first follow the provider.
-- Until now everything followed it for accounts that come in that way.

alter table membership add column claimed boolean not null default false;

update membership set claimed = true where account_id in (select id from account where external_id is not null);

-- The same value is kept with invitations, whose roles are always given by hand.
alter table invitation_membership add column claimed boolean not null default false;
