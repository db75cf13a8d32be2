create table mailbox (
  organisation text not null,
  name         text not null,
  start_at     timestamptz not null,
  listed_at    timestamptz,
  primary key (organisation, name)
);
comment on table mailbox is 'What the hub knows of a mailbox beside its configuration. Written by intake.';
comment on column mailbox.organisation is 'Name of the organisation''s folder';
comment on column mailbox.name is 'Name of the mailbox in organisation.yml';
comment on column mailbox.start_at is 'Mail that arrived on the server before this moment is left alone; by default when the mailbox was first seen';
comment on column mailbox.listed_at is 'Last successful listing: its age is the health signal';

create table received_message (
  id               bigint generated always as identity primary key,
  organisation     text not null,
  channel          text not null,
  mailbox          text,
  place            text,
  uid_validity     bigint,
  uid              bigint,
  source_key       text not null unique,
  received_at      timestamptz not null,
  stored_at        timestamptz not null default now(),
  raw              bytea,
  raw_is_whole     boolean not null default true,
  refetch          boolean not null default false,
  size             bigint not null,
  sha256           bytea,
  content_hash     bytea,
  attempts         int not null default 0,
  claimed_by       uuid,
  claimed_until    timestamptz,
  outcome          text check (outcome in ('entered', 'joined', 'automatic', 'set-aside')),
  reason           text,
  evidence         text,
  same_as          bigint references received_message,
  dossier          bigint,
  concluded_at     timestamptz,
  judged_as        text check (judged_as in ('complaint', 'question', 'feedback')),
  judged_by        text,
  judged_at        timestamptz,
  moved_at         timestamptz
);
-- mail compresses badly and its bytes are read once: the processor has better to do
alter table received_message alter column raw set storage external;
comment on table received_message is 'Every message that came in, bytes first: the ledger of each mailbox and the only memory of what is new. Written by intake.';
comment on column received_message.channel is 'mail, form, phone, paper';
comment on column received_message.place is 'Where it lay: user@host/folder. A mailbox that is pointed elsewhere begins a new ledger; what is the same is told by its content';
comment on column received_message.source_key is 'Unique key of the source: place, UIDVALIDITY and UID for mail. Makes a second delivery harmless';
comment on column received_message.received_at is 'Arrival: INTERNALDATE for mail, but never later than when we stored it. Terms start here';
comment on column received_message.raw is 'RFC 822 bytes as fetched; the header block alone where raw_is_whole is false; null where not even that could be fetched';
comment on column received_message.raw_is_whole is 'False for an oversized or unfetchable mail: the original is still on its server';
comment on column received_message.refetch is 'A person asked to have it fetched again: it counts as unknown until it comes';
comment on column received_message.size is 'Bytes, as the source says';
comment on column received_message.sha256 is 'SHA-256 of raw';
comment on column received_message.content_hash is 'SHA-256 of raw without trace headers: equal in one organisation means the same mail';
comment on column received_message.attempts is 'How often reading was begun; three without a conclusion and it is set aside';
comment on column received_message.claimed_by is 'Who reads it now; a conclusion by anybody else is refused';
comment on column received_message.claimed_until is 'Database time after which the claim is void';
comment on column received_message.outcome is 'What it turned out to be; null: not read yet';
comment on column received_message.reason is 'A word for why (automatic, set-aside), for people and for metrics; never text of the message';
comment on column received_message.evidence is 'Why in a sentence: the rung that joined it, the signs of a machine';
comment on column received_message.same_as is 'The earlier message that this one is a copy of';
comment on column received_message.dossier is 'Where it is filed (register''s id, no constraint: erasure removes either side first)';
comment on column received_message.judged_as is 'What a person said it is';
comment on column received_message.judged_by is 'Who said so';
comment on column received_message.moved_at is 'When it was moved to the mailbox''s processed folder';
create unique index received_message_by_uid on received_message (organisation, place, uid_validity, uid);
create index received_message_refetch on received_message (organisation, place, uid_validity) where refetch;
create index received_message_unread on received_message (id) where outcome is null;
create index received_message_same on received_message (organisation, content_hash);
create index received_message_set_aside on received_message (organisation, id) where outcome = 'set-aside';
create index received_message_unmoved on received_message (organisation, place, uid_validity) where moved_at is null;

create table attachment (
  id               uuid primary key default gen_random_uuid(),
  received_message bigint not null references received_message on delete cascade,
  part_path        text not null,
  name             text,
  safe_name        text not null,
  media_type       text not null,
  size             bigint not null,
  sha256           bytea not null,
  inline           boolean not null,
  unique (received_message, part_path)
);
comment on table attachment is 'What hangs on a received message; the bytes stay in its raw. Written by intake.';
comment on column attachment.part_path is 'Place in the MIME tree, such as 1.2: with sha256 the identity of an attachment, never its name';
comment on column attachment.name is 'As the sender wrote it; never used as a path';
comment on column attachment.safe_name is 'A harmless name for saving';

create table shadow_reading (
  id           bigint generated always as identity primary key,
  organisation text not null,
  mailbox      text not null,
  place        text not null,
  uid_validity bigint not null,
  uid          bigint not null,
  received_at  timestamptz not null,
  read_at      timestamptz not null,
  subject      text,
  outcome      text not null,
  reason       text,
  would        text not null,
  unique (organisation, place, uid_validity, uid)
);
comment on table shadow_reading is 'What would have happened to the mail of a mailbox in shadow: a ledger of its own, so that leaving shadow takes the same mail in. Written by intake.';
comment on column shadow_reading.would is 'What would have happened, in words: dossier, queue, letter';
