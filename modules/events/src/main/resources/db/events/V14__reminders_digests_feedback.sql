-- on which days before its start an event reminds those who come, where it has days of its own; empty: on none
create table event_reminder (
  event binary(16)  not null primary key,
  days  varchar(40) character set ascii collate ascii_bin not null,
  constraint event_reminder_of foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- each reminder once: of a booking, for a day (an event that moves reminds anew), so many days before
create table reminder (
  booking binary(16)  not null,
  what    varchar(10) character set ascii collate ascii_bin not null,
  for_day date        not null,
  days    int         not null,
  sent    datetime(6) not null,
  primary key (booking, what, for_day, days),
  constraint reminder_of foreign key (booking) references booking (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- coordinators who do not want the weekly letter, and to whom it went: once a week each
create table digest_off (
  person binary(16)  not null primary key,
  since  datetime(6) not null
);

create table digest (
  person binary(16)  not null,
  week   date        not null,
  sent   datetime(6) not null,
  primary key (person, week)
);

-- who was asked how it was, and whether the link was used: not when, and not with what
create table feedback_asked (
  booking  binary(16)  not null,
  round    varchar(8)  character set ascii collate ascii_bin not null,
  asked    datetime(6) not null,
  reminded boolean     not null,
  used     boolean     not null,
  primary key (booking, round),
  constraint feedback_asked_of foreign key (booking) references booking (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- what was answered, as sums only: nobody can tell one answer from another, or in which order they came
create table feedback_tally (
  event     binary(16)  not null,
  round     varchar(8)  character set ascii collate ascii_bin not null,
  statement varchar(40) character set ascii collate ascii_bin not null,
  mark      int         not null,
  many      int         not null,
  primary key (event, round, statement, mark),
  constraint feedback_tally_marks check (mark between 0 and 5 and many >= 0),
  constraint feedback_tally_of foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- words under random numbers, each by itself
create table feedback_words (
  id       binary(16)    not null primary key,
  event    binary(16)    not null,
  round    varchar(8)    character set ascii collate ascii_bin not null,
  question varchar(40)   character set ascii collate ascii_bin not null,
  words    varchar(1000) not null,
  index feedback_words_of (event, round),
  constraint feedback_words_event foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- what a calendar program said of an entry of ours: it is shown, and changes nothing
create table calendar_answer (
  booking binary(16)  not null primary key,
  answer  varchar(12) character set ascii collate ascii_bin not null,
  said    datetime(6) not null,
  constraint calendar_answer_of foreign key (booking) references booking (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into lease (job, held_until) values ('reminders', '1970-01-02'), ('digests', '1970-01-02'), ('feedback', '1970-01-02');
