-- The term list as a whole: a number that grows with every change of it, and whether it was filled with the list that comes along.

create table term_list (
    id     int     not null primary key,
    stamp  bigint  not null,
    filled boolean not null
);

insert into term_list (id, stamp, filled) values (1, 1, false);

create index term_law on term (law);
create index term_word_municipality on term_word (municipality_code);
