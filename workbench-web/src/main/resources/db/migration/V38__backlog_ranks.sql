-- The place of a story becomes a rank: a number with room between it and the next, so that a move writes one story.

alter table story modify column place bigint not null;

update story set place = place * 4294967296;
