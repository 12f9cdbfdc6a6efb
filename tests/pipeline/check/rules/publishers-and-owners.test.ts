import { expect, test } from 'vitest';
import { publishersAndOwners } from '../../../../pipeline/check/rules/publishers-and-owners.js';
import { changed, contextOf } from '../../fixture.js';

test('a private outlet that is official is found', () => {
  expect(publishersAndOwners(contextOf(changed('publishers', 'pib', { owner: 'private' })))).toMatchObject([
    { found: 'official, with owner private' },
  ]);
  expect(publishersAndOwners(contextOf(changed('publishers', 'pib', { owner: 'public' })))).toEqual([]);
});

test('a group that nobody shares is found, one that two share is not', () => {
  const one = changed('publishers', 'pib', { group: 'india' });
  expect(publishersAndOwners(contextOf(one))).toMatchObject([
    { found: 'the group india, of which it is the only member' },
  ]);
  expect(publishersAndOwners(contextOf(changed('publishers', 'kremlin', { group: 'india' }, one)))).toEqual([]);
});

test('a group that is the key of a publisher outside it is found, until that publisher is in it by name', () => {
  const one = changed('publishers', 'pib', { group: 'xinhua' });
  expect(publishersAndOwners(contextOf(one))).toMatchObject([
    { records: ['pib'], found: 'the group xinhua, the key of a publisher that is not in it' },
  ]);
  expect(publishersAndOwners(contextOf(changed('publishers', 'xinhua', { group: 'xinhua' }, one)))).toEqual([]);
});
