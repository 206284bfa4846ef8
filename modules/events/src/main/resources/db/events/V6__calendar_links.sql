-- whose calendar a secret address shows: the secret itself is not kept, only what it can be known by; the seed alone,
-- without the secret of the installation, does not lead to it
create table calendar_link (
  person binary(16)  not null primary key,
  seed   binary(16)  not null,
  digest binary(32)  not null,
  made   datetime(6) not null,
  unique index calendar_link_digest (digest)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
