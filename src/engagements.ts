import { isInDefaultList } from './default-list.js';
import { allEngagements } from './generated/engagements.js';
import type { Engagement } from './types.js';

/** The default list: held, with a leader, in full format, on undisputed ground. By start, then id. Frozen. */
export const engagements: readonly Engagement[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ allEngagements.filter(isInDefaultList),
);
