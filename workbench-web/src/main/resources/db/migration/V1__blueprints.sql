-- Themes, municipalities, blueprints with their steps and lanes, revisions, terms.
-- Plain SQL that H2 in MariaDB mode and MariaDB 10.11 both accept. EclipseLink takes a sequence value as the end of a block of 50.

create sequence blueprint_seq start with 1000 increment by 50 nocache;
create sequence step_seq start with 1000 increment by 50 nocache;
create sequence revision_seq start with 1000 increment by 50 nocache;
create sequence term_seq start with 1000 increment by 50 nocache;

create table municipality (
    code        char(4)      not null primary key,
    version     bigint       not null default 1,
    name        varchar(200) not null,
    province    varchar(50)  not null,
    valid_from  date         not null,
    valid_until date,
    inhabitants int
);

create table theme (
    code     varchar(80)  not null primary key,
    version  bigint       not null default 1,
    name     varchar(200) not null,
    subject  varchar(200) not null,
    law      varchar(200) not null,
    box      varchar(200) not null,
    position int          not null
);

create table blueprint (
    id                 bigint        not null primary key,
    version            bigint        not null,
    code               varchar(80)   not null,
    revision           int           not null,
    theme_code         varchar(80)   not null,
    owner_code         char(4),
    owner_name         varchar(200),
    title              varchar(200)  not null,
    edition            varchar(50)   not null,
    status             varchar(20)   not null,
    dated              date,
    audience           text          not null,
    occasion           text          not null,
    outcome            text          not null,
    check_panel        varchar(200),
    check_date         date,
    check_participants int,
    constraint blueprint_code_once unique (code),
    constraint blueprint_of_theme foreign key (theme_code) references theme (code)
);

create index blueprint_by_theme on blueprint (theme_code, owner_code);

create table blueprint_phase (
    blueprint_id bigint       not null,
    position     int          not null,
    local_id     varchar(50)  not null,
    name         varchar(200) not null,
    primary key (blueprint_id, position),
    constraint phase_of_blueprint foreign key (blueprint_id) references blueprint (id)
);

create table blueprint_remark (
    blueprint_id bigint        not null,
    position     int           not null,
    step_key     varchar(50)   not null,
    remark       text          not null,
    is_open      boolean       not null,
    primary key (blueprint_id, position),
    constraint remark_of_blueprint foreign key (blueprint_id) references blueprint (id)
);

create table step (
    id               bigint        not null primary key,
    blueprint_id     bigint        not null,
    position         int           not null,
    local_id         varchar(50)   not null,
    mark             varchar(80)   not null,
    phase_key        varchar(50)   not null,
    name             varchar(200)  not null,
    applies_when     text,
    resident         text          not null,
    frontstage       text          not null,
    backstage        text          not null,
    evidence         text,
    pain_point       text,
    experience       int,
    time_limit       varchar(200),
    time_limit_basis varchar(200),
    constraint step_of_blueprint foreign key (blueprint_id) references blueprint (id)
);

create index step_in_order on step (blueprint_id, position);

create table step_channel (
    step_id  bigint      not null,
    position int         not null,
    channel  varchar(50) not null,
    primary key (step_id, position),
    constraint channel_of_step foreign key (step_id) references step (id)
);

create table step_stakeholder (
    step_id   bigint       not null,
    position  int          not null,
    mark      varchar(80)  not null,
    role_name varchar(200) not null,
    raci      varchar(20)  not null,
    primary key (step_id, position),
    constraint stakeholder_of_step foreign key (step_id) references step (id)
);

create table step_information (
    step_id     bigint       not null,
    position    int          not null,
    mark        varchar(80)  not null,
    name        varchar(200) not null,
    source_name varchar(200) not null,
    category    varchar(20)  not null,
    legal_basis varchar(200),
    origin      varchar(20),
    primary key (step_id, position),
    constraint information_of_step foreign key (step_id) references step (id)
);

create table step_function (
    step_id   bigint       not null,
    position  int          not null,
    mark      varchar(80)  not null,
    name      varchar(200) not null,
    kind      varchar(40)  not null,
    essential boolean      not null,
    primary key (step_id, position),
    constraint function_of_step foreign key (step_id) references step (id)
);

create table blueprint_revision (
    id            bigint       not null primary key,
    blueprint_key varchar(80)  not null,
    number_in_row int          not null,
    made_at       datetime(6)  not null,
    made_by       varchar(200) not null,
    reason        varchar(500) not null,
    content       mediumtext   not null,
    constraint revision_once unique (blueprint_key, number_in_row)
);

create table term (
    id        bigint       not null primary key,
    version   bigint       not null,
    code      varchar(160) not null,
    preferred varchar(200) not null,
    law       varchar(200),
    constraint term_once unique (code)
);

create table term_word (
    term_id           bigint       not null,
    position          int          not null,
    municipality_code char(4)      not null,
    word              varchar(200) not null,
    primary key (term_id, position),
    constraint word_of_term foreign key (term_id) references term (id)
);
