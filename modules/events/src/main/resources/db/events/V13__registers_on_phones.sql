-- minutes of the session that somebody missed by coming late and by leaving early
alter table attendance add column came_late int not null default 0;
alter table attendance add column left_early int not null default 0;
alter table attendance add constraint attendance_missed check (came_late between 0 and 1440 and left_early between 0 and 1440);

-- how many minutes of a session may be missed for it to count in full
alter table course add column may_miss int not null default 0;
alter table course add constraint course_may_miss check (may_miss between 0 and 600);

-- why somebody with a place did not come, as far as anybody said
alter table booking add column absence varchar(20) character set ascii collate ascii_bin null;

-- a tick as a phone sent it, once for each id, and what became of it
create table register_tick (
  id         binary(16)  not null primary key,
  booking    binary(16)  not null,
  session    binary(16)  not null,
  about      varchar(8)  character set ascii collate ascii_bin not null,
  present    boolean     not null,
  came_late  int         not null,
  left_early int         not null,
  tapped     datetime(6) not null,
  received   datetime(6) not null,
  sent_by    binary(16)  null,
  fate       varchar(12) character set ascii collate ascii_bin not null,
  index register_tick_of (booking, about, tapped),
  index register_tick_open (session, fate),
  index register_tick_received (received),
  constraint register_tick_booking foreign key (booking) references booking (id),
  constraint register_tick_at foreign key (session) references event_session (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
