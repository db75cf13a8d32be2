alter table assignment add column seq int not null default 1;
comment on column assignment.seq is 'The fact that put the dossier there: 1 when it came in, later the one by which it entered a stage';
comment on table assignment is 'Which handler queue has a dossier now, and why. Written by dispatch.';
