import type { Side } from '../../src/model/evidence.js';
import type { RawEngagement, RawOffice, RawPublisher, RawSource } from '../files/shapes.js';
import { countsForGrade } from './counts.js';
import type { Report } from './grade.js';
import { dayOfEncounter } from './office.js';
import { groupOf, sideOf } from './origin.js';

/** A citation on the scales: what it reports, and whether it counts for the grade. */
export interface Weighed extends Report {
  readonly side: Side;
  readonly counts: boolean;
}

/** Weighs a citation of a record by its page and the publisher on whose word the page rests. */
export function weigh(
  row: RawEngagement,
  { reports, supports }: RawEngagement['evidence'][number],
  { published, audited }: RawSource,
  origin: RawPublisher,
  counterpartCodes: readonly string[],
): Weighed {
  return {
    side: sideOf(origin, counterpartCodes),
    group: groupOf(origin),
    counts: countsForGrade({ reports, supports, published, audited: audited === true }, dayOfEncounter(row)),
  };
}

/** The codes under which a publisher stands on the counterpart's side: the country, its parent, the organisation. */
export function counterpartCodesOf(
  office: RawOffice,
  parentOf: (country: string) => string | undefined,
): readonly string[] {
  const { country, organisation } = office;
  const parent = country === undefined ? undefined : parentOf(country);
  return [country, parent, organisation].filter((code) => code !== undefined);
}
