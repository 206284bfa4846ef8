insert into lease (job, held_until) values ('demo-data', '1970-01-02');
