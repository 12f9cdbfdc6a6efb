import { dayNumber } from '../../../src/input/dates.js';
import { groupByKey } from '../../files/group-by-key.js';
import type { RawEngagement } from '../../files/shapes.js';
import { fileOf } from '../../files/tables.js';
import type { Context, Problem } from '../rule.js';

const withinDays = 3;

/** Two rows with one person in one direction within three days may be one encounter coded twice. */
export function nearDuplicates({ data }: Context): readonly Problem[] {
  const groups = groupByKey(data.engagements, ({ person, direction }) => `${person}, ${direction}`);
  return [...groups].flatMap(([who, rows]) => {
    const inOrder = rows.toSorted((a, b) => dayNumber(a.start) - dayNumber(b.start));
    return inOrder.flatMap((a, at) => {
      const near: Problem[] = [];
      for (const b of inOrder.slice(at + 1)) {
        const gap = Math.max(dayNumber(b.start) - dayNumber(a.end), 0);
        if (gap > withinDays) break;
        near.push(pair(a, b, `both with ${who}, ${gap} days apart`));
      }
      return near;
    });
  });
}

function pair(a: RawEngagement, b: RawEngagement, found: string): Problem {
  return {
    file: fileOf('engagements', a),
    records: [a.id, b.id].sort(),
    found,
    expected: 'one encounter a row; if they are two, an entry in exceptions.json that says why',
  };
}
