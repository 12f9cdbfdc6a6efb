import rows from '../../data/places.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { PlaceId } from '../model/engagement.js';
import type { Place } from '../model/tables.js';
import { createLookUp } from './look-up.js';

/** The places of engagements and events, by id. Frozen. */
export const places: readonly Place[] = /* @__PURE__ */ deepFreeze(rows);

const find = /* @__PURE__ */ createLookUp('place', places, ({ id }) => id);

/**
 * The row of `places` with a key.
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_KEY` where none has it, `ERR_INVALID_ARGUMENT` for anything that is not a string
 *
 * @example
 * ```ts
 * import { place } from 'diplomatic-engagements/tables';
 *
 * place('tianjin').name; // => 'Tianjin'
 * ```
 */
export function place(id: PlaceId): Place {
  return find(id);
}
