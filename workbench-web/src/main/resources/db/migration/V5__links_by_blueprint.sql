-- Links are read by blueprint, many blueprints at a time: one index lookup each instead of a search by prefix.

alter table trace_link add column blueprint_key varchar(80);

update trace_link set blueprint_key = substring(element, 1, locate('/', element) - 1);

create index trace_link_by_blueprint on trace_link (blueprint_key);
