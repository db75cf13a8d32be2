alter table due_moment drop constraint due_moment_kind_check;
alter table due_moment add constraint due_moment_kind_check
  check (kind in ('letter', 'notice', 'person', 'report', 'clock'));
comment on column due_moment.kind is 'letter: to the complainant; notice: mail to handlers; person: somebody must look; report: what a server said of a letter; clock: the next warning, breach, timed letter or closing of a dossier, one row a dossier';

alter table promise add column round int not null default 1;
alter table promise drop constraint promise_pkey, add primary key (dossier, promise, round);
alter table promise drop constraint promise_state_check;
alter table promise add constraint promise_state_check
  check (state in ('open', 'met', 'breached', 'cancelled', 'lapsed', 'paused'));
comment on column promise.round is 'The how-manieth time its clock runs: a stage is entered again, a dossier reopened';

-- dossiers from before have their clock looked at once, which sets it
insert into due_moment (organisation, dossier, made_at, kind, what, ordinal, due_at, why)
select organisation, id, now(), 'clock', 'next', 1, now(), 'the clock begins'
  from dossier where state not in ('closed', 'purged');

comment on column outbox.target is 'handler: the handler''s queue; events: the organisation''s event address';
