-- one complaint that comes in twice, by two ways or from two addresses, is offered to the handler, never merged by itself
alter table dossier add column text_hash bytea;
comment on column dossier.text_hash is 'SHA-256 of the letters and digits of the complaint: equal where somebody sent the same words again. Null for short texts; goes with the words at erasure';
create index dossier_same_text on dossier (organisation, text_hash) where text_hash is not null;
create index party_by_address on party (address_key);
comment on index party_by_address is 'In which dossiers an address is concerned';
