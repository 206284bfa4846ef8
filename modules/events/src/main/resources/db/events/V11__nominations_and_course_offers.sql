-- a force puts somebody forward for an event that needs approval; what becomes of it after the nominee's yes is
-- where the booking stands
create table nomination (
  id            binary(16)    not null primary key,
  event         binary(16)    not null,
  person        binary(16)    not null,
  force_code    varchar(40)   character set ascii collate ascii_bin not null,
  nominated_by  binary(16)    not null,
  force_rank    int           not null,
  state         varchar(12)   character set ascii collate ascii_bin not null,
  capacity      varchar(600)  not null,
  passion       varchar(600)  not null,
  drive         varchar(600)  not null,
  credibility   varchar(600)  not null,
  made          datetime(6)   not null,
  answer_by     datetime(6)   not null,
  ended         datetime(6)   null,
  no_thanks     varchar(20)   character set ascii collate ascii_bin null,
  booking       binary(16)    null,
  -- a person has one standing nomination an event and any number of ended ones
  standing      tinyint as (case when state in ('PROPOSED', 'ACCEPTED') then 1 end) stored,
  constraint nomination_ranked check (force_rank >= 1),
  unique index nomination_one_each (event, person, standing),
  index nomination_of_force (event, force_code, force_rank),
  index nomination_person (person, state),
  index nomination_due (state, answer_by),
  index nomination_booking (booking),
  index nomination_by (nominated_by),
  constraint nomination_for_event foreign key (event) references event (id),
  constraint nomination_became foreign key (booking) references booking (id) on delete set null
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- whoever attended the first is offered a place on the second
create table course_leads_to (
  course   varchar(60) character set ascii collate ascii_bin not null,
  leads_to varchar(60) character set ascii collate ascii_bin not null,
  primary key (course, leads_to),
  constraint course_leads_from foreign key (course) references course (code),
  constraint course_leads_where foreign key (leads_to) references course (code)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- once a person and course; told is null while no date can be booked
create table course_offer (
  id        binary(16)  not null primary key,
  person    binary(16)  not null,
  course    varchar(60) character set ascii collate ascii_bin not null,
  earned    binary(16)  not null,
  made      datetime(6) not null,
  told      datetime(6) null,
  withdrawn datetime(6) null,
  unique index course_offer_once (person, course),
  index course_offer_earned (earned),
  index course_offer_course (course, told),
  constraint course_offer_of foreign key (course) references course (code)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
