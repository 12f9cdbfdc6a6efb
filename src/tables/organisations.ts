import rows from '../../data/organisations.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { OrganisationCode } from '../model/engagement.js';
import type { Organisation } from '../model/tables.js';
import { createLookUp } from './look-up.js';

/** The organisations whose heads are counterparts, by code. Frozen. */
export const organisations: readonly Organisation[] = /* @__PURE__ */ deepFreeze(rows);

const find = /* @__PURE__ */ createLookUp('organisation', organisations, ({ code }) => code);

/**
 * The row of `organisations` with a key.
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_KEY` where none has it, `ERR_INVALID_ARGUMENT` for anything that is not a string
 *
 * @example
 * ```ts
 * import { organisation } from 'diplomatic-engagements/tables';
 *
 * organisation('org-un').name; // => 'United Nations'
 * ```
 */
export function organisation(code: OrganisationCode): Organisation {
  return find(code);
}
