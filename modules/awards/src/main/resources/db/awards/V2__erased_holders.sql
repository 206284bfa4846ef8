-- the name of somebody erased stays on a certificate while that is worth something, and goes then
alter table certificate add column holder_erased boolean not null default false;
