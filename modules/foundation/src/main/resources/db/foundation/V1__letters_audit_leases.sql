create table lease (
  job        varchar(40)  character set ascii collate ascii_bin not null primary key,
  held_until datetime(6)  not null
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
insert into lease (job, held_until) values ('audit-chain', '1970-01-02'), ('retention', '1970-01-02');

create table letter (
  id                binary(16)   not null primary key,
  kind              varchar(60)  character set ascii collate ascii_bin not null,
  about             binary(16)   not null,
  recipient_address varchar(254) not null,
  recipient_name    varchar(200) not null,
  subject           varchar(400) not null,
  body              mediumtext   not null,
  calendar_method   varchar(10)  character set ascii collate ascii_bin null,
  calendar          mediumtext   null,
  state             varchar(10)  character set ascii collate ascii_bin not null,
  attempts          int          not null,
  written           datetime(6)  not null,
  due               datetime(6)  not null,
  sent              datetime(6)  null,
  problem           varchar(500) null,
  index letter_due (state, due),
  index letter_about (about),
  index letter_written (written)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table audit_entry (
  id           binary(16)   not null primary key,
  at           datetime(6)  not null,
  actor        binary(16)   null,
  actor_role   varchar(40)  not null,
  action       varchar(80)  not null,
  subject_kind varchar(40)  not null,
  subject      varchar(80)  not null,
  detail       varchar(1000) not null,
  address      varchar(45)  null,
  seal         binary(32)   not null,
  index audit_entry_at (at),
  index audit_entry_actor (actor, at),
  index audit_entry_subject (subject, at)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table audit_link (
  place bigint     not null primary key,
  entry binary(16) not null,
  mac   binary(32) not null,
  unique index audit_link_entry (entry)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
