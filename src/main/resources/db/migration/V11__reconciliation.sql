alter table received_message
  add column kept_place        text,
  add column kept_uid_validity bigint,
  add column kept_uid          bigint;
comment on column received_message.kept_place is 'Folder that taken mail is moved to, as user@host/folder, once reconciliation has found it there';
comment on column received_message.kept_uid_validity is 'UIDVALIDITY of that folder';
comment on column received_message.kept_uid is 'Its UID there: ties one row to one mail, so that a mail without a row is noticed';
create unique index received_message_kept on received_message (organisation, kept_place, kept_uid_validity, kept_uid)
  where kept_uid is not null;
create index received_message_by_look on received_message (organisation, mailbox, size, received_at);

alter table mailbox
  add column reconciled_at timestamptz,
  add column on_server     int,
  add column with_row      int,
  add column missing       int,
  add column taken_in      int;
comment on column mailbox.reconciled_at is 'When its folders were last compared with the ledger; null: never';
comment on column mailbox.on_server is 'Mails that lay in the watched and the processed folder then, as far as they are ours to take';
comment on column mailbox.with_row is 'Those of them that had a row in received_message';
comment on column mailbox.missing is 'Those that had none, though there was time enough; the others have only just arrived';
comment on column mailbox.taken_in is 'Those of the missing that were taken in at once, out of the processed folder';

alter table shadow_reading
  add column kind        text,
  add column dossier     text,
  add column queue       text,
  add column rule        text,
  add column letter      text,
  add column letter_to   text,
  add column letter_why  text;
comment on column shadow_reading.kind is 'Which machine, or why a person must look; null for a person''s mail';
comment on column shadow_reading.dossier is 'Number of the dossier that it would have joined; null: none, or a new one';
comment on column shadow_reading.queue is 'Where a new dossier would have gone';
comment on column shadow_reading.rule is 'The routing rule that chose the queue, and why';
comment on column shadow_reading.letter is 'Letter and language that would have gone out at once; null: none';
comment on column shadow_reading.letter_to is 'Address that it would have gone to';
comment on column shadow_reading.letter_why is 'Why that letter, or why none';
