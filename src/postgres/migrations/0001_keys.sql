-- What does not fit into a button, under the key that the button carries. Bytes, since a text of PostgreSQL's cannot
-- hold every character that a person can send.
create table keys (
  key text primary key,
  content bytea not null,
  used timestamptz not null default now()
);

create index on keys (used);
