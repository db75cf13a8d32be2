create table letter_pause (
  id           bigint generated always as identity primary key,
  begun_at     timestamptz not null,
  organisation text not null,
  dossier      bigint not null,
  why          text not null,
  ended_at     timestamptz,
  resumed_by   text
);
comment on table letter_pause is 'When automatic letters paused because too many went out in an hour; the pause is on while ended_at is null. Written by correspondence.';
comment on column letter_pause.begun_at is 'Business time, like letter.written_at';
comment on column letter_pause.organisation is 'Where it was noticed: whose people are asked';
comment on column letter_pause.dossier is 'The dossier whose letter was one too many (register''s id); the task for a person is there';
comment on column letter_pause.resumed_by is 'The person who ended it: the count of the hour begins anew then; null: the rate became normal by itself';
create unique index letter_pause_on on letter_pause ((true)) where ended_at is null;

create index letter_domain on letter ((substring(to_key from '[^@]*$')), written_at)
 where addressee = 'complainant' and auto_submitted is not null;
create index letter_hour on letter (written_at) where addressee = 'complainant' and auto_submitted is not null;
