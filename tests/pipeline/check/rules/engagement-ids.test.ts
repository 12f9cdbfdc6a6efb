import { expect, test } from 'vitest';
import { engagementIds } from '../../../../pipeline/check/rules/engagement-ids.js';
import { changed, contextOf } from '../../fixture.js';

test('a code that is not what the counterpart represented is found', () => {
  const data = changed('engagements', 'in-2024-01', { id: 'cn-2024-03' });
  expect(engagementIds(contextOf(data))).toMatchObject([{ records: ['cn-2024-03'], found: 'the code cn' }]);
});

test('a gap in the numbers is found', () => {
  const data = changed('engagements', 'in-2024-01', { id: 'in-2024-03' });
  expect(engagementIds(contextOf(data))).toMatchObject([{ records: ['in-2024-03'], found: 'the number 03' }]);
});
