import { expect, test } from 'vitest';
import { statusAndReports } from '../../../../pipeline/check/rules/status-and-reports.js';
import type { RawEngagement } from '../../../../pipeline/files/shapes.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const [page] = rowOf('engagements', 'cn-2024-02').evidence;
if (!page) throw new Error('the fixture has a page');
const of = (status: RawEngagement['status'], ...reports: RawEngagement['evidence'][number]['reports'][]) =>
  statusAndReports(
    contextOf(
      changed('engagements', 'cn-2024-02', {
        status,
        evidence: reports.map((report) => ({ ...page, reports: report })),
      }),
    ),
  );

test('announced, with pages of which none tells of the plan, is found', () => {
  expect(of('announced', 'done')).toMatchObject([{ found: 'announced, and its pages say done' }]);
  expect(of('announced', 'underway', 'recalled')).toHaveLength(1);
});

test('unconfirmed, with a page that says done, is found; one that looks back may say what nobody confirmed', () => {
  expect(of('unconfirmed', 'planned', 'done')).toMatchObject([{ found: 'unconfirmed, and a page says done' }]);
  expect(of('unconfirmed', 'underway')).toHaveLength(1);
  expect(of('unconfirmed', 'recalled')).toEqual([]);
});

test.each(['announced', 'cancelled', 'postponed'] as const)('%s, with a page on the plan, is in order', (status) => {
  expect(of(status, 'planned')).toEqual([]);
  expect(of(status, 'done', 'planned')).toEqual([]);
});

test('cancelled, with every page of several saying done, is found; one page can report the end', () => {
  expect(of('cancelled', 'done', 'done')).toMatchObject([{ found: 'cancelled, and every page says done' }]);
  expect(of('postponed', 'done', 'recalled')).toHaveLength(1);
  expect(of('cancelled', 'done')).toEqual([]);
});

test('held is what pages say done of', () => {
  expect(of('held', 'done')).toEqual([]);
});
