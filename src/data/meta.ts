import { stated } from '../generated/meta.js';
import type { Meta } from '../model/meta.js';
import { deepFreeze } from './freeze.js';

/** What this version of the data is. Frozen. */
export const meta: Meta = /* @__PURE__ */ deepFreeze(stated);
