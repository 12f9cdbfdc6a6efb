import { expect, test } from 'vitest';
import { ownersNeedTheirPage } from '../../../../pipeline/check/rules/owners-need-their-page.js';
import type { Row } from '../../../../pipeline/files/tables.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const found = (change: Partial<Row<'publishers'>>) =>
  ownersNeedTheirPage(contextOf(changed('publishers', 'xinhua', change)));

test('a stated owner without a page is found', () => {
  expect(found({ basis: undefined })).toMatchObject([{ records: ['xinhua'], found: 'owner state without a page' }]);
});

const told = rowOf('engagements', 'cn-2024-02').evidence[0];
if (!told) throw new Error('the fixture has a page');
const source = 'xinhua-20240517-harbin';
const unsought = changed('publishers', 'xinhua', { basis: undefined, owner: 'unknown' });

test('an owner that was never looked for is found where a grade hangs on it', () => {
  const both = [told, { ...told, source, says: 'It reports the same.' }];
  const bothUnknown = changed(
    'publishers',
    'kremlin',
    { official: undefined, owner: 'unknown', searched: ['a'] },
    unsought,
  );
  expect(
    ownersNeedTheirPage(contextOf(changed('engagements', 'cn-2024-02', { evidence: both }, bothUnknown))),
  ).toMatchObject([
    {
      records: ['xinhua'],
      found: 'owner unknown, never looked for; with an owner of its own cn-2024-02 would be A, not D',
    },
  ]);
});

test('where none does, it need not be looked for', () => {
  expect(ownersNeedTheirPage(contextOf(unsought))).toEqual([]);
  const alone = changed('engagements', 'cn-2024-02', { evidence: [{ ...told, source }] }, unsought);
  expect(ownersNeedTheirPage(contextOf(alone))).toEqual([]);
});

test('searches beside a stated owner are found', () => {
  expect(found({ searched: ['xinhua owner'] })).toMatchObject([{ found: 'searched, with owner state' }]);
});

test('an unknown owner that was looked for is in order, and a government body is its own', () => {
  expect(found({ basis: undefined, owner: 'unknown', searched: ['xinhua owner'] })).toEqual([]);
  expect(found({ basis: undefined, official: true })).toEqual([]);
});
