-- What the articles hold, as questions look it up. Every table of rows that belong to an article has the article in
-- its key, so that an engine that splits tables over machines can split them by article; the tables of totals at the
-- end are small and belong on all of them. Words come with the collation "C": they are only compared, never sorted
-- for people. A word that is too long for an index is there under its digest.

-- The one state that questions are answered from. Written last, in the transaction that shows the new articles.
create table coverage (
  one boolean primary key default true check (one),
  generation bigint not null,
  fingerprint text,
  version text not null,
  articles integer not null,
  passages integer not null,
  units integer not null
);

-- An article as it was linked with the others: when linking changes, it is another row. Rows that are not live are a
-- load under way, or left behind by one that was interrupted; the next load takes up those that it needs.
create table articles (
  article integer generated always as identity primary key,
  id text collate "C" not null,
  -- Of all that the article is, its id too.
  digest bytea not null unique,
  live boolean not null default false,
  -- The position among the live ones, in the order of their ids.
  place integer not null default 0,
  sentences integer not null,
  card text not null,
  record text not null,
  -- What it adds to the totals: JSON.
  counts text not null,
  words text[] not null
);
create index on articles using gin (words);

-- The article's sentences around a term: of each the position, doubled, plus one where the term stands in it and not
-- only within two sentences. `count` is how often the article and its title have the term, `holding` in how many sentences
-- it stands.
create table postings (
  term text collate "C" not null,
  article integer not null references articles on delete cascade,
  count integer not null,
  holding integer not null,
  places integer[] not null,
  primary key (term, article)
);
create index on postings (article);

create table quotations (
  article integer not null references articles on delete cascade,
  n integer not null,
  speaker text collate "C",
  day text collate "C",
  terms text[] not null,
  content text not null,
  primary key (article, n)
);
create index on quotations (speaker);
create index on quotations using gin (terms);

-- Sentences that put something on a date.
create table mentions (
  article integer not null references articles on delete cascade,
  n integer not null,
  date text collate "C" not null,
  named boolean not null,
  speaker text collate "C",
  own text[] not null,
  around text[] not null,
  primary key (article, n)
);
create index on mentions (date);
create index on mentions using gin (own);

-- The passages that wordings are compared in, by the keys of their words.
create table wordings (
  key text collate "C" not null,
  article integer not null references articles on delete cascade,
  passages integer[] not null,
  primary key (key, article)
);
create index on wordings (article);

-- What follows from all articles together is written anew with each state.

create table members (
  statement integer not null,
  n integer not null,
  article integer not null references articles on delete cascade,
  start integer not null,
  quoted boolean not null,
  parts integer[] not null,
  primary key (article, statement, n)
);
create index on members (statement);

create table others (
  article integer primary key references articles on delete cascade,
  content text not null
);

create table terms (
  term text collate "C" primary key,
  passages integer not null,
  articles integer not null
);

create table stems (
  stem text collate "C" primary key,
  units integer not null
);

create table spellings (
  initial text collate "C" not null,
  length integer not null,
  word text collate "C" not null,
  count integer not null
);
create index on spellings (initial, length);

create table lists (
  name text primary key,
  content text not null
);
