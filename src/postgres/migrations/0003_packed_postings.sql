-- A term's postings in one text, so that the candidates of a question are one row a term, gathered as in memory. What
-- is there was written otherwise: it is read in anew.
truncate coverage, articles, postings, quotations, mentions, wordings, members, others, terms, stems, spellings, lists;

-- `packed` (see packed-postings.ts): how often the article and its title have the term, and the sentences that hold it.
alter table postings
  drop constraint postings_pkey,
  drop column count,
  drop column places,
  add column packed text not null,
  add primary key (article, term);
drop index postings_article_idx;

-- The postings of the live articles: of each the place, a blank and what is packed, with a blank between.
alter table terms add column postings text not null;
