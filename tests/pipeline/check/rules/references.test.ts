import { expect, test } from 'vitest';
import { references } from '../../../../pipeline/check/rules/references.js';
import { changed, contextOf } from '../../fixture.js';

test('a person whom nobody has recorded is found, with the nearest one who is', () => {
  const data = changed('engagements', 'cn-2024-01', { person: 'xi-jinpin' });
  expect(references(contextOf(data))).toEqual([
    {
      file: 'engagements/2024.json',
      records: ['cn-2024-01'],
      found: 'person: xi-jinpin',
      expected: 'a key of people; nearest: xi-jinping',
    },
  ]);
});

test('a source, a place, an event, a visit and a publisher that are not there are each found', () => {
  const one = changed('engagements', 'cn-2024-02', { places: ['pekin'], partOf: 'cn-2024-09', event: 'expo' });
  expect(references(contextOf(one)).map(({ found }) => found)).toEqual([
    'event: expo',
    'partOf: cn-2024-09',
    'places: pekin',
  ]);
  const two = changed('sources', 'pib-nd-modi-moscow', { publisher: 'pti', relays: 'ani' });
  expect(references(contextOf(two)).map(({ found }) => found)).toEqual(['publisher: pti', 'relays: ani']);
});

test('a country code that does not exist is found', () => {
  const data = changed('places', 'harbin', { country: 'ZZ' });
  expect(references(contextOf(data))).toMatchObject([{ records: ['harbin'], found: 'country: ZZ' }]);
});

test('a row that was left out for its shape is not reported a second time by those who refer to it', () => {
  const data = changed('engagements', 'cn-2024-01', { person: 'someone-broken' });
  expect(references({ ...contextOf(data), brokenKeys: new Set(['someone-broken']) })).toEqual([]);
});
