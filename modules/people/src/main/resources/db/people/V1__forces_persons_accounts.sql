create table police_force (
  code        varchar(40)  character set ascii collate ascii_bin not null primary key,
  name        varchar(120) not null,
  type        varchar(20)  character set ascii collate ascii_bin not null,
  nation      varchar(20)  character set ascii collate ascii_bin not null,
  region      varchar(80)  not null,
  domains     varchar(500) character set ascii collate ascii_bin not null,
  tile_row    int          not null,
  tile_column int          not null,
  unique index police_force_name (name),
  unique index police_force_tile (tile_row, tile_column)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table person (
  id           binary(16)   not null primary key,
  name         varchar(100) not null,
  printed_name varchar(100) not null,
  email        varchar(254) character set ascii collate ascii_bin null,
  force_code   varchar(40)  character set ascii collate ascii_bin null,
  kind         varchar(10)  character set ascii collate ascii_bin not null,
  state        varchar(10)  character set ascii collate ascii_bin not null,
  known_since  datetime(6)  not null,
  version      int          not null,
  unique index person_email (email),
  index person_by_name (name, id),
  index person_of_force (force_code, name, id),
  constraint person_force foreign key (force_code) references police_force (code)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- force_code is empty for roles that are not of a force: null would escape the unique key
create table role_grant (
  person_id  binary(16)  not null,
  role       varchar(20) character set ascii collate ascii_bin not null,
  force_code varchar(40) character set ascii collate ascii_bin not null,
  granted    datetime(6) not null,
  primary key (person_id, role, force_code),
  index role_grant_role (role, force_code, person_id),
  constraint role_grant_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table account (
  person_id      binary(16)   not null primary key,
  password       varchar(200) character set ascii collate ascii_bin not null,
  opened         datetime(6)  not null,
  password_since datetime(6)  not null,
  totp_secret    varbinary(120) null,
  totp_since     datetime(6)  null,
  totp_last_step bigint       not null,
  last_sign_in   datetime(6)  null,
  version        int          not null,
  constraint account_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table recovery_code (
  id        binary(16)  not null primary key,
  person_id binary(16)  not null,
  hash      binary(32)  not null,
  unique index recovery_code_hash (person_id, hash),
  constraint recovery_code_account foreign key (person_id) references account (person_id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table account_session (
  id            binary(16)  not null primary key,
  token_hash    binary(32)  not null,
  person_id     binary(16)  not null,
  agent         varchar(60) not null,
  opened        datetime(6) not null,
  last_seen     datetime(6) not null,
  second_factor tinyint     not null,
  ended         datetime(6) null,
  unique index account_session_token (token_hash),
  index account_session_person (person_id, ended),
  index account_session_last_seen (last_seen),
  constraint account_session_account foreign key (person_id) references account (person_id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

create table ticket (
  id        binary(16)   not null primary key,
  hash      binary(32)   not null,
  purpose   varchar(20)  character set ascii collate ascii_bin not null,
  person_id binary(16)   null,
  email     varchar(254) character set ascii collate ascii_bin not null,
  expires   datetime(6)  not null,
  tries     int          not null,
  used      datetime(6)  null,
  unique index ticket_hash (hash),
  index ticket_person (person_id, purpose),
  index ticket_expires (expires),
  constraint ticket_of_person foreign key (person_id) references person (id)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- what a visitor typed on registering; becomes a person and an account when the address is verified
create table registration (
  ticket     binary(16)   not null primary key,
  name       varchar(100) not null,
  email      varchar(254) character set ascii collate ascii_bin not null,
  force_code varchar(40)  character set ascii collate ascii_bin not null,
  kind       varchar(10)  character set ascii collate ascii_bin not null,
  password   varchar(200) character set ascii collate ascii_bin not null,
  expires    datetime(6)  not null,
  index registration_expires (expires)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- rate limits (GCRA): when the next try in a steady flow would be due, in milliseconds since 1970
create table throttle (
  subject binary(32) not null primary key,
  due     bigint     not null,
  index throttle_due (due)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;
