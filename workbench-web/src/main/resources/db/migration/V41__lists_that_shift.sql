-- What comes into or leaves the middle of a list moves the rest, one row at a time and in no fixed order; for a moment two rows then
-- have the same position. So a row is known by a number of its own and not by where it stands.

create index blueprint_phase_in_order on blueprint_phase (blueprint_id, position);
alter table blueprint_phase drop primary key;
alter table blueprint_phase add column row_id bigint not null auto_increment primary key;

create index blueprint_remark_in_order on blueprint_remark (blueprint_id, position);
alter table blueprint_remark drop primary key;
alter table blueprint_remark add column row_id bigint not null auto_increment primary key;

create index step_channel_in_order on step_channel (step_id, position);
alter table step_channel drop primary key;
alter table step_channel add column row_id bigint not null auto_increment primary key;

create index step_stakeholder_in_order on step_stakeholder (step_id, position);
alter table step_stakeholder drop primary key;
alter table step_stakeholder add column row_id bigint not null auto_increment primary key;

create index step_information_in_order on step_information (step_id, position);
alter table step_information drop primary key;
alter table step_information add column row_id bigint not null auto_increment primary key;

create index step_function_in_order on step_function (step_id, position);
alter table step_function drop primary key;
alter table step_function add column row_id bigint not null auto_increment primary key;

create index term_word_in_order on term_word (term_id, position);
alter table term_word drop primary key;
alter table term_word add column row_id bigint not null auto_increment primary key;

create index term_alternative_in_order on term_alternative (term_id, position);
alter table term_alternative drop primary key;
alter table term_alternative add column row_id bigint not null auto_increment primary key;

create index term_relation_in_order on term_relation (term_id, position);
alter table term_relation drop primary key;
alter table term_relation add column row_id bigint not null auto_increment primary key;

create index membership_in_order on membership (account_id, position);
alter table membership drop primary key;
alter table membership add column row_id bigint not null auto_increment primary key;

create index invitation_membership_in_order on invitation_membership (invitation_id, position);
alter table invitation_membership drop primary key;
alter table invitation_membership add column row_id bigint not null auto_increment primary key;

create index setup_vote_in_order on setup_vote (decision_id, position);
alter table setup_vote drop primary key;
alter table setup_vote add column row_id bigint not null auto_increment primary key;

create index setup_remark_in_order on setup_remark (decision_id, position);
alter table setup_remark drop primary key;
alter table setup_remark add column row_id bigint not null auto_increment primary key;

create index joining_answer_in_order on joining_answer (joining_id, position);
alter table joining_answer drop primary key;
alter table joining_answer add column row_id bigint not null auto_increment primary key;

create index joining_extra_in_order on joining_extra (joining_id, position);
alter table joining_extra drop primary key;
alter table joining_extra add column row_id bigint not null auto_increment primary key;

create index story_criterion_in_order on story_criterion (story_id, position);
alter table story_criterion drop primary key;
alter table story_criterion add column row_id bigint not null auto_increment primary key;

create index story_scope_in_order on story_scope (story_id, position);
alter table story_scope drop primary key;
alter table story_scope add column row_id bigint not null auto_increment primary key;

create index story_after_in_order on story_after (story_id, position);
alter table story_after drop primary key;
alter table story_after add column row_id bigint not null auto_increment primary key;

create index partner_session_later_in_order on partner_session_later (session_id, position);
alter table partner_session_later drop primary key;
alter table partner_session_later add column row_id bigint not null auto_increment primary key;

create index story_left_finding_in_order on story_left_finding (story_id, position);
alter table story_left_finding drop primary key;
alter table story_left_finding add column row_id bigint not null auto_increment primary key;

create index story_lent_link_in_order on story_lent_link (story_id, position);
alter table story_lent_link drop primary key;
alter table story_lent_link add column row_id bigint not null auto_increment primary key;
