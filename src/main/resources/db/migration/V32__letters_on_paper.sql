-- a letter to somebody without a mail address is printed and posted; the hub before this one leaves such rows alone
alter table letter drop constraint letter_state_check;
alter table letter add constraint letter_state_check
  check (state in ('written', 'sending', 'sent', 'failed', 'held', 'withdrawn', 'bounced', 'to_print', 'posted'));
alter table letter add column printed_at timestamptz;
comment on column letter.state is 'sent: accepted by the mail server; bounced: accepted and returned by another server since; held: not sent because letters.only-to leaves its addressee out; withdrawn: no longer owed when its turn came; to_print: on paper, waits for somebody to post it (a due moment of the register says so); posted: somebody did, and its file is gone';
comment on column letter.to_address is 'Empty: on paper';
comment on column letter.printed_at is 'Of a letter on paper: when its PDF was put into letters-to-print';
create index letter_to_print on letter (id) where state = 'to_print';
