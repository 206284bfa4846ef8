-- texts of letters that somebody edited; append-only, the highest number of a kind is in force. Number 0 is the text
-- that was shipped; a row marked as shipped goes back to it
create table letter_version (
  id             binary(16)   not null primary key,
  kind           varchar(60)  character set ascii collate ascii_bin not null,
  number         int          not null,
  shipped        boolean      not null,
  subject        varchar(400) not null,
  body           mediumtext   not null,
  author         binary(16)   null,
  written        datetime(6)  not null,
  why            varchar(300) not null,
  shipped_digest binary(32)   not null,
  unique index letter_version_of (kind, number),
  index letter_version_author (author),
  constraint letter_version_from_one check (number >= 1)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- the version of its text with which a letter was written
alter table letter add column text_version int not null default 0;
