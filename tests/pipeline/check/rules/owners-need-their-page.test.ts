import { expect, test } from 'vitest';
import { ownersNeedTheirPage } from '../../../../pipeline/check/rules/owners-need-their-page.js';
import type { Row } from '../../../../pipeline/files/tables.js';
import { changed, contextOf } from '../../fixture.js';

const found = (change: Partial<Row<'publishers'>>) =>
  ownersNeedTheirPage(contextOf(changed('publishers', 'xinhua', change)));

test('a stated owner without a page is found', () => {
  expect(found({ basis: undefined })).toMatchObject([{ records: ['xinhua'], found: 'owner state without a page' }]);
});

test('an unknown owner that was never looked for is found', () => {
  expect(found({ basis: undefined, owner: 'unknown' })).toMatchObject([
    { records: ['xinhua'], found: 'owner unknown, never looked for' },
  ]);
});

test('searches beside a stated owner are found', () => {
  expect(found({ searched: ['xinhua owner'] })).toMatchObject([{ found: 'searched, with owner state' }]);
});

test('an unknown owner that was looked for is in order, and a government body is its own', () => {
  expect(found({ basis: undefined, owner: 'unknown', searched: ['xinhua owner'] })).toEqual([]);
  expect(found({ basis: undefined, official: true })).toEqual([]);
});
