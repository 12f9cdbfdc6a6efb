import type { Engagement } from 'diplomatic-engagements';
import { count, panel } from 'diplomatic-engagements/analysis';
import { type Contender, five } from './contender.js';

export function helper(list: readonly Engagement[]): Contender {
  return {
    'visits by month': () => count('visits', list, { by: 'month' }),
    'visits by month, zeros too': () => count('visits', list, { by: { month: 'all' } }),
    'visits by quarter and direction': () => count('visits', list, { by: ['quarter', 'direction'] }),
    'visits by region': () => count('visits', list, { by: 'region' }),
    'people by country': () => count('people', list, { by: 'country' }),
    'days by month, zeros too': () => count('days', list, { by: { month: 'all' } }),
    'panel of five countries, by month': () => panel(five, list),
  };
}
