import { expect, test } from 'vitest';
import { heldNeedsALaterSource } from '../../../../pipeline/check/rules/held-needs-a-later-source.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const [citation] = rowOf('engagements', 'cn-2024-02').evidence;
const cited = (reports: 'done' | 'underway' | 'planned' | 'recalled') =>
  changed('engagements', 'cn-2024-02', { evidence: citation ? [{ ...citation, reports }] : [] });

test('a plan proves nothing', () => {
  expect(heldNeedsALaterSource(contextOf(cited('planned')))).toMatchObject([{ records: ['cn-2024-02'] }]);
});

test('a report of the day itself will do', () => {
  expect(heldNeedsALaterSource(contextOf(cited('underway')))).toEqual([]);
});

test('a report that is older than the talks is no report of them', () => {
  const data = changed('sources', 'kremlin-20240516-talks', { published: '2024-05-15' }, cited('done'));
  expect(heldNeedsALaterSource(contextOf(data))).toMatchObject([{ records: ['cn-2024-02'] }]);
});

test('an undated page that tells of it as past will do', () => {
  const data = changed('sources', 'kremlin-20240516-talks', { published: undefined }, cited('recalled'));
  expect(heldNeedsALaterSource(contextOf(data))).toEqual([]);
});

test('what was not held needs no such report', () => {
  const data = changed('engagements', 'cn-2024-02', { status: 'announced' }, cited('planned'));
  expect(heldNeedsALaterSource(contextOf(data))).toEqual([]);
});
