import type { Fate } from './types.js';

/** What can become of an id that no record has any more. */
export const fates = ['moved', 'split', 'retracted'] as const satisfies readonly Fate[];
