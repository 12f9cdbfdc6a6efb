import rows from '../../data/people.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { PersonId } from '../model/engagement.js';
import type { Person } from '../model/tables.js';
import { createLookUp } from './look-up.js';

/** The counterparts met, by id. Frozen. */
export const people: readonly Person[] = /* @__PURE__ */ deepFreeze(rows);

const find = /* @__PURE__ */ createLookUp('person', people, ({ id }) => id);

/**
 * The row of `people` with a key.
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_KEY` where none has it, `ERR_INVALID_ARGUMENT` for anything that is not a string
 *
 * @example
 * ```ts
 * import { person } from 'diplomatic-engagements/tables';
 *
 * person('xi-jinping').name; // => 'Xi Jinping'
 * ```
 */
export function person(id: PersonId): Person {
  return find(id);
}
