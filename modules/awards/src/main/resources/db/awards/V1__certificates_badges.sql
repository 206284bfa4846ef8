-- What was certified, as it was on the day; rows are ended, never deleted. `live` is set while a certificate stands,
-- so that a person holds one certificate of an award and cycle at a time, whichever node issues it.
create table certificate (
  id           binary(16)   not null primary key,
  person_id    binary(16)   not null,
  award_code   varchar(40)  character set ascii collate ascii_bin not null,
  cycle        int          not null,
  source_kind  varchar(10)  character set ascii collate ascii_bin not null,
  source_id    varchar(80)  character set ascii collate ascii_bin not null,
  printed_name varchar(200) not null,
  statement    varchar(200) not null,
  award_title  varchar(200) not null,
  source_title varchar(300) not null,
  first_day    date         not null,
  last_day     date         not null,
  minutes      int          not null,
  valid_until  date         null,
  trainer      varchar(200) not null,
  template     int          not null,
  serial       varchar(24)  character set ascii collate ascii_bin not null,
  code         char(20)     character set ascii collate ascii_bin not null,
  state        varchar(10)  character set ascii collate ascii_bin not null,
  issued_at    datetime(6)  not null,
  ended_at     datetime(6)  null,
  ended_by     binary(16)   null,
  reason       varchar(500) null,
  replaced_by  binary(16)   null,
  version      int          not null,
  live         tinyint as (case when state = 'ISSUED' then 1 end) stored,
  unique index certificate_serial (serial),
  unique index certificate_code (code),
  unique index certificate_once (person_id, award_code, cycle, live),
  index certificate_source (source_kind, source_id),
  index certificate_name (printed_name),
  index certificate_ending (state, valid_until)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- The signed file, made once; its hash answers "is this the file you issued?"
create table certificate_file (
  certificate_id binary(16)  not null primary key,
  hash           char(64)    character set ascii collate ascii_bin not null,
  content        mediumblob  not null,
  made_at        datetime(6) not null,
  unique index certificate_file_hash (hash)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table serial_counter (
  prefix      varchar(6) character set ascii collate ascii_bin not null,
  issue_year  int    not null,
  last_number bigint not null,
  primary key (prefix, issue_year)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- The key that signs certificates, sealed under the secret of the installation.
create table signing_key (
  name    varchar(40)     character set ascii collate ascii_bin not null primary key,
  sealed  varbinary(8000) not null,
  made_at datetime(6)     not null
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Badges owed and given. `live`: one badge of a kind a person, unless it came back, was lost or is no longer owed.
create table pin_badge (
  id                binary(16)   not null primary key,
  person_id         binary(16)   not null,
  kind              varchar(40)  character set ascii collate ascii_bin not null,
  award_code        varchar(40)  character set ascii collate ascii_bin not null,
  booking_id        binary(16)   not null,
  source_title      varchar(300) not null,
  state             varchar(15)  character set ascii collate ascii_bin not null,
  due_since         datetime(6)  not null,
  changed_at        datetime(6)  not null,
  changed_by        binary(16)   null,
  carrier_reference varchar(60)  not null,
  return_requested  boolean      not null,
  version           int          not null,
  live              tinyint as (case when state in ('DUE', 'RESERVED', 'PACKED', 'HANDED_OVER', 'POSTED') then 1 end) stored,
  unique index pin_badge_once (person_id, kind, live),
  index pin_badge_owed (state, due_since),
  index pin_badge_booking (booking_id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
