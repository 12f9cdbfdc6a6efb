import { country, type Engagement } from '../index.js';
import { isIsoDate } from '../input/dates.js';
import { type Group, periodOf, type Whose } from './groups.js';

/**
 * How the value of a group is read: what a row has, and what that comes to. A list has many rows of one day, and of one
 * country: whoever remembers what came of the one need not work out the other again.
 */
export interface Reader {
  readonly raw: (row: Engagement) => string | null;
  /** Throws for what leads to no value: the row is no engagement. */
  readonly value: (raw: string | null) => string | null;
}

/** The reader of a group. A period is that of the first day. */
export function readerOf(group: Group, of: Whose): Reader {
  const codeOf = (row: Engagement) => (of === 'place' ? row.venue.country : row.counterpart.country);
  switch (group) {
    case 'year':
    case 'quarter':
    case 'month':
      return {
        raw: (row) => row.start,
        value: (day) => {
          if (day === null || !isIsoDate(day)) throw new TypeError(`no day: ${day}`);
          return periodOf(group, day);
        },
      };
    case 'country':
      return { raw: codeOf, value: itself };
    case 'region':
    case 'subregion':
      return { raw: codeOf, value: (code) => (code === null ? null : country(code)[group]) };
    case 'person':
      return { raw: ({ counterpart }) => counterpart.person, value: itself };
    case 'role':
      return { raw: ({ counterpart }) => counterpart.role, value: itself };
    case 'visitClass':
      return { raw: (row) => (row.kind === 'visit' ? row.visitClass : null), value: itself };
    default:
      return { raw: (row) => row[group], value: itself };
  }
}

const itself = (raw: string | null) => raw;
