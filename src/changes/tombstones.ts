import rows from '../../data/tombstones.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { Tombstone } from '../model/release.js';

/** What is left of retired ids, by id. Frozen. */
export const tombstones: readonly Tombstone[] = /* @__PURE__ */ deepFreeze(rows);
