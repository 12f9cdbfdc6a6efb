import records from '../data/engagements.json' with { type: 'json' };
import { deepFreeze } from './freeze.js';
import type { Engagement } from './model/engagement.js';

/**
 * Every engagement, whatever its status, tier, encounter or ground: the same rows as in every file of `data/`. By start,
 * then id. Frozen.
 */
export const engagements: readonly Engagement[] = /* @__PURE__ */ deepFreeze(records);

/**
 * The engagements that are counted: talks with a leader that were held on undisputed ground. Helpers take this list where
 * none is given. In the order of `engagements`. Frozen.
 */
export const countedEngagements: readonly Engagement[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ engagements.filter(({ counted }) => counted),
);
