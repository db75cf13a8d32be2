create table assignment (
  dossier     bigint primary key references dossier,
  queue       text not null,
  rule        text not null,
  assigned_at timestamptz not null
);
comment on table assignment is 'Which handler queue has a dossier, and why. Written by dispatch.';
comment on column assignment.rule is 'The rule of queues.yml that decided, in words';
