import rows from '../../data/changes.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { Release } from '../model/release.js';

/** Every release, the oldest first. Frozen. */
export const releases: readonly Release[] = /* @__PURE__ */ deepFreeze(rows);
