create table search_miss (
  term    varchar(80) not null,
  day     date        not null,
  misses  int         not null,
  primary key (term, day),
  index search_miss_day (day)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
