import { country, type Engagement } from '../index.js';
import { type Group, periodOf, type Whose } from './groups.js';

/** A function that gives the value of a group for a row. A period is that of the first day. */
export function readerOf(group: Group, of: Whose): (row: Engagement) => string | null {
  const codeOf = (row: Engagement) => (of === 'place' ? row.venue.country : row.counterpart.country);
  switch (group) {
    case 'year':
    case 'quarter':
    case 'month':
      return remembered(
        (row) => row.start,
        (day) => periodOf(group, day),
      );
    case 'country':
      return codeOf;
    case 'region':
    case 'subregion':
      return remembered(codeOf, (code) => country(code)[group]);
    case 'person':
      return ({ counterpart }) => counterpart.person;
    case 'role':
      return ({ counterpart }) => counterpart.role;
    case 'visitClass':
      return (row) => (row.kind === 'visit' ? row.visitClass : null);
    default:
      return (row) => row[group];
  }
}

/** A value that hangs on a key alone, worked out once for each key: a list has many rows of one day, and of one country. */
function remembered(
  keyOf: (row: Engagement) => string | null,
  compute: (key: string) => string | null,
): (row: Engagement) => string | null {
  const known = new Map<string | null, string | null>([[null, null]]);
  return (row) => {
    const key = keyOf(row);
    let value = known.get(key);
    if (value === undefined && key !== null) {
      value = compute(key);
      known.set(key, value);
    }
    return value ?? null;
  };
}
