-- when it first stood on the public list, and why it was called off
alter table event add column published datetime(6) null;
alter table event add column called_off varchar(400) not null default '';

-- somebody whom the team brought here from another date goes first in the queue, and may decline at any time
alter table booking add column relocated boolean not null default false;
create index booking_line on booking (event, state, relocated desc, queue_number);
drop index booking_queue on booking;

-- the plan of an event that was, or will be: another is made from it by moving all its days alike
create table event_template (
  id           binary(16)    not null primary key,
  name         varchar(120)  not null,
  course       varchar(60)   character set ascii collate ascii_bin not null,
  title        varchar(200)  not null,
  summary      varchar(1000) not null,
  joining      varchar(2000) not null,
  venue        binary(16)    null,
  online_link  varchar(300)  not null,
  capacity     int           not null,
  over_by      int           not null,
  admission    varchar(16)   character set ascii collate ascii_bin not null,
  approval     boolean       not null,
  answer_hours int           not null,
  minimum      int           not null,
  opens        datetime(6)   not null,
  closes       datetime(6)   not null,
  cancel_by    datetime(6)   not null,
  decide_by    datetime(6)   null,
  kept         datetime(6)   not null,
  unique index event_template_name (name),
  constraint event_template_course foreign key (course) references course (code),
  constraint event_template_venue foreign key (venue) references venue (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table event_template_sitting (
  template binary(16)   not null,
  number   int          not null,
  starts   datetime(6)  not null,
  ends     datetime(6)  not null,
  room     varchar(120) not null,
  primary key (template, number),
  constraint event_template_sitting_of foreign key (template) references event_template (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- who wants to hear when a course has a date
create table interest (
  id         binary(16)  not null primary key,
  course     varchar(60) character set ascii collate ascii_bin not null,
  person     binary(16)  not null,
  force_code varchar(40) character set ascii collate ascii_bin null,
  made       datetime(6) not null,
  told       datetime(6) null,
  unique index interest_once (course, person),
  index interest_person (person),
  index interest_made (made),
  constraint interest_course foreign key (course) references course (code)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- how many people a force would send, said by its coordinator
create table force_interest (
  id         binary(16)  not null primary key,
  course     varchar(60) character set ascii collate ascii_bin not null,
  force_code varchar(40) character set ascii collate ascii_bin not null,
  people     int         not null,
  said_by    binary(16)  not null,
  made       datetime(6) not null,
  told       datetime(6) null,
  unique index force_interest_once (course, force_code),
  index force_interest_by (said_by),
  constraint force_interest_people check (people between 1 and 500),
  constraint force_interest_course foreign key (course) references course (code)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
