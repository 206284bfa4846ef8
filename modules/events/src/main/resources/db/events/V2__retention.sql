-- how long needs are kept is said once, in the retention table
alter table needs drop index needs_delete_after;
alter table needs drop column delete_after;

create index event_ends on event (ends);
delete from lease where job = 'events-retention';
