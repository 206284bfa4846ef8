-- how far the contact mailbox was read; a new validity means that its numbers begin anew
create table contact_mailbox (
  name     varchar(254) not null primary key,
  validity bigint       not null,
  last_uid bigint       not null
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table enquiry (
  id          binary(16)   not null primary key,
  state       varchar(12)  character set ascii collate ascii_bin not null,
  sender      varchar(254) not null,
  sender_name varchar(200) not null,
  subject     varchar(400) not null,
  opened      datetime(6)  not null,
  latest      datetime(6)  not null,
  trust       varchar(10)  character set ascii collate ascii_bin not null,
  person      binary(16)   null,
  force_code  varchar(40)  character set ascii collate ascii_bin null,
  event       binary(16)   null,
  version     bigint       not null,
  index enquiry_state (state, latest),
  index enquiry_sender (sender),
  index enquiry_person (person)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- each message once: by its mailbox and Message-ID, or by its content where it has none
create table received_mail (
  id          binary(16)   not null primary key,
  mailbox     varchar(254) not null,
  identity    binary(32)   not null,
  said_id     binary(32)   null,
  message_id  varchar(500) not null,
  kind        varchar(10)  character set ascii collate ascii_bin not null,
  trust       varchar(10)  character set ascii collate ascii_bin not null,
  enquiry     binary(16)   null,
  letter      binary(16)   null,
  sender      varchar(254) not null,
  sender_name varchar(200) not null,
  subject     varchar(400) not null,
  body        mediumtext   not null,
  html        mediumtext   not null,
  note        varchar(400) not null,
  received    datetime(6)  not null,
  size        bigint       not null,
  attempts    int          not null,
  unique index received_mail_once (mailbox, identity),
  index received_mail_said (said_id),
  index received_mail_kind (kind, id),
  index received_mail_enquiry (enquiry, id),
  index received_mail_letter (letter),
  index received_mail_received (received)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- the message as it came, in pieces that fit any server's packet
create table received_piece (
  mail   binary(16) not null,
  number int        not null,
  bytes  mediumblob not null,
  primary key (mail, number),
  constraint received_piece_of foreign key (mail) references received_mail (id) on delete cascade
);

create table enquiry_file (
  id      binary(16)   not null primary key,
  mail    binary(16)   not null,
  name    varchar(200) not null,
  size    int          not null,
  content mediumblob   null,
  why     varchar(10)  character set ascii collate ascii_bin null,
  index enquiry_file_of (mail),
  constraint enquiry_file_of_mail foreign key (mail) references received_mail (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table enquiry_booking (
  enquiry binary(16) not null,
  booking binary(16) not null,
  primary key (enquiry, booking),
  constraint enquiry_booking_of foreign key (enquiry) references enquiry (id) on delete cascade
);

-- a sender is told once a day that we have the message
create table mail_acknowledged (
  sender binary(32) not null,
  day    date       not null,
  primary key (sender, day)
);

insert into lease (job, held_until) values ('contact-mailbox', '1970-01-02');
