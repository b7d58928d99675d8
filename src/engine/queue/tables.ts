/** The tables beside those of the queue engine. An input is queued, done or failed; results stand under their content. */
export const TABLES = `
create schema if not exists plan_parse;
create table if not exists plan_parse.inputs (
  id bigint generated always as identity primary key,
  name text not null unique,
  path text,
  stored_in text,
  content bytea,
  modified double precision,
  state text not null default 'queued' check (state in ('queued', 'done', 'failed')),
  sha256 text,
  parser text,
  stage text,
  cause text,
  sentence text,
  settled_at timestamptz
);
create index if not exists inputs_unsettled on plan_parse.inputs (state) where state <> 'done';
create table if not exists plan_parse.documents (
  sha256 text not null,
  parser text not null,
  document json not null,
  summary jsonb not null,
  seconds real not null,
  primary key (sha256, parser)
);
create table if not exists plan_parse.workers (
  id uuid primary key,
  host text not null,
  pid integer not null,
  started_at timestamptz not null default now(),
  seen_at timestamptz not null default now(),
  documents bigint not null default 0,
  jobs uuid[] not null default '{}'
);
comment on column plan_parse.inputs.content is 'bytes of an input that was submitted inline; emptied when it is done';
comment on column plan_parse.documents.document is 'the result as text, with source.path null: it is that of the content, whatever its inputs are called';
`
