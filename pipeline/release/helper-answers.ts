import { byCountry, byDateRange, type Engagement, hostedVsAbroad } from '../../src/index.js';
import { sha256 } from '../files/sha256.js';

/** What the helpers answer to fixed questions on a list, each as a hash: where one differs on the same list, its meaning has changed. */
export function helperAnswers(list: readonly Engagement[]): Record<string, string> {
  const ids = (found: readonly Engagement[]) => found.map(({ id }) => id);
  const answers: Readonly<Record<string, unknown>> = {
    "byCountry('CN')": ids(byCountry('CN', list)),
    "byCountry('Kazakhstan', { of: 'place' })": ids(byCountry('Kazakhstan', list, { of: 'place' })),
    "byCountry('398', { of: 'either' })": ids(byCountry('398', list, { of: 'either' })),
    "byDateRange('2024')": ids(byDateRange('2024', list)),
    "byDateRange('2024-06')": ids(byDateRange('2024-06', list)),
    "byDateRange('2024-06-19')": ids(byDateRange('2024-06-19', list)),
    "byDateRange({ from: '2024-05-17', to: '2024-06-18' })": ids(
      byDateRange({ from: '2024-05-17', to: '2024-06-18' }, list),
    ),
    'hostedVsAbroad()': hostedVsAbroad(list),
  };
  return Object.fromEntries(Object.entries(answers).map(([call, answer]) => [call, sha256(JSON.stringify(answer))]));
}
