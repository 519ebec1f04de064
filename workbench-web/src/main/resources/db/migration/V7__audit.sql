-- Who changed what: added to, never changed. Each entry holds a hash of itself and of the one before it.

create table audit_entry (
    number            bigint       not null primary key,
    at_micros         bigint       not null, -- since 1970 in UTC; hashed, so no time zone may alter it
    by_login          varchar(200) not null,
    by_name           varchar(200) not null,
    via               varchar(20)  not null,
    operation         varchar(60)  not null,
    kind              varchar(40)  not null,
    object_key        varchar(500) not null,
    theme_code        varchar(80)  not null,
    municipality_code varchar(4)   not null,
    was               mediumtext   not null,
    became            mediumtext   not null,
    reason            mediumtext   not null,
    previous          char(64)     not null,
    hash              char(64)     not null
);

create index audit_entry_by_object on audit_entry (kind, object_key, number);
create index audit_entry_by_person on audit_entry (by_login, number);
create index audit_entry_by_theme on audit_entry (theme_code, number);
create index audit_entry_by_municipality on audit_entry (municipality_code, number);
create index audit_entry_by_moment on audit_entry (at_micros);

-- The one row that makes entries follow one another: whoever adds holds it until the end of the transaction.
create table audit_head (
    id     int      not null primary key,
    number bigint   not null,
    hash   char(64) not null
);

insert into audit_head (id, number, hash)
values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
