-- What people say about steps becomes statements about identities that every comparison obeys. Decisions on whole clusters move over.
-- Their ids are those of the clusters, so the sequence begins far above them.

create sequence statement_seq start with 1000000000 increment by 50 nocache;

alter table alignment add column last_position int not null default 0;

create table alignment_statement (
    id           bigint       not null primary key,
    alignment_id bigint       not null,
    position     int          not null,
    claim        varchar(20)  not null,
    subject      varchar(250),
    kind         varchar(20),
    said_by      varchar(200) not null,
    said_at      datetime(6)  not null,
    reason       varchar(500) not null,
    constraint statement_of_alignment foreign key (alignment_id) references alignment (id)
);

create index statement_by_alignment on alignment_statement (alignment_id, position);

create table alignment_statement_element (
    statement_id bigint       not null,
    element      varchar(250) not null,
    primary key (statement_id, element),
    constraint element_of_statement foreign key (statement_id) references alignment_statement (id)
);

insert into alignment_statement (id, alignment_id, position, claim, said_by, said_at, reason)
select c.id, c.alignment_id,
       (select count(*) from step_cluster e where e.alignment_id = c.alignment_id and e.id <= c.id),
       case when c.state = 'CONFIRMED' then 'TOGETHER' else 'APART' end,
       c.decided_by, c.decided_at, ''
from step_cluster c
where c.state <> 'SUGGESTED'
  and (select count(*) from step_cluster_member m where m.cluster_id = c.id) > 1;

insert into alignment_statement_element (statement_id, element)
select m.cluster_id, m.element
from step_cluster_member m
where m.cluster_id in (select s.id from alignment_statement s);

update alignment set last_position = (select count(*) from step_cluster c where c.alignment_id = alignment.id);

drop table step_cluster_member;
drop table step_cluster;
drop sequence cluster_seq;
