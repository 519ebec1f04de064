-- Labels people give a story. A row is known by a number of its own: the same label may leave and come back in one change.

create table story_label (
    row_id   bigint      not null auto_increment primary key,
    story_id bigint      not null,
    label    varchar(40) not null,
    constraint label_of_story foreign key (story_id) references story (id)
);

create index story_label_once on story_label (story_id, label);
