create table letter (
  id                bigint generated always as identity primary key,
  organisation      text not null,
  dossier           bigint not null references dossier,
  due_moment        bigint not null,
  kind              text not null,
  ordinal           int not null,
  addressee         text not null,
  language          text not null,
  template_revision text not null,
  to_address        text not null,
  to_key            text not null,
  to_name           text,
  from_address      text not null,
  from_name         text not null,
  subject           text not null,
  body_text         text not null,
  body_html         text,
  message_id        text not null unique,
  in_reply_to       text,
  message_references text,
  auto_submitted    text,
  state             text not null check (state in ('written', 'sending', 'sent', 'failed', 'held')),
  attempts          int not null default 0,
  next_attempt_at   timestamptz,
  claimed_until     timestamptz,
  written_at        timestamptz not null,
  sent_at           timestamptz,
  evidence          text,
  unique (dossier, kind, ordinal)
);
comment on table letter is 'Letters as written, and what became of them. Written by correspondence.';
comment on column letter.kind is 'acknowledgement, … ; notice:<queue> for mail to a handler';
comment on column letter.addressee is 'complainant, handler';
comment on column letter.message_id is 'Given when the letter is written: a repeat after a crash carries the same';
comment on column letter.auto_submitted is 'RFC 3834 value: auto-replied, auto-generated; null for a person''s own words';
comment on column letter.state is 'sent: accepted by the mail server; held: not sent because letters.only-to leaves its addressee out';
comment on column letter.evidence is 'The mail server''s last answer';
create index letter_to_send on letter (next_attempt_at) where state in ('written', 'sending');
create index letter_ceiling on letter (to_key, written_at);
