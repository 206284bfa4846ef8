create table learning_suggestion (
  id           binary(16)   not null primary key,
  author       binary(16)   null,
  package      varchar(60)  character set ascii collate ascii_bin not null,
  page         varchar(60)  character set ascii collate ascii_bin not null,
  base         char(64)     character set ascii collate ascii_bin not null,
  title        varchar(200) not null,
  body         mediumtext   not null,
  reason       varchar(1000) not null,
  made         datetime(6)  not null,
  state        varchar(20)  character set ascii collate ascii_bin not null,
  page_change  varchar(20)  character set ascii collate ascii_bin not null,
  change_note  varchar(300) not null,
  version      int          not null,
  index learning_suggestion_state (state, made),
  index learning_suggestion_author (author, made)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table learning_suggestion_verdict (
  id            binary(16)    not null primary key,
  suggestion_id binary(16)    not null,
  person        binary(16)    null,
  approves      tinyint(1)    not null,
  reason        varchar(1000) not null,
  given         datetime(6)   not null,
  unique index learning_suggestion_verdict_person (suggestion_id, person),
  index learning_suggestion_verdict_by (person),
  constraint learning_suggestion_verdict_of foreign key (suggestion_id) references learning_suggestion (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
