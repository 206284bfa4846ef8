insert into lease (job, held_until) values ('peerlog-sealing', '1970-01-02'), ('peerlog-upkeep', '1970-01-02');

-- a log while it is its author's; author, receipt_hash and saved_at are emptied after 72 hours
create table peerlog_draft (
  id           binary(16)     not null primary key,
  force_code   varchar(40)    character set ascii collate ascii_bin not null,
  author       binary(16)     null,
  receipt_hash binary(32)     null,
  payload      varbinary(400) not null,
  saved_at     datetime(6)    null,
  index peerlog_draft_author (author),
  unique index peerlog_draft_receipt (receipt_hash),
  index peerlog_draft_saved (saved_at),
  constraint peerlog_draft_one_owner check (author is null or receipt_hash is null)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- a log that is nobody's any more: no author, time, version, receipt or number in a row
create table peerlog_sealed (
  id          binary(16)   not null primary key,
  force_code  varchar(40)  character set ascii collate ascii_bin not null,
  month       date         not null,
  author_role varchar(10)  character set ascii collate ascii_bin not null,
  activity    varchar(10)  character set ascii collate ascii_bin not null,
  mode        varchar(14)  character set ascii collate ascii_bin not null,
  time_spent  varchar(10)  character set ascii collate ascii_bin not null,
  reached     varchar(10)  character set ascii collate ascii_bin not null,
  who         varchar(10)  character set ascii collate ascii_bin not null,
  reasons     varchar(40)  character set ascii collate ascii_bin not null,
  signposts   varchar(160) character set ascii collate ascii_bin not null,
  occasion    varchar(10)  character set ascii collate ascii_bin not null,
  follow_up   varchar(10)  character set ascii collate ascii_bin not null,
  origin      varchar(10)  character set ascii collate ascii_bin not null,
  effect      varchar(10)  character set ascii collate ascii_bin not null,
  weight      tinyint      not null,
  index peerlog_sealed_count (month, force_code, activity, weight)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table peerlog_tally (
  id      binary(16)     not null primary key,
  author  binary(16)     not null,
  month   date           not null,
  figures varbinary(100) not null,
  unique index peerlog_tally_of (author, month)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table peerlog_sheet (
  id         binary(16)   not null primary key,
  month      date         not null,
  area       varchar(100) not null,
  total_low  int          not null,
  total_high int          not null,
  unique index peerlog_sheet_of (month, area)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table peerlog_sheet_line (
  sheet    binary(16)  not null,
  activity varchar(10) character set ascii collate ascii_bin not null,
  low      int         not null,
  high     int         not null,
  primary key (sheet, activity),
  constraint peerlog_sheet_line_of foreign key (sheet) references peerlog_sheet (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table peerlog_door (
  force_code varchar(40) character set ascii collate ascii_bin not null primary key,
  edition    int         not null,
  token_hash binary(32)  not null,
  unique index peerlog_door_token (token_hash)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table peerlog_call (
  id         binary(16)  not null primary key,
  person_id  binary(16)  not null,
  force_code varchar(40) character set ascii collate ascii_bin not null,
  asked_on   date        not null,
  called_on  date        null,
  called_by  binary(16)  null,
  index peerlog_call_open (force_code, called_on),
  index peerlog_call_person (person_id, called_on)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
