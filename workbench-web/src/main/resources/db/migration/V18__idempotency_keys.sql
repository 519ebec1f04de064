-- Requests that are sent again are done once. Of the key and the request only hashes are kept; nothing secret in an answer.

create table idempotency_key (
    id          char(64)      not null primary key, -- hash of who sent it and the key
    fingerprint char(64)      not null,
    entered_at  datetime(6)   not null,
    status      int           not null, -- 0 while it is being done
    kept        boolean       not null, -- whether the answer may be given again
    location    varchar(2000),
    etag        varchar(300),
    media_type  varchar(200),
    body        mediumtext
);

create index idempotency_key_by_age on idempotency_key (entered_at);
