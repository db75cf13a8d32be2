-- what is claimed next stands first, also in a backlog of thousands: fresh messages, then those that were begun before
drop index received_message_unread;
create index received_message_unread on received_message (attempts, id) where outcome is null;
comment on index received_message_unread is 'What must still be read, in the order of claiming';
