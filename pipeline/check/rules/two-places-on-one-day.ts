import { dateOfDay, dayNumber } from '../../../src/input/dates.js';
import { groupByKey } from '../../files/group-by-key.js';
import type { RawEngagement } from '../../files/shapes.js';
import { byKey, fileOf } from '../../files/tables.js';
import type { Context, Problem } from '../rule.js';

/**
 * The principal is in one place at a time. A stay abroad says where he was on each of its days, anything else on the
 * days of its talks. Places within one another (a residence, its city) count as one.
 */
export function twoPlacesOnOneDay({ data }: Context): readonly Problem[] {
  const places = byKey('places', data);
  const root = (place: string): string => {
    const above = new Set([place]);
    for (let at = place; ; ) {
      const within = places.get(at)?.within;
      if (within === undefined || above.has(within)) return at;
      above.add(within);
      at = within;
    }
  };
  const present = data.engagements
    .filter(({ status, places: venue }) => status === 'held' && venue.length > 0)
    .flatMap((row) => {
      const roots = new Set(row.places.map(root));
      return daysPresent(row).map((day) => ({ row, day, roots }));
    });
  const found = new Map<string, Problem>();
  for (const [day, there] of groupByKey(present, ({ day }) => day)) {
    for (const [at, a] of there.entries()) {
      for (const b of there.slice(at + 1)) {
        if ([...a.roots].some((place) => b.roots.has(place))) continue;
        const records = [a.row.id, b.row.id].sort();
        if (found.has(records.join())) continue;
        found.set(records.join(), {
          file: fileOf('engagements', a.row),
          records,
          found: `${day} in ${[...a.roots].join(', ')} and in ${[...b.roots].join(', ')}`,
          expected: 'one place a day; if both are true, an entry in exceptions.json that says how',
        });
      }
    }
  }
  return [...found.values()];
}

function daysPresent(row: RawEngagement): readonly string[] {
  if (row.kind === 'meeting' || row.direction === 'hosted') return row.talkDates;
  const first = dayNumber(row.start);
  return Array.from({ length: Math.max(0, dayNumber(row.end) - first + 1) }, (_, at) => dateOfDay(first + at));
}
