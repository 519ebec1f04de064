-- A session in which partners decide on set-up differences one by one, before one screen.

create sequence partner_session_seq start with 1000 increment by 50 nocache;

create table partner_session (
    id             bigint       not null primary key,
    version        bigint       not null,
    theme_code     varchar(80)  not null,
    session_code   varchar(12)  not null,
    shown          varchar(250),
    began_by       varchar(200) not null,
    began_at       datetime(6)  not null,
    ended_at       datetime(6),
    overlap_before double       not null,
    constraint partner_session_of_theme foreign key (theme_code) references theme (code)
);

create table partner_session_later (
    session_id bigint       not null,
    position   int          not null,
    difference varchar(250) not null,
    primary key (session_id, position),
    constraint later_in_session foreign key (session_id) references partner_session (id)
);
