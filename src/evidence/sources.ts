import rows from '../../data/sources.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { Source } from '../model/evidence.js';

/** The pages, by id. Frozen. */
export const sources: readonly Source[] = /* @__PURE__ */ deepFreeze(rows);
