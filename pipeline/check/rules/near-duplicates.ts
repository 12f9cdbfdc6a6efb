import { dayNumber } from '../../../src/input/dates.js';
import { fileOf } from '../../files/tables.js';
import { type Context, type Problem, pairs } from '../rule.js';

const withinDays = 3;

/** Two rows with one person in one direction within three days may be one encounter coded twice. */
export function nearDuplicates({ data }: Context): readonly Problem[] {
  return pairs(data.engagements).flatMap(([a, b]) => {
    if (a.person !== b.person || a.direction !== b.direction) return [];
    const gap = Math.max(dayNumber(b.start) - dayNumber(a.end), dayNumber(a.start) - dayNumber(b.end), 0);
    if (gap > withinDays) return [];
    return [
      {
        file: fileOf('engagements', a),
        records: [a.id, b.id].sort(),
        found: `both with ${a.person}, ${a.direction}, ${gap} days apart`,
        expected: 'one encounter a row; if they are two, an entry in exceptions.json that says why',
      },
    ];
  });
}
