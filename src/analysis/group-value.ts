import type { Engagement } from '../index.js';
import { countries } from '../tables/index.js';
import { createLookUp } from '../tables/look-up.js';
import { dayOf } from './days.js';
import { classOf, countryOf, personOf } from './fields.js';
import { closedList, type Group, type Whose } from './groups.js';

/** A row has a code. `country` takes names as well, and would read this one anew for every row. */
const countryWith = /* @__PURE__ */ createLookUp('country', countries, ({ code }) => code);

/** The value that a row has of a group, on a day. Throws where it has none: the row is no engagement. */
export function groupValue(group: Group, row: Engagement, date: string, of: Whose): string | null {
  switch (group) {
    case 'year':
    case 'quarter':
    case 'month':
      return dayOf(date)[group];
    case 'country':
      return countryOf(row, of);
    case 'region':
    case 'subregion': {
      const code = countryOf(row, of);
      return code === null ? null : countryWith(code)[group];
    }
    case 'person':
      return personOf(row);
    case 'role':
      return row.counterpart.role;
    case 'visitClass':
      return classOf(row);
    default:
      return row[group];
  }
}

const withoutValue: ReadonlySet<Group> = new Set(['country', 'region', 'subregion', 'event', 'visitClass']);

/** Whether a group can have a value, as far as that need not be seen in each row: once for each value that comes up will do. */
export function isGroupValue(group: Group, value: string | null): boolean {
  if (value === null) return withoutValue.has(group);
  return closedList(group)?.includes(value) ?? typeof value === 'string';
}
