import { daysInMonth } from '../../src/input/dates.js';
import type { IsoDate } from '../../src/model/engagement.js';

/** The first and last day that `YYYY`, `YYYY-MM` or `YYYY-MM-DD` can mean. */
export function boundsOf(partial: string): { readonly first: IsoDate; readonly last: IsoDate } {
  const [year, month, day] = partial.split('-');
  if (month === undefined) return { first: `${year}-01-01`, last: `${year}-12-31` };
  if (day !== undefined) return { first: partial, last: partial };
  return { first: `${partial}-01`, last: `${partial}-${daysInMonth(Number(year), Number(month))}` };
}

/** A stretch of time; an end that is left out is open. */
export interface Spell {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** Whether a day can lie in a stretch, as far as its ends are known. */
export function covers({ from, to }: Spell, day: IsoDate): boolean {
  return (from === undefined || boundsOf(from).first <= day) && (to === undefined || day <= boundsOf(to).last);
}
