-- what a force says in a place that a learning page keeps for it; empty words: taken away again
create table learning_local_slot (
  id         binary(16)    not null primary key,
  force_code varchar(40)   character set ascii collate ascii_bin not null,
  package    varchar(60)   character set ascii collate ascii_bin not null,
  slot       varchar(60)   character set ascii collate ascii_bin not null,
  words      varchar(2000) not null,
  changed    datetime(6)   not null,
  changed_by binary(16)    null,
  version    int           not null,
  unique index learning_local_slot_once (force_code, package, slot),
  index learning_local_slot_by (changed_by)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
