-- The releases of a theme in the order in which they come, and which one a story is meant for; empty while that is open.

create sequence story_release_seq start with 1000 increment by 50 nocache;

create table story_release (
    id         bigint      not null primary key,
    version    bigint      not null,
    theme_code varchar(80) not null,
    name       varchar(80) not null,
    in_row     int         not null,
    constraint release_of_theme foreign key (theme_code) references theme (code)
);

create index release_in_order on story_release (theme_code, in_row);

alter table story add column release_id bigint;
alter table story add constraint story_for_release foreign key (release_id) references story_release (id);
