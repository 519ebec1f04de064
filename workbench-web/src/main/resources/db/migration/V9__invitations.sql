-- Links by which someone makes an account of their own. Only a hash of the link is kept.

create sequence invitation_seq start with 1000 increment by 50 nocache;

create table invitation (
    id          bigint       not null primary key,
    version     bigint       not null,
    secret_hash char(64)     not null,
    address     varchar(200) not null,
    name        varchar(200) not null,
    invited_by  varchar(200) not null,
    expires_at  datetime(6)  not null,
    closed      boolean      not null default false,
    constraint invitation_secret_once unique (secret_hash)
);

create table invitation_membership (
    invitation_id     bigint      not null,
    position          int         not null,
    role              varchar(30) not null,
    municipality_code char(4),
    theme_code        varchar(80),
    primary key (invitation_id, position),
    constraint membership_of_invitation foreign key (invitation_id) references invitation (id)
);
