-- Addresses outside that hear of changes, how far each has come, and what became of each delivery.

create sequence webhook_seq start with 1000 increment by 50 nocache;
create sequence webhook_delivery_seq start with 1000 increment by 50 nocache;

create table webhook (
    id            bigint       not null primary key,
    version       bigint       not null,
    url           varchar(500) not null,
    secret        varchar(100) not null, -- must be known to sign with; never shown again
    delivered     bigint       not null, -- number of the last audit entry it has heard of
    failures      int          not null,
    due_at_micros bigint       not null,
    paused        boolean      not null
);

create table webhook_delivery (
    id         bigint       not null primary key,
    webhook_id bigint       not null,
    number     bigint       not null,
    at_micros  bigint       not null,
    attempt    int          not null,
    status     int          not null,
    note       varchar(300) not null,
    constraint delivery_of_webhook foreign key (webhook_id) references webhook (id)
);

create index webhook_delivery_by_webhook on webhook_delivery (webhook_id, id);
