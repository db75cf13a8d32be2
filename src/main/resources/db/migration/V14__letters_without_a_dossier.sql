-- a receipt to a sender who is held for the handler tells of no dossier; the hub before this one leaves such rows alone
alter table letter alter column dossier drop not null;
alter table letter add column received_message bigint;
comment on column letter.dossier is 'Null: a letter that belongs to none, such as a receipt to somebody unknown';
comment on column letter.received_message is 'Of a receipt: the mail that it answers (intake''s id)';
comment on column letter.kind is 'acknowledgement, …; receipt for a sender who is held for the handler; notice:<queue> for mail to a handler queue''s address';
create unique index letter_receipt on letter (received_message) where received_message is not null;

alter table due_moment add column content jsonb;
comment on column due_moment.content is 'What a letter needs that may ask no dossier: address, subject and Message-IDs of the mail it answers. Emptied when it is done';

alter table letter_pause alter column dossier drop not null;
alter table letter_pause add column received_message bigint;
comment on column letter_pause.dossier is 'The dossier whose letter was one too many (register''s id); the task for a person is there. Null: it was a receipt';
comment on column letter_pause.received_message is 'The message whose receipt was one too many (intake''s id); the task for a person is there';
