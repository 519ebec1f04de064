-- Of each theme one partner session is held at a time: filled with the theme while nobody ended the session, empty after that. A unique
-- column may be empty as often as it likes. Sessions that are held now stay as they are; they end by themselves.

alter table partner_session add column held_for varchar(80);

create unique index one_session_at_once on partner_session (held_for);
