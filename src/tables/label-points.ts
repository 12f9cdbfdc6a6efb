import rows from '../../data/label-points.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { CountryCode } from '../model/engagement.js';
import type { LabelPoint } from '../model/tables.js';
import { createLookUp } from './look-up.js';

/**
 * A point for each row of `countries`, in their order, local codes among them: for maps that draw points rather than borders,
 * since a map with the borders of an atlas takes its side in every dispute. Frozen.
 */
export const labelPoints: readonly LabelPoint[] = /* @__PURE__ */ deepFreeze(rows);

const find = /* @__PURE__ */ createLookUp('country', labelPoints, ({ country }) => country);

/**
 * The label point of a country.
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_KEY` for a string that is no code, `ERR_INVALID_ARGUMENT` for anything else
 *
 * @example
 * ```ts
 * import { labelPoint } from 'diplomatic-engagements/tables';
 *
 * const { latitude, longitude } = labelPoint('MN');
 * [latitude, longitude]; // => [46, 104.15]
 * ```
 */
export function labelPoint(country: CountryCode): LabelPoint {
  return find(country);
}
