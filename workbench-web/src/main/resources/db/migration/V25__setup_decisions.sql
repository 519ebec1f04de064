-- What partners say of set-up differences: votes, remarks, a date, and in the end an outcome.

create sequence setup_decision_seq start with 1000 increment by 50 nocache;

create table setup_decision (
    id                bigint       not null primary key,
    version           bigint       not null,
    theme_code        varchar(80)  not null,
    difference        varchar(250) not null,
    municipality_code char(4)      not null,
    decide_before     date,
    changes           int          not null,
    outcome           varchar(20),
    recorded_by       varchar(200),
    recorded_at       datetime(6),
    owner             varchar(200),
    due_on            date,
    meaning           char(16),
    constraint setup_decision_once unique (theme_code, difference),
    constraint setup_decision_of_theme foreign key (theme_code) references theme (code)
);

create table setup_vote (
    decision_id       bigint       not null,
    position          int          not null,
    municipality_code char(4)      not null,
    choice            varchar(20)  not null,
    cast_by           varchar(200) not null,
    cast_at           datetime(6)  not null,
    primary key (decision_id, position),
    constraint vote_on_decision foreign key (decision_id) references setup_decision (id)
);

create table setup_remark (
    decision_id bigint        not null,
    position    int           not null,
    remark      varchar(2000) not null,
    made_by     varchar(200)  not null,
    made_at     datetime(6)   not null,
    primary key (decision_id, position),
    constraint remark_on_decision foreign key (decision_id) references setup_decision (id)
);
