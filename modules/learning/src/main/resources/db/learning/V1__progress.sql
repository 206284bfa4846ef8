create table learning_progress (
  id          binary(16)  not null primary key,
  person      binary(16)  not null,
  package     varchar(60) character set ascii collate ascii_bin not null,
  place       varchar(60) character set ascii collate ascii_bin not null,
  started     datetime(6) not null,
  unique index learning_progress_person (person, package)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table learning_step (
  id          binary(16)  not null primary key,
  progress_id binary(16)  not null,
  page        varchar(60) character set ascii collate ascii_bin not null,
  item        varchar(60) character set ascii collate ascii_bin not null,
  given       varchar(60) character set ascii collate ascii_bin not null,
  revision    int         not null,
  done        tinyint(1)  not null,
  unique index learning_step_item (progress_id, page, item),
  constraint learning_step_progress foreign key (progress_id) references learning_progress (id) on delete cascade
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table learning_completion (
  id          binary(16)   not null primary key,
  person      binary(16)   not null,
  package     varchar(60)  character set ascii collate ascii_bin not null,
  edition     int          not null,
  minutes     int          not null,
  completed   datetime(6)  not null,
  unique index learning_completion_person (person, package, edition),
  index learning_completion_package (package, edition, completed)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table learning_reflection (
  id          binary(16)   not null primary key,
  person      binary(16)   not null,
  package     varchar(60)  character set ascii collate ascii_bin not null,
  item        varchar(60)  character set ascii collate ascii_bin not null,
  words       text         not null,
  written     datetime(6)  not null,
  unique index learning_reflection_person (person, package, item)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
