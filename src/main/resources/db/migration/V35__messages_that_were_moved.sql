-- a message that was added to the wrong dossier goes to another with its words; its fact stays where it was, and says so
comment on column dossier_event.content is 'Words of people: text, subject, attachments; emptied by lawful erasure, and where the message is in another dossier now (message.moved)';
comment on column received_message.dossier is 'Where it is filed, or was moved to by a person (register''s id, no constraint: erasure removes either side first)';
