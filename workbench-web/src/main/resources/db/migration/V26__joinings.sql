-- Municipalities on their way to a variant: what they said of each step of the base, and what they do besides.

create sequence joining_seq start with 1000 increment by 50 nocache;

create table joining (
    id                bigint       not null primary key,
    version           bigint       not null,
    theme_code        varchar(80)  not null,
    municipality_code char(4)      not null,
    municipality_name varchar(200) not null,
    last_at           datetime(6)  not null,
    seconds_spent     bigint       not null,
    variant_key       varchar(80),
    constraint joining_once unique (theme_code, municipality_code),
    constraint joining_of_theme foreign key (theme_code) references theme (code)
);

create table joining_answer (
    joining_id     bigint      not null,
    position       int         not null,
    step_mark      varchar(80) not null,
    choice         varchar(20) not null,
    setup          varchar(20),
    own_name       varchar(200),
    parts          text,
    merges         int         not null,
    goes_before    boolean     not null,
    target_mark    varchar(80),
    people         text,
    channels       text,
    duration       varchar(200),
    duration_basis varchar(200),
    information    text,
    reason         text,
    primary key (joining_id, position),
    constraint answer_of_joining foreign key (joining_id) references joining (id)
);

create table joining_extra (
    joining_id        bigint       not null,
    position          int          not null,
    number_in_joining int          not null,
    after_mark        varchar(80)  not null,
    own_name          varchar(200) not null,
    resident          text         not null,
    frontstage        text         not null,
    backstage         text         not null,
    twin              varchar(250),
    primary key (joining_id, position),
    constraint extra_of_joining foreign key (joining_id) references joining (id)
);
