-- Stories that a team estimates together by planning poker. Cards are kept only while they lie on the table.

create sequence poker_game_seq start with 1000 increment by 50 nocache;

create table poker_game (
    id           bigint       not null primary key,
    version      bigint       not null,
    theme_code   varchar(80)  not null,
    held_for     varchar(80),
    began_by     varchar(200) not null,
    began_at     datetime(6)  not null,
    ended_at     datetime(6),
    round_number int          not null,
    turned       boolean      not null,
    moves        int          not null,
    constraint poker_game_of_theme foreign key (theme_code) references theme (code)
);

create unique index one_game_at_once on poker_game (held_for);
create index newest_game on poker_game (theme_code, began_at);

create table poker_story (
    row_id      bigint       not null auto_increment primary key,
    game_id   bigint       not null,
    position  int          not null,
    story_key varchar(250) not null,
    constraint story_in_game foreign key (game_id) references poker_game (id)
);

create table poker_hand (
    row_id      bigint       not null auto_increment primary key,
    game_id     bigint       not null,
    position    int          not null,
    player      varchar(200) not null,
    player_name varchar(200) not null,
    card        varchar(10),
    constraint hand_in_game foreign key (game_id) references poker_game (id)
);

create table poker_estimate (
    row_id      bigint       not null auto_increment primary key,
    game_id   bigint       not null,
    position  int          not null,
    story_key varchar(250) not null,
    points    int          not null,
    rounds    int          not null,
    constraint estimate_in_game foreign key (game_id) references poker_game (id)
);

create index poker_story_in_order on poker_story (game_id, position);
create index poker_hand_in_order on poker_hand (game_id, position);
create index poker_estimate_in_order on poker_estimate (game_id, position);
