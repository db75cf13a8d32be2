create table procedure_revision (
  id            bigint generated always as identity primary key,
  organisation  text not null,
  procedure     text not null,
  version       text not null,
  sha256        text not null,
  source        text not null,
  first_used_at timestamptz not null,
  unique (organisation, sha256)
);
comment on table procedure_revision is 'Every text of procedure.yml that a dossier was ever registered under. Written by register.';
comment on column procedure_revision.source is 'The whole file: a dossier keeps the promises of its day';

create table dossier_counter (
  organisation text not null,
  year         int not null,
  last         bigint not null,
  primary key (organisation, year)
);
comment on table dossier_counter is 'Last dossier number given in a year: locked last in each registration, so numbers have no gaps. Written by register.';
comment on column dossier_counter.year is 'Local year of the moment of registration in the organisation''s zone';

create table dossier (
  id                 bigint generated always as identity primary key,
  public_id          uuid not null default gen_random_uuid() unique,
  organisation       text not null,
  number             text not null,
  received_at        timestamptz not null,
  registered_at      timestamptz not null,
  channel            text not null,
  mailbox            text,
  language           text not null,
  subject            text not null,
  confidentiality    text not null check (confidentiality in ('normal', 'restricted')),
  procedure_revision bigint not null references procedure_revision,
  stage              text not null,
  state              text not null,
  last_seq           int not null,
  version            int not null default 0,
  unique (organisation, number)
);
comment on table dossier is 'One complaint, with its cached stage and state: the last word of its facts. Written by register.';
comment on column dossier.public_id is 'Opaque id for other systems';
comment on column dossier.received_at is 'When the complaint reached us: terms start here';
comment on column dossier.registered_at is 'When it got its number';
comment on column dossier.mailbox is 'The mailbox it came to; its address answers';
comment on column dossier.last_seq is 'Sequence of its newest fact';
comment on column dossier.version is 'Goes up with every change; a command names the one it has seen';

create table party (
  id          bigint generated always as identity primary key,
  dossier     bigint not null references dossier,
  role        text not null,
  name        text,
  address     text,
  address_key text
);
comment on table party is 'People concerned in a dossier. Written by register.';
comment on column party.role is 'complainant, representative, …';
comment on column party.address is 'Mail address as given; changed by no inbound mail';
comment on column party.address_key is 'The address in lower case, for comparing';
create index party_of_dossier on party (dossier);

create table dossier_reference (
  id           bigint generated always as identity primary key,
  organisation text not null,
  reference    text not null,
  dossier      bigint not null references dossier,
  direction    text not null check (direction in ('in', 'out')),
  address_key  text
);
comment on table dossier_reference is 'Message-IDs and tokens, in and out: what threading asks. Written by register.';
comment on column dossier_reference.reference is 'Message-ID with its angle brackets';
comment on column dossier_reference.direction is 'out: ours; in: theirs';
comment on column dossier_reference.address_key is 'Whom we sent it to, or who sent it';
create index dossier_reference_asked on dossier_reference (organisation, reference);
create index dossier_reference_of on dossier_reference (dossier);

create table dossier_event (
  dossier     bigint not null references dossier,
  seq         int not null,
  type        text not null,
  at          timestamptz not null,
  recorded_at timestamptz not null,
  actor       text not null,
  details     jsonb not null,
  content     jsonb,
  primary key (dossier, seq)
);
comment on table dossier_event is 'The facts of a dossier, append-only: everything else can be derived from them. Written by register.';
comment on column dossier_event.type is 'What happened: registered, message.sent, complainant.replied …';
comment on column dossier_event.at is 'When it happened (a letter: when the mail server accepted it)';
comment on column dossier_event.actor is 'hub, or the role and name of the person';
comment on column dossier_event.details is 'What the procedure asks of the fact; no person, no text';
comment on column dossier_event.content is 'Words of people: text, subject, attachments; the part that lawful erasure empties';

create table promise (
  dossier   bigint not null references dossier,
  promise   text not null,
  strength  text not null,
  from_at   timestamptz not null,
  due_at    timestamptz not null,
  last_day  date not null,
  bound     text not null check (bound in ('inclusive', 'exclusive')),
  state     text not null check (state in ('open', 'met', 'breached', 'cancelled', 'lapsed')),
  state_at  timestamptz not null,
  trace     text not null,
  primary key (dossier, promise)
);
comment on table promise is 'Promises with dates, as the procedure worked them out. Written by register.';
comment on column promise.strength is 'statutory, published, aim, internal';
comment on column promise.due_at is 'What was promised; when the hub acts is a due_moment';
comment on column promise.bound is 'inclusive: done at due_at is in time; exclusive: done before it';
comment on column promise.trace is 'The calculation, line by line';
create index promise_open on promise (due_at) where state = 'open';
