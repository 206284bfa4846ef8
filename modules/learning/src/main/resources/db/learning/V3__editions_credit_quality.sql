-- A completion stands until it lapses. `live`: one that stands a person and edition; whoever lapsed can complete the
-- same edition again. `checked` is the newest edition that it was held against for new duties.
alter table learning_completion
  add column lapsed  datetime(6) null,
  add column lapse   varchar(20) character set ascii collate ascii_bin null,
  add column checked int not null default 0,
  add column credited boolean not null default false,
  add column live    tinyint as (case when lapsed is null then 1 end) stored;
update learning_completion set checked = edition;
alter table learning_completion
  drop index learning_completion_person,
  add unique index learning_completion_once (person, package, edition, live),
  add index learning_completion_checked (package, checked);

-- A page that asks somebody who completed its package for something new, and by when. `live`: one at a time.
create table learning_reopening (
  id       binary(16)  not null primary key,
  person   binary(16)  not null,
  package  varchar(60) character set ascii collate ascii_bin not null,
  page     varchar(60) character set ascii collate ascii_bin not null,
  opened   datetime(6) not null,
  due      date        not null,
  reminded datetime(6) null,
  state    varchar(10) character set ascii collate ascii_bin not null,
  live     tinyint as (case when state = 'OPEN' then 1 end) stored,
  unique index learning_reopening_once (person, package, page, live),
  index learning_reopening_due (state, due)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

-- Whether any of its pages was reopened, so that readers of whom nothing is asked cost no statement.
alter table learning_progress add column reopened boolean not null default false;

-- What somebody did elsewhere and asks, or asked, to have counted. An empty page means the whole package.
create table learning_credit (
  id         binary(16)    not null primary key,
  person     binary(16)    not null,
  package    varchar(60)   character set ascii collate ascii_bin not null,
  page       varchar(60)   character set ascii collate ascii_bin not null,
  evidence   varchar(2000) not null,
  state      varchar(10)   character set ascii collate ascii_bin not null,
  asked      datetime(6)   not null,
  reason     varchar(500)  not null,
  decided    datetime(6)   null,
  decided_by binary(16)    null,
  version    int           not null,
  live       tinyint as (case when state = 'ASKED' then 1 end) stored,
  unique index learning_credit_once (person, package, live),
  index learning_credit_state (state, asked)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

alter table learning_step add column credit binary(16) null;

-- First tries at a check, counted as they come: nobody's, of no day.
create table learning_first_try (
  package  varchar(60) character set ascii collate ascii_bin not null,
  item     varchar(60) character set ascii collate ascii_bin not null,
  revision int         not null,
  tries    int         not null,
  wrong    int         not null,
  primary key (package, item, revision)
) character set utf8mb4 collate utf8mb4_unicode_520_ci;

insert into lease (job, held_until) values ('learning', '1970-01-02');
