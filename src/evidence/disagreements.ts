import { byId, DiplomaticEngagementsError, type Engagement, engagements } from '../index.js';
import type { Disagreement } from '../model/evidence.js';
import { evidenceOf } from './evidence-of.js';
import { shownValues } from './shown-values.js';

/**
 * The fields on which sources differ, with what the record shows and what each source says.
 *
 * @param list the records to look at, such as `byCountry('Belarus')` or `[byId('by-2024-02')]`
 * @defaultValue `list` is `engagements`: all of them
 * @returns a fresh list, in the order of `list`; empty where sources agree
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements, `ERR_UNKNOWN_ID` where it
 *   has a record that this version does not have
 *
 * @example
 * ```ts
 * import { byId } from 'diplomatic-engagements';
 * import { disagreements } from 'diplomatic-engagements/evidence';
 *
 * disagreements([byId('by-2024-02')]).map((d) => d.field); // => ['visitClass']
 * ```
 */
export function disagreements(list: readonly Engagement[] = engagements): Disagreement[] {
  return readRows(list).flatMap((row) => {
    const { id, claims } = evidenceOf(row);
    const engagement = byId(id);
    return engagement.contested.map((field) => ({
      id,
      field,
      shown: shownValues(engagement, field),
      claims: claims.filter((claim) => claim.field === field),
    }));
  });
}

function readRows(list: unknown): readonly Engagement[] {
  try {
    if (Array.isArray(list)) return Array.from<Engagement>(list);
  } catch {
    // A proxy that was revoked, or a getter that throws: as little a list as anything else.
  }
  throw new DiplomaticEngagementsError({
    code: 'ERR_INVALID_ARGUMENT',
    argument: 'list',
    given: list,
    expected: 'an array of engagements, such as `engagements`',
  });
}
