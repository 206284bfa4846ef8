-- what happens when a place comes free: 0 gives it to the first who waits, otherwise it is offered and the
-- person has so many working hours to answer
alter table event add column answer_hours int not null default 0;
alter table event add constraint event_answer_hours check (answer_hours between 0 and 80);

alter table booking add column offered_until datetime(6) null;
create index booking_offered on booking (state, offered_until);
create index booking_replaces on booking (replaces);

-- whoever was kept a place before there was a clock has two days from now
update booking set offered_until = utc_timestamp(6) + interval 2 day where state = 'OFFERED';
