import { expect, test } from 'vitest';
import { speakersAndOrigins } from '../../../../pipeline/check/rules/speakers-and-origins.js';
import { changed, contextOf, rowOf } from '../../fixture.js';

const { evidence } = rowOf('engagements', 'cn-2024-01');
const source = 'xinhua-20240517-harbin';
const said = (saidBy: 'kremlin' | 'russia' | 'press', says: string) =>
  speakersAndOrigins(
    contextOf(
      changed('engagements', 'cn-2024-01', {
        evidence: evidence.map((entry) => (entry.source === source ? { ...entry, says } : entry)),
        claims: [{ field: 'visitClass', value: 'state', saidBy, source }],
      }),
    ),
  );

test('a class said by the Kremlin on a page of others that does not quote it is found', () => {
  expect(said('kremlin', 'A state visit.')).toMatchObject([
    { found: 'visitClass state said by kremlin, by xinhua-20240517-harbin of CN' },
  ]);
  expect(said('russia', 'A state visit.')).toHaveLength(1);
});

test('it is not where the page says whose word it is, nor where the press is named', () => {
  expect(said('kremlin', 'Peskov called it a state visit.')).toEqual([]);
  expect(said('press', 'A state visit.')).toEqual([]);
});

test('nor on a Russian page', () => {
  const claims = [
    { field: 'visitClass', value: 'state', saidBy: 'kremlin', source: 'kremlin-20240516-talks' } as const,
  ];
  expect(speakersAndOrigins(contextOf(changed('engagements', 'cn-2024-01', { claims: [...claims] })))).toEqual([]);
});
