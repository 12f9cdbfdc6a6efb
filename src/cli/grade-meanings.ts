import type { Grade } from '../model/engagement.js';

/** What each grade means. */
export const gradeMeanings: Readonly<Record<Grade, string>> = {
  A: 'reported from both countries',
  B: 'from one of the two and a third country',
  C: 'two or more owners, but not A or B',
  D: 'one owner, or no page that counts',
};
