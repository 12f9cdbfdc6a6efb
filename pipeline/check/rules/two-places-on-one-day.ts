import { dayNumber } from '../../../src/input/dates.js';
import type { RawEngagement } from '../../files/shapes.js';
import { byKey, fileOf } from '../../files/tables.js';
import { type Context, type Problem, pairs } from '../rule.js';

/**
 * The principal is in one place at a time. A stay abroad says where he was on each of its days, anything else on the
 * days of its talks. Places within one another (a residence, its city) count as one.
 */
export function twoPlacesOnOneDay({ data }: Context): readonly Problem[] {
  const places = byKey('places', data);
  const root = (city: string): string => {
    const within = places.get(city)?.within;
    return within === undefined ? city : root(within);
  };
  const held = data.engagements.filter(({ status, places }) => status === 'held' && places.length > 0);
  const known = held.map((row) => ({ row, days: daysPresent(row), roots: new Set(row.places.map(root)) }));
  return pairs(known).flatMap(([a, b]) => {
    const shared = [...a.days].filter((day) => b.days.has(day));
    if (shared.length === 0 || [...a.roots].some((city) => b.roots.has(city))) return [];
    const date = new Date((shared[0] ?? 0) * 86_400_000).toISOString().slice(0, 10);
    return [
      {
        file: fileOf('engagements', a.row),
        records: [a.row.id, b.row.id].sort(),
        found: `${date} in ${[...a.roots].join(', ')} and in ${[...b.roots].join(', ')}`,
        expected: 'one place a day; if both are true, an entry in exceptions.json that says how',
      },
    ];
  });
}

function daysPresent(row: RawEngagement): ReadonlySet<number> {
  if (row.kind === 'meeting' || row.direction === 'hosted') return new Set(row.talkDates.map(dayNumber));
  const first = dayNumber(row.start);
  return new Set(Array.from({ length: dayNumber(row.end) - first + 1 }, (_, at) => first + at));
}
