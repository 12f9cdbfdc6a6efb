import records from '../../data/engagements.json' with { type: 'json' };
import type { Engagement } from '../model/engagement.js';

/**
 * Every engagement, whatever its status, tier, encounter or ground: the same rows as in every file of `data/`. By start,
 * then id. Frozen.
 */
export const engagements: readonly Engagement[] = /* @__PURE__ */ freezeRecords(records);

/**
 * The engagements that are counted: visits and talks with leaders that were held on undisputed ground. `byCountry`, `byDateRange`,
 * `tally` and `hostedVsAbroad` use this list when none is given. In the order of `engagements`. Frozen.
 */
export const countedEngagements: readonly Engagement[] = /* @__PURE__ */ Object.freeze(
  /* @__PURE__ */ engagements.filter(({ counted }) => counted),
);

/**
 * As `deepFreeze`, written out for records: every program that loads the package waits for this, and going through every
 * key of every record takes four times as long. The two module systems open one file, and only the first has to freeze it.
 */
function freezeRecords(list: readonly Engagement[]): readonly Engagement[] {
  if (Object.isFrozen(list) && Object.isFrozen(list.at(-1)?.venue)) return list;
  for (const record of list) {
    Object.freeze(record.talkDates);
    Object.freeze(record.venue.places);
    Object.freeze(record.venue);
    Object.freeze(record.counterpart);
    Object.freeze(record.contested);
    Object.freeze(record);
  }
  return Object.freeze(list);
}
