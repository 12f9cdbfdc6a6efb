import { expect, test } from 'vitest';
import { nearEvents } from '../../../../pipeline/check/rules/near-events.js';
import { changed, contextOf } from '../../fixture.js';

test.each([
  ['the day of the event', '2024-07-09', 0],
  ['two days before it', '2024-07-07', 0],
  ['three days before it', '2024-07-06', 1],
  ['two days after it', '2024-07-11', 0],
  ['three days after it', '2024-07-12', 1],
])('%s counts as it should', (_, day, findings) => {
  const data = changed('engagements', 'in-2024-01', { start: day, end: day });
  expect(nearEvents(contextOf(data))).toHaveLength(findings);
});
