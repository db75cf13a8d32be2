create table letter (
  id                 bigint generated always as identity primary key,
  organisation       text not null,
  dossier            bigint not null references dossier,
  due_moment         bigint not null,
  kind               text not null,
  ordinal            int not null,
  addressee          text not null check (addressee in ('complainant', 'handler')),
  language           text not null,
  template_revision  text not null,
  to_address         text not null,
  to_key             text not null,
  to_name            text,
  from_address       text not null,
  from_name          text not null,
  envelope_from      text not null,
  subject            text not null,
  body_text          text not null,
  body_html          text,
  message_id         text not null unique,
  in_reply_to        text,
  message_references text,
  auto_submitted     text,
  told_promise       text,
  told_on            date,
  written_at         timestamptz not null,
  state              text not null default 'written'
                     check (state in ('written', 'sending', 'sent', 'failed', 'held', 'withdrawn')),
  attempts           int not null default 0,
  next_attempt_at    timestamptz default now(),
  claimed_by         uuid,
  settled_at         timestamptz,
  evidence           text,
  unique (dossier, kind, ordinal)
);
comment on table letter is 'Letters as written, and what became of them. Written by correspondence.';
comment on column letter.due_moment is 'What made it owed (register''s id)';
comment on column letter.kind is 'acknowledgement, … ; notice:<queue> for mail to a handler queue''s address';
comment on column letter.ordinal is 'The how-manieth of its kind in this dossier; of a notice: the fact that it tells of';
comment on column letter.template_revision is 'Which wording of the template it was written from';
comment on column letter.to_key is 'The address in lower case, for ceilings';
comment on column letter.envelope_from is 'Where bounces go (RFC 5321 reverse-path)';
comment on column letter.message_id is 'With its angle brackets. Given when the letter is written: a repeat after a crash carries the same';
comment on column letter.message_references is 'Message-IDs of the thread, oldest first, separated by spaces';
comment on column letter.auto_submitted is 'RFC 3834 value: auto-replied, auto-generated; null for a person''s own words';
comment on column letter.told_promise is 'The promise whose date the letter tells';
comment on column letter.told_on is 'The date that it tells';
comment on column letter.written_at is 'Its Date header; ceilings count from here';
comment on column letter.state is 'sent: accepted by the mail server; held: not sent because letters.only-to leaves its addressee out; withdrawn: no longer owed when its turn came';
comment on column letter.next_attempt_at is 'Database time from which it may be claimed; of a letter being sent: when that claim is void; null when nothing more is to be done';
comment on column letter.claimed_by is 'Whose turn it is; what another says of it changes nothing';
comment on column letter.settled_at is 'When its last state was reached';
comment on column letter.evidence is 'The mail server''s last answer, or why it was not sent';
create index letter_to_send on letter (next_attempt_at) where state in ('written', 'sending');
create index letter_ceiling on letter (to_key, written_at) where addressee = 'complainant' and auto_submitted is not null;
create index letter_held on letter (id) where state = 'held';
create index letter_failed on letter (settled_at) where state = 'failed';
