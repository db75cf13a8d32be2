alter table letter add column after_closing boolean not null default false;
comment on column letter.after_closing is 'Written when the dossier was closed already, so the closing is what it tells; it goes out. A machine''s letter of before is withdrawn when the dossier closes';
comment on column letter.kind is 'acknowledgement, … ; <message>@<role> for a further addressee of the same message; notice:<queue> for mail to a handler queue''s address';
comment on column letter.addressee is 'complainant; handler: anybody whom the organisation knows by a role or a queue';
