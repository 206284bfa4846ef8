-- so that letters to an address somebody had before are found when that person asks or is erased
create table former_address (
  person_id binary(16)   not null,
  email     varchar(254) character set ascii collate ascii_bin not null,
  primary key (person_id, email),
  constraint former_address_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
