import { expect, test } from 'vitest';
import { dates } from '../../../../pipeline/check/rules/dates.js';
import { changed, contextOf } from '../../fixture.js';

test('an end before the start is found', () => {
  const data = changed('engagements', 'cn-2024-01', { start: '2024-05-18' });
  expect(dates(contextOf(data))).toMatchObject([
    { records: ['cn-2024-01'], found: 'start 2024-05-18, end 2024-05-17' },
  ]);
});

test.each([
  ['the day before the window opens', '2024-05-06', 1],
  ['the first day of the window', '2024-05-07', 0],
  ['the last day of the window', '2024-07-10', 0],
  ['the day after the window closes', '2024-07-11', 1],
])('%s counts as it should', (_, day, findings) => {
  const data = changed('engagements', 'cn-2024-02', { start: day, end: day });
  expect(dates(contextOf(data))).toHaveLength(findings);
});

test('something held after the last day of coding is found, something announced for then is not', () => {
  const window = changed('coverage', '2024-05-07', { asOf: '2024-07-01' });
  expect(dates(contextOf(window))).toMatchObject([{ records: ['in-2024-01'], found: 'held on 2024-07-08' }]);
  expect(dates(contextOf(changed('engagements', 'in-2024-01', { status: 'announced' }, window)))).toEqual([]);
});

test('a page published after the last day of coding is found', () => {
  const data = changed('sources', 'kremlin-20240516-talks', { published: '2024-08-02' });
  expect(dates(contextOf(data))).toMatchObject([{ file: 'sources.json' }]);
});

test('an event that ends before it starts is found', () => {
  const data = changed('events', 'annual-summit-2024', { end: '2024-07-08' });
  expect(dates(contextOf(data))).toMatchObject([{ file: 'events.json' }]);
});
