-- What can be found, and under which words: lower case, without accents. A prefix of a word is a stretch of the index.

create sequence search_entry_seq start with 1000 increment by 1000 nocache;

create table search_entry (
    id           bigint       not null primary key,
    kind         varchar(10)  not null,
    entry_key    varchar(300) not null,
    source_key   varchar(300) not null,
    theme_code   varchar(80),
    municipality varchar(200),
    only_for     char(4),
    title        varchar(500) not null,
    detail       varchar(500) not null,
    link         varchar(700) not null
);

create index search_entry_by_source on search_entry (source_key);

create table search_word (
    word     varchar(40) not null,
    entry_id bigint      not null,
    kind     varchar(10) not null,
    only_for char(4),
    weight   int         not null,
    primary key (entry_id, word),
    constraint word_of_search_entry foreign key (entry_id) references search_entry (id) on delete cascade
);

-- Holds all that a search reads, so that it need not fetch the rows themselves.
create index search_word_by_word on search_word (word, entry_id, kind, only_for, weight);
