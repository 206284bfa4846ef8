-- who may want a place, and how many must have one for the event to be held: asked and decided once
alter table event add column admission varchar(16) character set ascii collate ascii_bin not null default 'OPEN';
alter table event add column minimum int not null default 0;
alter table event add column decide_by datetime(6) null;
alter table event add column decide_asked datetime(6) null;
alter table event add column decided datetime(6) null;
alter table event add column decided_by binary(16) null;
alter table event add constraint event_minimum check (minimum = 0 or (minimum > 0 and minimum <= capacity and decide_by is not null));
create index event_decide on event (decide_by);
