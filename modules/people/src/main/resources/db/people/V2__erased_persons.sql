-- somebody erased serves as nothing
alter table person modify kind varchar(10) character set ascii collate ascii_bin null;
