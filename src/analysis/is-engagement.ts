import type { Engagement } from '../index.js';
import { dayOf } from './days.js';
import { countryOf, daysOf, isRow, readText, tripOf } from './fields.js';
import { groupValue, isGroupValue } from './group-value.js';
import { groups } from './groups.js';

/** Whether a row has all that is read in this folder. Throws, or is false, where it has not. Slow: asked once something is wrong. */
export function isEngagement(row: Engagement): boolean {
  const others = [readText(row.id), tripOf(row), countryOf(row, 'place'), daysOf(row), dayOf(row.end)];
  return (
    isRow(row) &&
    others.every((value) => value !== null) &&
    groups.every((group) => isGroupValue(group, groupValue(group, row, row.start, 'counterpart')))
  );
}
