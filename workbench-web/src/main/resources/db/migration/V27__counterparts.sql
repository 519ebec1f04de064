-- What a municipality itself says a step of its variant is in the base; all empty where nobody said.

alter table step add column base_steps text;
alter table step add column base_twin varchar(250);
alter table step add column base_moved boolean;
alter table step add column base_otherwise varchar(200);
