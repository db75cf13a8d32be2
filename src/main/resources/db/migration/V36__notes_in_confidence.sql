create table confidential_note (
  id          bigint generated always as identity primary key,
  dossier     bigint not null references dossier,
  at          timestamptz not null,
  recorded_at timestamptz not null,
  by_whom     text not null,
  stage       text not null,
  note        text not null
);
comment on table confidential_note is 'What a mediator noted in confidence, apart from the dossier: no fact, so told to nobody. Written by register.';
comment on column confidential_note.dossier is 'The dossier that it is about';
comment on column confidential_note.at is 'When it was said or done';
comment on column confidential_note.recorded_at is 'When it was noted';
comment on column confidential_note.by_whom is 'Who noted it';
comment on column confidential_note.stage is 'Stage of the dossier then: where the procedure names no mediation_readers, that stage''s owner reads it';
comment on column confidential_note.note is 'People''s words; goes with lawful erasure';
create index confidential_note_of_dossier on confidential_note (dossier, at);
