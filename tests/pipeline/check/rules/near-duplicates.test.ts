import { expect, test } from 'vitest';
import { nearDuplicates } from '../../../../pipeline/check/rules/near-duplicates.js';
import { added, contextOf, rowOf } from '../../fixture.js';

const again = (day: string) =>
  added('engagements', { ...rowOf('engagements', 'cn-2024-02'), id: 'cn-2024-03', start: day, end: day });

test.each([
  ['the same day', '2024-05-16', 1],
  ['three days later', '2024-05-19', 1],
  ['four days later', '2024-05-20', 0],
  ['three days earlier', '2024-05-13', 1],
  ['four days earlier', '2024-05-12', 0],
])('a second row with the same person %s counts as it should', (_, day, findings) => {
  expect(nearDuplicates(contextOf(again(day)))).toHaveLength(findings);
});

test('both rows are named, so that an exception can answer for the pair', () => {
  expect(nearDuplicates(contextOf(again('2024-05-16')))).toMatchObject([{ records: ['cn-2024-02', 'cn-2024-03'] }]);
});
