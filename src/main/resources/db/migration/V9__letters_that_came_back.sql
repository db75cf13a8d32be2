alter table due_moment drop constraint due_moment_kind_check;
alter table due_moment add constraint due_moment_kind_check check (kind in ('letter', 'notice', 'person', 'report'));
comment on column due_moment.kind is 'letter: to the complainant; notice: mail to a handler queue''s address; person: somebody must look; report: what a mail server said of a letter of ours must be worked off, its ordinal is the fact';

alter table letter drop constraint letter_state_check;
alter table letter add constraint letter_state_check
  check (state in ('written', 'sending', 'sent', 'failed', 'held', 'withdrawn', 'bounced'));
alter table letter add column reported text;
comment on column letter.state is 'sent: accepted by the mail server; bounced: accepted and returned by another server since; held: not sent because letters.only-to leaves its addressee out; withdrawn: no longer owed when its turn came';
comment on column letter.reported is 'What servers reported of it after it was sent (RFC 3464), a line each, newest last: moment, action, status, their words without addresses';
drop index letter_failed;
create index letter_failed on letter (settled_at) where state in ('failed', 'bounced');
