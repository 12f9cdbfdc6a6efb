import { expect, test } from 'vitest';
import { journeys } from '../../../../pipeline/check/rules/journeys.js';
import { added, changed, contextOf, rowOf } from '../../fixture.js';

const journey = 'journey-2024-05';

test('a journey of a single visit is found', () => {
  const data = changed('engagements', 'cn-2024-01', { journey });
  expect(journeys(contextOf(data))).toMatchObject([{ records: ['cn-2024-01'] }]);
});

test.each([
  ['on the day on which the first ends', '2024-05-17', 0],
  ['on the day after', '2024-05-18', 0],
  ['two days after', '2024-05-19', 2],
])('a second leg that starts %s counts as it should', (_, start, findings) => {
  const leg = { ...rowOf('engagements', 'cn-2024-01'), id: 'kp-2024-01', start, end: start, journey };
  const data = added('engagements', leg, changed('engagements', 'cn-2024-01', { journey }));
  expect(journeys(contextOf(data))).toHaveLength(findings);
});
