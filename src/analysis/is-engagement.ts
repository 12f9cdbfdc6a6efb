import type { Engagement } from '../index.js';
import { firstDayOf, isHeld, lengthOf, readText, tripOf } from './fields.js';
import { groups, type Whose } from './groups.js';
import { isValueOf, levelOf } from './level.js';

/** Whether a row has all that is read in this folder. Throws, or is false, where it has not. Slow: asked once something is wrong. */
export function isEngagement(row: Engagement): boolean {
  // Each throws for what it does not find.
  for (const read of [isHeld, ({ id }: Engagement) => readText(id), tripOf, firstDayOf, lengthOf]) read(row);
  const levels = groups.map(levelOf);
  const hasGroups = (of: Whose) => levels.every((level) => isValueOf(level, level.read(row, row.start, of)));
  return hasGroups('counterpart') && hasGroups('place');
}
