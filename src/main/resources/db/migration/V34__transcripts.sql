-- transcripts of calls are kept as notes of calls: one call may be written down more than once, each time better
comment on column received_message.sha256 is 'SHA-256 of raw; of what was handed in otherwise than by mail, of what it says: for transcripts of one call it tells whether a later one says anything new';
comment on column received_message.content_hash is 'SHA-256 of raw without trace headers: equal in one organisation means the same mail. Of a transcript, of the system and id of its call: equal means the same call';
comment on column received_message.source_key is 'Unique key of the source: place, UIDVALIDITY and UID for mail, the key of whoever handed it in otherwise, the SHA-256 of a transcript. Makes a second delivery harmless';
comment on column received_message.same_as is 'The message that this one is a copy of; of a transcript, the later one of the same call that waits in its place';
