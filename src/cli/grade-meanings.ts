import type { Grade } from '../model/engagement.js';

/** What each grade means. */
export const gradeMeanings: Readonly<Record<Grade, string>> = {
  A: 'reported from both sides',
  B: 'from one side and a third country',
  C: 'two or more owners, not two sides',
  D: 'a single owner',
};
