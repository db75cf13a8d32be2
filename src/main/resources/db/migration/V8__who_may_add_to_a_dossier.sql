create table token_key (
  id      int primary key check (id = 1),
  secret  bytea not null,
  made_at timestamptz not null
);
comment on table token_key is 'The key that signs tokens in our letters where gehoor.letters.secret names none: made once, shared by all hubs on this database. Written by register.';
comment on column token_key.secret is '256 random bits; whoever has them can make tokens that seem ours';

alter table party
  add column mandate     text,
  add column admitted_by text;
comment on column party.mandate is 'What lets a representative act, in the words of the person who admitted them; null for the complainant';
comment on column party.admitted_by is 'Who admitted them; null: they opened the dossier';

alter table received_message
  add column points_to  bigint,
  add column judged_why text,
  drop constraint received_message_judged_as_check,
  add constraint received_message_judged_as_check
      check (judged_as in ('complaint', 'question', 'feedback', 'accepted', 'rejected'));
comment on column received_message.points_to is 'The dossier that a message set aside seems to be about (register''s id): a person decides whether it goes there';
comment on column received_message.judged_why is 'Why, in that person''s words';

alter table letter add column reply_to text;
comment on column letter.reply_to is 'Where answers go, with the dossier''s token; null: to from_address';
