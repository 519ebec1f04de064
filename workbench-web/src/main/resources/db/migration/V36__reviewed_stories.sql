-- What generating gave of a story beside what people made of it, in all its parts; whether somebody looked at it; whether it was
-- split or joined; and the findings about its quality that somebody leaves as they are.

alter table story add column story_value int not null default 0;

alter table story add column generated_criteria text;
alter table story add column generated_priority varchar(10);
alter table story add column generated_phase varchar(200);
alter table story add column generated_value int;

alter table story add column reviewed_role varchar(250);
alter table story add column reviewed_wish text;
alter table story add column reviewed_reason text;
alter table story add column reviewed_criteria text;
alter table story add column reviewed_priority varchar(10);
alter table story add column reviewed_phase varchar(200);
alter table story add column reviewed_value int;

alter table story add column before_role varchar(250);
alter table story add column before_wish text;
alter table story add column before_reason text;
alter table story add column before_criteria text;
alter table story add column before_priority varchar(10);
alter table story add column before_phase varchar(200);
alter table story add column before_value int;

alter table story add column alone_role varchar(250);
alter table story add column alone_wish text;
alter table story add column alone_reason text;
alter table story add column alone_criteria text;
alter table story add column alone_priority varchar(10);
alter table story add column alone_phase varchar(200);
alter table story add column alone_value int;

alter table story add column review_state varchar(10) not null default 'NEW';
alter table story add column review_state_before varchar(10);
alter table story add column accepted_once boolean not null default false;
alter table story add column given boolean not null default true;
alter table story add column reviewed_by varchar(200);
alter table story add column reviewed_at datetime(6);
alter table story add column part_of varchar(250);
alter table story add column joined_into varchar(250);
alter table story add column scope_before text;
alter table story add column after_before text;

-- Nobody could write criteria, and a priority was never followed: what stands there is what was generated.
update story set
    generated_criteria = coalesce((
        select group_concat(concat(case when c.position = 0 then '' else concat(char(10), char(10)) end,
                                   'Scenario: ', c.name, char(10), c.body)
                            order by c.position separator '')
        from story_criterion c where c.story_id = story.id), ''),
    generated_priority = priority,
    generated_phase = phase_name,
    generated_value = 0;

update story set
    reviewed_role = generated_role,
    reviewed_wish = generated_wish,
    reviewed_reason = generated_reason,
    reviewed_criteria = generated_criteria,
    reviewed_priority = generated_priority,
    reviewed_phase = generated_phase,
    reviewed_value = generated_value;

-- A story that is ready or further was looked at.
update story set review_state = 'ACCEPTED', accepted_once = true where status <> 'STORY';
update story set review_state = 'VANISHED', given = false where vanished = true;

create table story_left_finding (
    story_id bigint       not null,
    position int          not null,
    rule_id  varchar(40)  not null,
    words    varchar(500) not null,
    reason   varchar(500) not null,
    left_by  varchar(200) not null,
    left_at  datetime(6)  not null,
    primary key (story_id, position),
    constraint left_finding_of_story foreign key (story_id) references story (id)
);

create table story_lent_link (
    story_id bigint       not null,
    position int          not null,
    element  varchar(250) not null,
    shared   boolean      not null,
    primary key (story_id, position),
    constraint lent_link_of_story foreign key (story_id) references story (id)
);
