create table access_log (
  id           bigint generated always as identity primary key,
  at           timestamptz not null,
  organisation text not null,
  reader       text not null,
  what         text not null,
  item         text not null,
  dossier      bigint
);
comment on table access_log is 'Who was shown what of which dossier, append-only: written before it is shown. Written by register.';
comment on column access_log.reader is 'The API key''s name, or the person''s';
comment on column access_log.what is 'attachment, …';
comment on column access_log.item is 'Which one: its id, never its name or content';
comment on column access_log.dossier is 'Null for what is filed in no dossier (register''s id, no constraint: the log outlives erasure)';
create index access_log_of_dossier on access_log (dossier, at);
