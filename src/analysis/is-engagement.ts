import type { Engagement } from '../index.js';
import { daysOf, isRow, readText, tripOf } from './fields.js';
import { groupValue, isGroupValue } from './group-value.js';
import { groups, type Whose } from './groups.js';

/** Whether a row has all that is read in this folder. Throws, or is false, where it has not. Slow: asked once something is wrong. */
export function isEngagement(row: Engagement): boolean {
  // Each throws for what it does not find.
  for (const read of [({ id }: Engagement) => readText(id), tripOf, daysOf]) read(row);
  const hasGroups = (of: Whose) => groups.every((group) => isGroupValue(group, groupValue(group, row, row.start, of)));
  return isRow(row) && hasGroups('counterpart') && hasGroups('place');
}
