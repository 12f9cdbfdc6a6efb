import rows from '../../data/publishers.json' with { type: 'json' };
import { deepFreeze } from '../data/freeze.js';
import type { Publisher } from '../model/evidence.js';

/** The publishers, wires and bodies, by id. Frozen. */
export const publishers: readonly Publisher[] = /* @__PURE__ */ deepFreeze(rows);
