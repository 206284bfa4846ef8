-- that something done without a network was sent, once for each id that the device made
create table learning_deed (
  person   binary(16)  not null,
  id       binary(16)  not null,
  received datetime(6) not null,
  primary key (person, id),
  index learning_deed_received (received)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
