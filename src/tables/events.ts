import rows from '../../data/events.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { EventId } from '../model/engagement.js';
import type { DiplomaticEvent } from '../model/tables.js';
import { createLookUp } from './look-up.js';

/** The events on whose margins engagements took place, by id. Frozen. */
export const events: readonly DiplomaticEvent[] = /* @__PURE__ */ deepFreeze(rows);

const find = /* @__PURE__ */ createLookUp('event', events, ({ id }) => id);

/**
 * The row of `events` with a key.
 * @throws {DiplomaticEngagementsError} `ERR_UNKNOWN_KEY` where none has it, `ERR_INVALID_ARGUMENT` for anything that is not a string
 *
 * @example
 * ```ts
 * import { event } from 'diplomatic-engagements/tables';
 *
 * event('sco-summit-2024').name; // => '24th meeting of the SCO Council of Heads of State'
 * ```
 */
export function event(id: EventId): DiplomaticEvent {
  return find(id);
}
