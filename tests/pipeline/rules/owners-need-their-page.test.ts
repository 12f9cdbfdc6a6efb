import { expect, test } from 'vitest';
import { ownersNeedTheirPage } from '../../../pipeline/rules/owners-need-their-page.js';
import { changed, contextOf } from '../fixture.js';

test('a stated owner without a page is found', () => {
  const data = changed('publishers', 'xinhua', { basis: undefined });
  expect(ownersNeedTheirPage(contextOf(data))).toMatchObject([
    { records: ['xinhua'], found: 'owner state without a page' },
  ]);
});

test('an unknown owner needs none, and a government body is its own', () => {
  const data = changed('publishers', 'xinhua', { basis: undefined, owner: 'unknown' });
  expect(ownersNeedTheirPage(contextOf(data))).toEqual([]);
  expect(ownersNeedTheirPage(contextOf(changed('publishers', 'xinhua', { basis: undefined, official: true })))).toEqual(
    [],
  );
});
