create table due_moment (
  id               bigint generated always as identity primary key,
  organisation     text not null,
  dossier          bigint references dossier,
  received_message bigint,
  kind             text not null check (kind in ('letter', 'notice', 'person')),
  what             text not null,
  ordinal          int not null default 1,
  due_at           timestamptz not null,
  why              text not null,
  made_at          timestamptz not null,
  claimed_until    timestamptz,
  done_at          timestamptz,
  done_because     text,
  check (dossier is not null or received_message is not null),
  unique nulls not distinct (dossier, received_message, kind, what, ordinal)
);
comment on table due_moment is 'The one to-do list: whatever the hub owes, also when due now. Written by register.';
comment on column due_moment.received_message is 'For what has no dossier yet (intake''s id)';
comment on column due_moment.kind is 'letter: to the complainant; notice: mail to a handler queue''s address; person: somebody must look';
comment on column due_moment.what is 'Which letter, which notice, or the reason why a person must look';
comment on column due_moment.ordinal is 'The how-manieth of its kind in this dossier';
comment on column due_moment.due_at is 'When to act; a ceiling moves it, nothing but a fact cancels it';
comment on column due_moment.why is 'Where it comes from, and why it was moved';
comment on column due_moment.claimed_until is 'Database time until which one worker has it';
create index due_moment_open on due_moment (kind, due_at) where done_at is null;

create table outbox (
  id            bigint generated always as identity primary key,
  organisation  text not null,
  dossier       bigint not null references dossier,
  seq           int not null,
  target        text not null,
  made_at       timestamptz not null,
  attempts      int not null default 0,
  claimed_until timestamptz,
  unique (dossier, seq, target)
);
comment on table outbox is 'Facts that still have to be told, written with the fact itself. Written by register.';
comment on column outbox.target is 'handler: the handler''s queue';
comment on column outbox.claimed_until is 'Database time until which one relay has it, or until which a failed one waits';
