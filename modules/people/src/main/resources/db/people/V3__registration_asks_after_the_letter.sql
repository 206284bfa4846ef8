-- name and password are asked of whoever follows the letter, so nothing waits here any more
drop table registration;
