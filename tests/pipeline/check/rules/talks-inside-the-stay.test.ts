import { expect, test } from 'vitest';
import { talksInsideTheStay } from '../../../../pipeline/check/rules/talks-inside-the-stay.js';
import { changed, contextOf } from '../../fixture.js';

test('talks on the day after the stay are found', () => {
  const data = changed('engagements', 'cn-2024-01', { talkDates: ['2024-05-16', '2024-05-18'] });
  expect(talksInsideTheStay(contextOf(data))).toMatchObject([
    { records: ['cn-2024-01'], found: 'talkDates 2024-05-18' },
  ]);
});

test('a meeting that lasts longer than its talks is found', () => {
  const data = changed('engagements', 'cn-2024-02', { end: '2024-05-17' });
  expect(talksInsideTheStay(contextOf(data))).toMatchObject([{ records: ['cn-2024-02'] }]);
});

test('a visit of which only the talks are known is bounded by them', () => {
  const data = changed('engagements', 'in-2024-01', { datesCover: 'talks' });
  expect(talksInsideTheStay(contextOf(data))).toMatchObject([{ records: ['in-2024-01'] }]);
});
