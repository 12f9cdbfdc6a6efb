import { type Engagement, engagements } from '../index.js';
import { readList } from '../input/list.js';
import type { Disagreement } from '../model/evidence.js';
import { evidenceOf } from './evidence-of.js';
import { shownValues } from './shown-values.js';

/**
 * The fields on which sources differ, with what the record shows and what each source says.
 *
 * @param list the records to look at, such as `byCountry('Belarus')` or `[byId('by-2024-02')]`
 * @defaultValue `list` is `engagements`: all of them
 * @returns a fresh list, in the order of `list`; empty where sources agree
 * @throws {DiplomaticEngagementsError} `ERR_INVALID_ARGUMENT` for what is no list of engagements, `ERR_UNKNOWN_ID` where it
 *   has a record that this version has not
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
  const found: Disagreement[] = [];
  readList(list, (engagement) => {
    if (!Array.isArray(engagement.contested)) return false;
    if (engagement.contested.length === 0) return true;
    const { claims } = evidenceOf(engagement);
    for (const field of engagement.contested) {
      const said = claims.filter((claim) => claim.field === field);
      found.push({ id: engagement.id, field, shown: shownValues(engagement, field), claims: said });
    }
    return true;
  });
  return found;
}
