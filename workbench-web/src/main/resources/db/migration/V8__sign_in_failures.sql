-- Failures to sign in, per login typed and per address, so that the next try waits; they outlive a restart.

create table sign_in_failure (
    subject   varchar(220) not null primary key,
    failures  int          not null,
    last_at   datetime(6)  not null
);

create index sign_in_failure_by_age on sign_in_failure (last_at);
