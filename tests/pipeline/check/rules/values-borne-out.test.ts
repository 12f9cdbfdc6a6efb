import { expect, test } from 'vitest';
import { valuesBorneOut } from '../../../../pipeline/check/rules/values-borne-out.js';
import type { RawEngagement } from '../../../../pipeline/files/shapes.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const stay = rowOf('engagements', 'cn-2024-01');
const [page] = stay.evidence;
if (!page) throw new Error('the fixture has a page');
type Field = RawEngagement['evidence'][number]['supports'][number];
const whole: readonly Field[] = ['status', 'counterpart', 'start', 'end', 'talkDates', 'venue'];
const of = (id: string, supports: readonly Field[], change: Partial<RawEngagement> = {}) =>
  valuesBorneOut(contextOf(changed('engagements', id, { ...change, evidence: [{ ...page, supports: [...supports] }] })))
    .filter(({ records }) => records[0] === id)
    .map(({ found }) => found);

test('a stay with a page for each of its parts is in order', () => {
  expect(of('cn-2024-01', whole)).toEqual([]);
});

test.each(whole)('a stay without a page for its %s is found', (field) => {
  expect(
    of(
      'cn-2024-01',
      whole.filter((other) => other !== field),
    ),
  ).toEqual([`no page for ${field}`]);
});

test('evidence cut to the status alone is found, part by part', () => {
  expect(of('cn-2024-01', ['status'])).toEqual([
    'no page for counterpart',
    'no page for talkDates',
    'no page for start',
    'no page for end',
    'no page for venue',
  ]);
});

test('the bounds of a meeting, and of a visit of which only the talks are known, are the days of talks', () => {
  const talks = ['status', 'counterpart', 'talkDates', 'venue'] as const;
  expect(of('cn-2024-02', talks)).toEqual([]);
  expect(of('cn-2024-01', talks, { datesCover: 'talks' })).toEqual([]);
});

test('where no day of talks is known, a page tells the first day', () => {
  expect(of('cn-2024-02', ['status', 'counterpart', 'venue'], { talkDates: [] })).toEqual(['no page for start']);
});
