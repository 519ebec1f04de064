-- What a municipality said a step of its own is in the base stood in the step, what people say of steps in statements. From now on
-- both are statements. These were the first that were said, so their position is 0.

alter table alignment_statement add column lanes varchar(200) not null default '';
alter table alignment_statement add column own_word boolean not null default false;

create table described_step (
    element    varchar(250)  not null primary key,
    theme_code varchar(80)   not null,
    owner_name varchar(200)  not null,
    base_id    bigint        not null,
    base_code  varchar(80)   not null,
    base_steps varchar(4000) not null,
    base_twin  varchar(250),
    is_moved   boolean       not null,
    otherwise  varchar(200)  not null
);

insert into described_step (element, theme_code, owner_name, base_id, base_code, base_steps, base_twin, is_moved, otherwise)
select concat(v.code, '/', s.mark), v.theme_code, coalesce(v.owner_name, ''), b.id, b.code,
       s.base_steps, s.base_twin, coalesce(s.base_moved, false), replace(coalesce(s.base_otherwise, ''), char(10), ' ')
from step s
join blueprint v on v.id = s.blueprint_id
join blueprint b on b.theme_code = v.theme_code and b.owner_code is null
where s.base_steps is not null and v.owner_code is not null;

insert into alignment (id, version, theme_code, last_position)
select next value for alignment_seq, 1, t.theme_code, 0
from (select distinct theme_code from described_step) t
where t.theme_code not in (select a.theme_code from alignment a);

-- the steps of the base it is
insert into alignment_statement (id, alignment_id, position, claim, subject, own_word, said_by, said_at, reason)
select next value for statement_seq, a.id, 0, 'TOGETHER', d.element, true, d.owner_name, current_timestamp, ''
from described_step d
join alignment a on a.theme_code = d.theme_code
where d.base_steps <> '';

insert into alignment_statement_element (statement_id, element)
select s.id, concat(d.base_code, '/', b.mark)
from alignment_statement s
join described_step d on d.element = s.subject
join step b on b.blueprint_id = d.base_id
where s.own_word = true and s.claim = 'TOGETHER'
  and concat(char(10), d.base_steps, char(10)) like concat('%', char(10), b.mark, char(10), '%');

-- an addition, which may be that of another as well
insert into alignment_statement (id, alignment_id, position, claim, subject, kind, own_word, said_by, said_at, reason)
select next value for statement_seq, a.id, 0, 'KIND', d.element, 'ADDED', true, d.owner_name, current_timestamp, ''
from described_step d
join alignment a on a.theme_code = d.theme_code
where d.base_steps = '';

insert into alignment_statement (id, alignment_id, position, claim, subject, own_word, said_by, said_at, reason)
select next value for statement_seq, a.id, 0, 'TOGETHER', d.element, true, d.owner_name, current_timestamp, ''
from described_step d
join alignment a on a.theme_code = d.theme_code
where d.base_steps = '' and d.base_twin like '%/%' and d.base_twin <> d.element;

insert into alignment_statement_element (statement_id, element)
select s.id, d.base_twin
from alignment_statement s
join described_step d on d.element = s.subject
where s.own_word = true and s.claim = 'TOGETHER' and d.base_steps = '';

-- at another moment, and what is otherwise inside
insert into alignment_statement (id, alignment_id, position, claim, subject, kind, own_word, said_by, said_at, reason)
select next value for statement_seq, a.id, 0, 'KIND', d.element, 'MOVED', true, d.owner_name, current_timestamp, ''
from described_step d
join alignment a on a.theme_code = d.theme_code
where d.is_moved = true;

insert into alignment_statement (id, alignment_id, position, claim, subject, lanes, own_word, said_by, said_at, reason)
select next value for statement_seq, a.id, 0, 'OTHERWISE', d.element, d.otherwise, true, d.owner_name, current_timestamp, ''
from described_step d
join alignment a on a.theme_code = d.theme_code
where d.otherwise <> '';

insert into alignment_statement_element (statement_id, element)
select s.id, s.subject
from alignment_statement s
where s.own_word = true;

update alignment set last_position = last_position + 1, version = version + 1
where theme_code in (select d.theme_code from described_step d);

drop table described_step;
alter table step drop column base_steps;
alter table step drop column base_twin;
alter table step drop column base_moved;
alter table step drop column base_otherwise;
