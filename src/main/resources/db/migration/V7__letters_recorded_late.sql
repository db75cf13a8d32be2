alter table letter
  add column record_at       timestamptz,
  add column record_attempts int not null default 0;
comment on column letter.record_at is 'Database time from which the register is told again what became of the letter, where that failed at first; null: it knows, or nothing became of it yet';
comment on column letter.record_attempts is 'How often that failed since';
create index letter_to_record on letter (record_at) where record_at is not null;
