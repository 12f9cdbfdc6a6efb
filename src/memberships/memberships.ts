import rows from '../../data/memberships.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { Membership } from '../model/membership.js';

/**
 * Who was what in which organisation, a row a spell: fifteen organisations, on the days that the data cover. By organisation,
 * then country, then time. Frozen.
 */
export const memberships: readonly Membership[] = /* @__PURE__ */ deepFreeze(rows);
