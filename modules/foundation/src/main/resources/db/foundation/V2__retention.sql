-- what each retention run removed; null where it failed
create table removal_report (
  id      binary(16)  not null primary key,
  ran     datetime(6) not null,
  kind    varchar(40) character set ascii collate ascii_bin not null,
  removed int         null,
  index removal_report_ran (ran)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create index letter_recipient on letter (recipient_address);
