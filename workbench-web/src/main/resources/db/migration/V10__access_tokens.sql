-- Personal tokens for programs. Of the secret only its SHA-256 is kept.

create sequence access_token_seq start with 1000 increment by 50 nocache;

create table access_token (
    id           bigint       not null primary key,
    version      bigint       not null,
    account_id   bigint       not null,
    name         varchar(100) not null,
    hash         char(64)     not null,
    only_reads   boolean      not null,
    created_at   datetime(6)  not null,
    expires_at   datetime(6)  not null,
    last_used_at datetime(6),
    revoked_at   datetime(6),
    constraint token_once unique (hash),
    constraint token_of_account foreign key (account_id) references account (id)
);

create index token_by_account on access_token (account_id);
