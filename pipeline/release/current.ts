import { tombstones } from '../../src/changes/index.js';
import { evidenceOf, publishers, sources } from '../../src/evidence/index.js';
import { allEngagements, countries, events, people, places } from '../../src/index.js';
import type { Dataset } from '../files/tables.js';
import type { Current } from './diff.js';
import { helperAnswers } from './helper-answers.js';
import { shapeOf } from './shape.js';
import { hashOf, type Snapshot } from './snapshot.js';

/** The version in the making: what is compiled now. */
export function currentVersion(data: Dataset): Current {
  const codes = {
    'codes of countries': countries.map(({ code }) => code),
    'codes of organisations': data.organisations.map(({ code }) => code),
  };
  const evidence = allEngagements.map(({ id }) => {
    const { citations, claims } = evidenceOf(id);
    return { id, claims, citations: citations.map(({ source, publisher, origin, ...said }) => said) };
  });
  const tables = { countries, people, places, events, publishers, sources, evidence };
  const hashes = Object.entries(tables).map(([name, rows]): [string, string] => [name, hashOf(rows)]);
  return { engagements: allEngagements, tombstones, shape: shapeOf(codes), tables: Object.fromEntries(hashes) };
}

/** The record of a version, to be committed when it is released. */
export function makeSnapshot(version: string, { engagements, shape, tables }: Omit<Current, 'tombstones'>): Snapshot {
  const helpers = helperAnswers(engagements);
  return { version, sha256: hashOf(engagements), shape, helpers, tables, engagements };
}
