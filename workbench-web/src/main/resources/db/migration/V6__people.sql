-- Who may come in: accounts with their memberships. Passwords are kept as PBKDF2 hashes only.

create sequence account_seq start with 1000 increment by 50 nocache;

create table account (
    id                  bigint       not null primary key,
    version             bigint       not null,
    login               varchar(200) not null,
    name                varchar(200) not null,
    password_hash       varchar(500),
    must_change         boolean      not null default false,
    blocked             boolean      not null default false,
    second_factor       varchar(200),
    second_factor_used  bigint,
    external_id         varchar(300),
    session_round       int          not null default 0,
    language            char(2),
    words_of            char(4),
    created_at          datetime(6)  not null,
    last_signed_in_at   datetime(6),
    constraint account_login_once unique (login),
    constraint account_external_once unique (external_id)
);

create table membership (
    account_id        bigint      not null,
    position          int         not null,
    role              varchar(30) not null,
    municipality_code char(4),
    theme_code        varchar(80),
    primary key (account_id, position),
    constraint membership_of_account foreign key (account_id) references account (id)
);

create index membership_by_municipality on membership (municipality_code);

-- A concept is its municipality's own until shared; what was there before was shared.
alter table blueprint add column shared boolean not null default true;
