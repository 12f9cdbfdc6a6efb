import { tombstones } from '../../src/changes.js';
import { allEngagements, countries, type Engagement } from '../../src/index.js';
import type { Dataset } from '../files/tables.js';
import type { Current } from './diff.js';
import { helperAnswers } from './helper-answers.js';
import { type Shape, shapeOf } from './shape.js';
import { hashOf, type Snapshot } from './snapshot.js';

/** The version in the making: what is compiled now. */
export function currentVersion(data: Dataset): Current {
  const codes = {
    'codes of countries': countries.map(({ code }) => code),
    'codes of organisations': data.organisations.map(({ code }) => code),
  };
  return { engagements: allEngagements, tombstones, shape: shapeOf(codes) };
}

/** The record of a version, to be committed when it is released. */
export function makeSnapshot(
  version: string,
  current: { readonly engagements: readonly Engagement[]; readonly shape: Shape },
): Snapshot {
  const { engagements, shape } = current;
  return { version, sha256: hashOf(engagements), shape, helpers: helperAnswers(engagements), engagements };
}
