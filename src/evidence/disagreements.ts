import { allEngagements, byId } from '../index.js';
import type { Engagement, EngagementId } from '../types.js';
import { evidenceOf } from './evidence-of.js';
import type { Claim, ClaimField, Disagreement } from './types.js';
import { claimFields } from './vocabulary.js';

/**
 * The fields on which sources differ, with what the record shows and what each source says.
 *
 * @param id of one engagement; all of them where left out
 * @returns a fresh list, in the order of `allEngagements`; empty where sources agree
 * @throws {UnknownIdError} where no record of this version has the id
 * @throws {InvalidArgumentError} for what is neither a text nor left out
 *
 * @example
 * ```ts
 * import { disagreements } from 'diplomatic-engagements/evidence';
 *
 * disagreements('by-2024-02').map((d) => d.field).includes('visitClass'); // => true
 * ```
 */
export function disagreements(id?: EngagementId): Disagreement[] {
  const list = id === undefined ? allEngagements : [byId(id)];
  return list.flatMap(differing);
}

function differing(engagement: Engagement): Disagreement[] {
  const { claims } = evidenceOf(engagement.id);
  return claimFields.flatMap((field) => {
    const said = claims.filter((claim) => claim.field === field);
    const shown = shownValues(engagement, field);
    return isContested(shown, said) ? [{ id: engagement.id, field, shown, claims: said }] : [];
  });
}

function isContested(shown: readonly string[], said: readonly Claim[]): boolean {
  return said.some((claim) => !shown.includes(claim.value) || claim.value !== said[0]?.value);
}

function shownValues(engagement: Engagement, field: ClaimField): readonly string[] {
  switch (field) {
    case 'start':
      return [engagement.start];
    case 'end':
      return [engagement.end];
    case 'talksOn':
      return engagement.talksOn;
    case 'place':
      return engagement.place.cities;
    case 'visitClass':
      return engagement.kind === 'visit' && engagement.visitClass !== null ? [engagement.visitClass] : [];
    default:
      return field satisfies never;
  }
}
