import { country, type Engagement } from '../index.js';
import { dayOf } from './days.js';
import { classOf, countryOf, personOf } from './fields.js';
import { closedList, type Group, type Whose } from './groups.js';

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
      return code === null ? null : country(code)[group];
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

/** Whether a group can have a value, as far as that need not be seen in each row: once for each value that comes up will do. */
export function isGroupValue(group: Group, value: string | null): boolean {
  return value === null || (closedList(group)?.includes(value) ?? typeof value === 'string');
}
