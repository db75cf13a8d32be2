-- what waits for one target is found without reading past what waits for another
create index outbox_of_target on outbox (target, id);
comment on column outbox.target is 'handler: the handler''s queue; events: the organisation''s event address, for CRMs';
