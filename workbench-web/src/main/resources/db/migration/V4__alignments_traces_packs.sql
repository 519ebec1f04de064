-- Decisions of partners on shared steps, trace links, and packs recorded as generated or loaded.

create sequence alignment_seq start with 1000 increment by 50 nocache;
create sequence cluster_seq start with 1000 increment by 50 nocache;
create sequence trace_link_seq start with 1000 increment by 500 nocache;
create sequence pack_record_seq start with 1000 increment by 50 nocache;

create table alignment (
    id         bigint      not null primary key,
    version    bigint      not null,
    theme_code varchar(80) not null,
    constraint alignment_once unique (theme_code),
    constraint alignment_of_theme foreign key (theme_code) references theme (code)
);

create table step_cluster (
    id           bigint      not null primary key,
    version      bigint      not null,
    alignment_id bigint      not null,
    state        varchar(20) not null,
    decided_by   varchar(200),
    decided_at   datetime(6),
    constraint cluster_of_alignment foreign key (alignment_id) references alignment (id)
);

create index cluster_by_alignment on step_cluster (alignment_id);

create table step_cluster_member (
    cluster_id bigint       not null,
    element    varchar(250) not null,
    primary key (cluster_id, element),
    constraint member_of_cluster foreign key (cluster_id) references step_cluster (id)
);

create table trace_link (
    id                bigint       not null primary key,
    version           bigint       not null,
    element           varchar(250) not null,
    fingerprint       char(16)     not null,
    target_kind       varchar(20)  not null,
    target            varchar(250) not null,
    confirmed_because varchar(500)
);

create index trace_link_by_element on trace_link (element);
create index trace_link_by_target on trace_link (target_kind, target);

create table pack_record (
    id                bigint       not null primary key,
    version           bigint       not null,
    code              varchar(200) not null,
    theme_code        varchar(80)  not null,
    municipality_code char(4)      not null,
    blueprint_key     varchar(80)  not null,
    revision          int          not null,
    sha256            char(64)     not null,
    made_at           datetime(6)  not null,
    made_by           varchar(200) not null,
    environment       varchar(100),
    loaded_on         date,
    constraint pack_once unique (code),
    constraint pack_of_theme foreign key (theme_code) references theme (code)
);

create index pack_by_theme on pack_record (theme_code, municipality_code);
