alter table due_moment add column remind_at timestamptz;
comment on column due_moment.remind_at is 'Of what waits for a person: when the coordinator is told of it again; null: was not told yet, and is when it falls due';
