alter table party
  add column telephone text,
  add column postal    text;
comment on column party.telephone is 'E.164, such as +31408100000; as given, and no proof of who calls';
comment on column party.postal is 'Address for letters on paper, lines parted by newlines';
create index party_telephone on party (telephone) where telephone is not null;
create index party_name on party (lower(name)) where name is not null;

alter table dossier add column way_in text;
comment on column dossier.way_in is 'Id of the channel in organisation.yml by which it came; null where it came by mail';

comment on column received_message.channel is 'mail, form, phone, paper';
comment on column received_message.raw is 'RFC 822 bytes as fetched; the header block alone where raw_is_whole is false; null where not even that could be fetched. Of a form, a phone note or a letter on paper: a MIME container of ours with the submission as JSON in its first part and the files behind it';
