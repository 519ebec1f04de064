-- Filters of backlogs that people keep for themselves, each as the part of an address that says it.

create sequence saved_filter_seq start with 1000 increment by 50 nocache;

create table saved_filter (
    id         bigint        not null primary key,
    version    bigint        not null,
    account_id bigint        not null,
    theme_code varchar(80)   not null,
    name       varchar(60)   not null,
    address    varchar(4000) not null,
    constraint filter_of_account foreign key (account_id) references account (id),
    constraint filter_of_theme foreign key (theme_code) references theme (code)
);

create index filter_by_account on saved_filter (account_id, theme_code);

-- What it costs to have a story later, in three parts; 0 is not said.

alter table story add column business_value int not null default 0;
alter table story add column time_criticality int not null default 0;
alter table story add column risk_or_chance int not null default 0;
