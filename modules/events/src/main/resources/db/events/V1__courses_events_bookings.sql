create table course (
  code            varchar(60)   character set ascii collate ascii_bin not null primary key,
  title           varchar(200)  not null,
  summary         varchar(1000) not null,
  questions       text          not null,
  covers          text          not null,
  outcomes        text          not null,
  capacity        int           not null,
  attendance_rule varchar(20)   character set ascii collate ascii_bin not null,
  by_approval     boolean       not null,
  check (capacity between 1 and 5000)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table course_prerequisite (
  course   varchar(60) character set ascii collate ascii_bin not null,
  requires varchar(60) character set ascii collate ascii_bin not null,
  primary key (course, requires),
  constraint course_prerequisite_of foreign key (course) references course (code),
  constraint course_prerequisite_is foreign key (requires) references course (code)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table venue (
  id         binary(16)    not null primary key,
  name       varchar(120)  not null,
  address    varchar(300)  not null,
  town       varchar(80)   not null,
  region     varchar(40)   character set ascii collate ascii_bin not null,
  access     varchar(500)  not null,
  directions varchar(2000) not null,
  unique (name, town)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table event (
  id           binary(16)    not null primary key,
  reference    varchar(120)  character set ascii collate ascii_bin not null,
  course       varchar(60)   character set ascii collate ascii_bin not null,
  title        varchar(200)  not null,
  summary      varchar(1000) not null,
  venue        binary(16)    null,
  online_link  varchar(300)  not null,
  joining      varchar(2000) not null,
  region       varchar(40)   character set ascii collate ascii_bin null,
  status       varchar(12)   character set ascii collate ascii_bin not null,
  capacity     int           not null,
  over_by      int           not null,
  places_taken int           not null,
  waiting      int           not null,
  queue_last   int           not null,
  approval     boolean       not null,
  opens        datetime(6)   not null,
  closes       datetime(6)   not null,
  cancel_by    datetime(6)   not null,
  starts       datetime(6)   not null,
  ends         datetime(6)   not null,
  owner        binary(16)    not null,
  edition      int           not null,
  version      bigint        not null,
  changed      datetime(6)   not null,
  constraint event_never_overbooked check (places_taken <= capacity + over_by),
  constraint event_counts_not_negative check (places_taken >= 0 and waiting >= 0 and over_by >= 0 and capacity >= 1),
  constraint event_in_order check (starts < ends and opens <= closes),
  unique index event_reference (reference),
  index event_public (status, ends, starts),
  index event_course (course, status, starts),
  index event_owner (owner, starts),
  constraint event_of_course foreign key (course) references course (code),
  constraint event_at_venue foreign key (venue) references venue (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table event_trainer (
  event  binary(16) not null,
  person binary(16) not null,
  primary key (event, person),
  index event_trainer_person (person),
  constraint event_trainer_of foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table event_session (
  id        binary(16)   not null primary key,
  event     binary(16)   not null,
  number    int          not null,
  starts    datetime(6)  not null,
  ends      datetime(6)  not null,
  room      varchar(120) not null,
  closed    datetime(6)  null,
  closed_by binary(16)   null,
  constraint event_session_in_order check (starts < ends),
  index event_session_of (event, number),
  constraint event_session_event foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table booking (
  id              binary(16)  not null primary key,
  reference       varchar(16) character set ascii collate ascii_bin not null,
  event           binary(16)  not null,
  person          binary(16)  not null,
  booker          binary(16)  not null,
  channel         varchar(10) character set ascii collate ascii_bin not null,
  state           varchar(16) character set ascii collate ascii_bin not null,
  queue_number    int         null,
  made            datetime(6) not null,
  pin_handed_over boolean     not null,
  replaces        binary(16)  null,
  -- a person has one living booking an event and any number of ended ones
  live            tinyint as (case when state in ('REQUESTED', 'WAITLISTED', 'OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'NO_SHOW') then 1 end) stored,
  unique index booking_reference (reference),
  unique index booking_one_place_each (event, person, live),
  index booking_queue (event, state, queue_number),
  index booking_person (person, state),
  index booking_booker (booker),
  constraint booking_of_event foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- append-only: what became of a booking, who did it and why
create table booking_transition (
  id         binary(16)   not null primary key,
  booking    binary(16)   not null,
  from_state varchar(16)  character set ascii collate ascii_bin null,
  to_state   varchar(16)  character set ascii collate ascii_bin not null,
  at         datetime(6)  not null,
  actor      binary(16)   null,
  channel    varchar(10)  character set ascii collate ascii_bin not null,
  reason     varchar(30)  character set ascii collate ascii_bin null,
  note       varchar(400) not null,
  index booking_transition_of (booking, at),
  constraint booking_transition_booking foreign key (booking) references booking (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table attendance (
  booking   binary(16)  not null,
  session   binary(16)  not null,
  present   boolean     not null,
  marked    datetime(6) not null,
  marked_by binary(16)  null,
  primary key (booking, session),
  index attendance_session (session),
  constraint attendance_booking foreign key (booking) references booking (id),
  constraint attendance_at foreign key (session) references event_session (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- what somebody needs to take part; kept apart from the booking and deleted soon after the event
create table needs (
  booking      binary(16)   not null primary key,
  diet         varchar(300) not null,
  access       varchar(300) not null,
  told         datetime(6)  not null,
  delete_after datetime(6)  not null,
  index needs_delete_after (delete_after),
  constraint needs_of_booking foreign key (booking) references booking (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- each submission carries a key: sent twice, it is done once
create table submission (
  person      binary(16)  not null,
  submission  varchar(80) character set ascii collate ascii_bin not null,
  fingerprint binary(32)  not null,
  booking     binary(16)  not null,
  at          datetime(6) not null,
  primary key (person, submission),
  index submission_at (at)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into lease (job, held_until) values ('events-retention', '1970-01-02');
