-- Locked while somebody sends a suggestion, so that one sent twice at once is made once.
insert into lease (job, held_until) values ('suggestions', '1970-01-02');
