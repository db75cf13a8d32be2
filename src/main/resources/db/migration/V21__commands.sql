create table command_received (
  organisation text not null,
  id           text not null,
  sha256       text not null,
  actor        text not null,
  dossier      bigint references dossier,
  command      text not null,
  received_at  timestamptz not null,
  answer       jsonb not null,
  primary key (organisation, id)
);
comment on table command_received is 'Commands of handlers and their programs, each once: the same id gets the same answer. Written by register.';
comment on column command_received.sha256 is 'Of the command as it came: another command under the same id is refused';
comment on column command_received.actor is 'Broker user, signed-in person or API key; never from the body';
comment on column command_received.answer is 'accepted with facts, or refused with a reason; no words of people';

alter table dossier add column merged_into bigint references dossier;
comment on column dossier.merged_into is 'The dossier that goes on for this one, which doubles it: what comes in for this one is added there';
