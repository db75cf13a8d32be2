-- of two transcripts of one call the fuller one waits for a person
alter table received_message add column words int check (words >= 0);
comment on column received_message.words is 'How many words of a call a transcript holds; null for what is none, and for those of before this column';
