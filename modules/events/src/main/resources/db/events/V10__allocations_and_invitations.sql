-- places kept for forces and not yet named: they are among places_taken, so the check on that holds for them too
alter table event add column held int not null default 0;
alter table event add constraint event_held check (held between 0 and places_taken);

-- the places of an event that one force has; whoever is not named yet is a number here and no booking
create table allocation (
  id         binary(16)  not null primary key,
  event      binary(16)  not null,
  force_code varchar(40) character set ascii collate ascii_bin not null,
  state      varchar(10) character set ascii collate ascii_bin not null,
  places     int         not null,
  named      int         not null,
  releases   datetime(6) not null,
  changed    datetime(6) not null,
  constraint allocation_named check (named between 0 and places),
  unique index allocation_once (event, force_code),
  index allocation_due (state, releases),
  index allocation_force (force_code, state),
  constraint allocation_of_event foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

alter table booking add column allocation binary(16) null;
create index booking_allocation on booking (allocation);

create table invitation (
  id             binary(16)   not null primary key,
  event          binary(16)   not null,
  force_code     varchar(40)  character set ascii collate ascii_bin not null,
  state          varchar(10)  character set ascii collate ascii_bin not null,
  places         int          not null,
  accepted       int          not null,
  kept           boolean      not null,
  reply_by       datetime(6)  not null,
  releases       datetime(6)  not null,
  inviter        binary(16)   not null,
  message        varchar(600) not null,
  made           datetime(6)  not null,
  sent           datetime(6)  null,
  opened         datetime(6)  null,
  answered       datetime(6)  null,
  answered_by    binary(16)   null,
  declined_for   varchar(30)  character set ascii collate ascii_bin null,
  reminded       datetime(6)  null,
  deputy         binary(16)   null,
  deputy_since   datetime(6)  null,
  constraint invitation_places check (places between 1 and 500 and accepted between 0 and places),
  unique index invitation_once (event, force_code),
  index invitation_due (state, reply_by),
  index invitation_force (force_code, state),
  index invitation_deputy (deputy),
  constraint invitation_of_event foreign key (event) references event (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- each letter of invitation has a link of its own, good once; the secret itself is not kept
create table invitation_link (
  digest     binary(32)  not null primary key,
  invitation binary(16)  not null,
  person     binary(16)  not null,
  made       datetime(6) not null,
  used       datetime(6) null,
  superseded datetime(6) null,
  index invitation_link_of (invitation),
  index invitation_link_person (person),
  constraint invitation_link_to foreign key (invitation) references invitation (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
