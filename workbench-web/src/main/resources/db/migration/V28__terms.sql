-- What a term means, other words for it, and how it stands to other terms.

alter table term add column definition varchar(1000);
alter table term add column source varchar(500);

create table term_alternative (
    term_id  bigint       not null,
    position int          not null,
    word     varchar(200) not null,
    hidden   boolean      not null,
    primary key (term_id, position),
    constraint alternative_of_term foreign key (term_id) references term (id)
);

create table term_relation (
    term_id   bigint       not null,
    position  int          not null,
    kind      varchar(20)  not null,
    other_key varchar(160) not null,
    primary key (term_id, position),
    constraint relation_of_term foreign key (term_id) references term (id)
);
