-- Rises with everything of an event but its places, so that a letter written before the lock is known to hold.
alter table event
  add column revision int not null default 0;
