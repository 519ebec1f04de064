-- Codes that take the place of a phone once, when it is lost; kept as hashes only.
create table recovery_code (
    account_id bigint   not null,
    code_hash  char(64) not null,
    primary key (account_id, code_hash),
    constraint recovery_code_of_account foreign key (account_id) references account (id)
);
