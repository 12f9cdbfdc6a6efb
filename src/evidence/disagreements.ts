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
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for anything that is not a list of engagements,
 *   `ERR_UNKNOWN_ID` where it has a record that this version does not have
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

/** The rows of a list, each seen to be an engagement before any is answered for. */
function readRows(list: readonly Engagement[]): readonly Engagement[] {
  const fault = faultOf(list);
  if (fault === null) return list;
  throw new DiplomaticEngagementsError({ code: 'ERR_INVALID_ARGUMENT', ...fault });
}

function faultOf(list: unknown): { argument: string; given: unknown; expected: string } | null {
  let at = 0;
  try {
    if (!Array.isArray(list)) throw new TypeError('no list');
    for (; at < list.length; at += 1) {
      const row: unknown = list[at];
      if (typeof row !== 'object' || row === null || !('counted' in row && 'id' in row && typeof row.id === 'string')) {
        // The name of the argument is what 2.0.0 called it: to call it by its place would be a change for a major.
        const expected = `an engagement as shipped by this version of the package, at list[${at}]`;
        return { argument: 'id', given: row, expected };
      }
    }
    return null;
  } catch {
    // Not an array, a proxy that was revoked, or a getter that throws: none is a list of engagements.
    return { argument: 'list', given: list, expected: 'an array of engagements, such as `engagements`' };
  }
}
