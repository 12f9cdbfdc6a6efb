import { readFileSync } from 'node:fs';

/** Budgets grow with the records, so that ordinary data never breaks a build: only code, or fatter records, can. */
const records = JSON.parse(readFileSync(new URL('data/engagements.json', import.meta.url), 'utf8')).length;
const kB = (fixed, perRecord) => `${(fixed + perRecord * records).toFixed(1)} kB`;
const gzip = { gzip: true };

export default [
  { name: 'everything of the root', path: 'dist/index.js', limit: kB(10, 0.09), ...gzip },
  { name: 'meta alone', path: 'dist/index.js', import: '{ meta }', limit: '2 kB', ...gzip },
  { name: 'byId alone', path: 'dist/index.js', import: '{ byId }', limit: kB(2, 0.09), ...gzip },
  { name: 'the tables, with the root', path: 'dist/tables.js', limit: kB(10, 0.1), ...gzip },
  { name: 'the evidence, with the root', path: 'dist/evidence.js', limit: kB(15, 0.9), ...gzip },
  { name: 'the changes, with the root', path: 'dist/changes.js', limit: kB(20, 0.1), ...gzip },
  { name: 'the names of countries, with the root', path: 'dist/i18n.js', limit: kB(12, 0.1), ...gzip },
  { name: 'the formats, with the root and the tables', path: 'dist/formats.js', limit: kB(45, 0.1), ...gzip },
  { name: 'the analysis, with the root and the people', path: 'dist/analysis.js', limit: kB(20, 0.1), ...gzip },
  { name: 'the memberships, with the root', path: 'dist/memberships.js', limit: kB(25, 0.09), ...gzip },
  { name: 'the words, with the root and the places', path: 'dist/words.js', limit: kB(20, 0.1), ...gzip },
  { name: 'the schemas', path: 'dist/schema.js', limit: '25 kB', ...gzip },
];
