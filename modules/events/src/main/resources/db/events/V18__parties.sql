-- people booked in one order; together: they want places at the same moment or none
alter table booking add column party binary(16) null;
alter table booking add column together boolean not null default false;
create index booking_party on booking (party);
