-- Links by which someone without an account reads one thing. Only a hash of the link is kept.

create sequence reading_link_seq start with 1000 increment by 50 nocache;

create table reading_link (
    id                bigint       not null primary key,
    version           bigint       not null,
    secret_hash       char(64)     not null,
    subject           varchar(250) not null,
    name              varchar(500) not null,
    theme_code        varchar(80)  not null,
    municipality_code char(4),
    own               boolean      not null,
    given_by          varchar(200) not null,
    expires_at        datetime(6)  not null,
    revoked           boolean      not null default false,
    times_used        int          not null default 0,
    last_used_at      datetime(6),
    constraint reading_link_secret_once unique (secret_hash)
);
