-- User stories in the product backlog of a theme, and sprints with what is in them.

create sequence story_seq start with 1000 increment by 50 nocache;
create sequence sprint_seq start with 1000 increment by 50 nocache;
create sequence sprint_item_seq start with 1000 increment by 50 nocache;

create table story (
    id               bigint       not null primary key,
    version          bigint       not null,
    story_key        varchar(250) not null,
    code             varchar(20)  not null,
    theme_code       varchar(80)  not null,
    kind             varchar(20)  not null,
    generated_role   varchar(250) not null,
    generated_wish   text         not null,
    generated_reason text         not null,
    story_role       varchar(250) not null,
    wish             text         not null,
    reason           text         not null,
    phase_name       varchar(200) not null,
    priority         varchar(10)  not null,
    status           varchar(10)  not null,
    proposed         boolean      not null,
    vanished         boolean      not null,
    points           int          not null,
    place            int          not null,
    constraint story_once unique (story_key),
    constraint story_code_once unique (code),
    constraint story_of_theme foreign key (theme_code) references theme (code)
);

create index story_in_order on story (theme_code, place);

create table story_criterion (
    story_id bigint not null,
    position int    not null,
    name     text   not null,
    body     text   not null,
    primary key (story_id, position),
    constraint criterion_of_story foreign key (story_id) references story (id)
);

create table story_scope (
    story_id          bigint  not null,
    position          int     not null,
    municipality_code char(4) not null,
    primary key (story_id, position),
    constraint scope_of_story foreign key (story_id) references story (id)
);

create table story_after (
    story_id   bigint       not null,
    position   int          not null,
    needed_key varchar(250) not null,
    primary key (story_id, position),
    constraint after_of_story foreign key (story_id) references story (id)
);

create table sprint (
    id            bigint       not null primary key,
    version       bigint       not null,
    theme_code    varchar(80)  not null,
    team          varchar(100) not null,
    number_in_row int          not null,
    first_day     date         not null,
    goal          varchar(500) not null,
    from_step     varchar(80)  not null,
    to_step       varchar(80)  not null,
    capacity      int          not null,
    constraint sprint_once unique (theme_code, number_in_row),
    constraint sprint_of_theme foreign key (theme_code) references theme (code)
);

create table sprint_item (
    id          bigint       not null primary key,
    sprint_id   bigint       not null,
    story_key   varchar(250) not null,
    points      int          not null,
    state       varchar(20)  not null,
    blocked_by  varchar(500),
    accepted_by varchar(200),
    accepted_on date,
    constraint item_once unique (sprint_id, story_key),
    constraint item_of_sprint foreign key (sprint_id) references sprint (id)
);
