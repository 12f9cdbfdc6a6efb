import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeOf, type Report } from '../../../pipeline/derive/grade.js';
import { groupOf, originOf, sideOf } from '../../../pipeline/derive/origin.js';
import { rowOf } from '../fixture.js';

const tass: Report = { side: 'principal', group: 'tass' };
const sputnik: Report = { side: 'principal', group: 'rossiya-segodnya' };
const xinhua: Report = { side: 'counterpart', group: 'xinhua' };
const reuters: Report = { side: 'third', group: 'reuters' };
const afp: Report = { side: 'third', group: 'afp' };
const nowhere: Report = { side: 'unknown', group: 'unknown' };

test.each([
  ['both sides', [tass, xinhua], 'A'],
  ['both sides and a third', [tass, xinhua, reuters], 'A'],
  ['the private press of the counterpart as its side', [tass, { side: 'counterpart', group: 'dawn' }], 'A'],
  ['the principal and a third country', [tass, reuters], 'B'],
  ['the counterpart and a third country', [xinhua, reuters], 'B'],
  ['two owners of one side', [tass, sputnik], 'C'],
  ['third parties only', [reuters, afp], 'C'],
  ['a single owner', [tass], 'D'],
  ['one owner group under two names', [sputnik, sputnik], 'D'],
  [
    'one owner group on both sides',
    [
      { side: 'principal', group: 'x' },
      { side: 'counterpart', group: 'x' },
    ],
    'D',
  ],
  ['an origin of unknown country beside one side', [tass, nowhere], 'C'],
  ['origins of unknown country alone', [nowhere, nowhere], 'D'],
  ['nothing that counts', [], 'D'],
] as const)('%s', (_, reports, grade) => {
  expect(gradeOf(reports)).toBe(grade);
});

const report = fc.record({
  side: fc.constantFrom('principal', 'counterpart', 'third', 'unknown'),
  group: fc.constantFrom('a', 'b', 'c'),
}) satisfies fc.Arbitrary<Report>;

test('one more report never makes a grade worse, and order does not matter', () => {
  fc.assert(
    fc.property(fc.array(report, { maxLength: 6 }), report, (reports, more) => {
      expect(gradeOf([...reports, more]) <= gradeOf(reports)).toBe(true);
      expect(gradeOf([...reports].reverse())).toBe(gradeOf(reports));
    }),
  );
});

test('a wire on three sites is one origin', () => {
  const source = rowOf('sources', 'pib-nd-modi-moscow');
  expect(originOf({ ...source, publisher: 'a', relays: 'tass' })).toBe('tass');
  expect(originOf({ ...source, publisher: 'b', relays: 'tass' })).toBe('tass');
  expect(originOf({ ...source, publisher: 'c' })).toBe('c');
});

test('publishers of unknown owner are one group: none can be shown to be independent', () => {
  const known = rowOf('publishers', 'xinhua');
  expect(groupOf(known)).toBe('xinhua');
  expect(groupOf({ ...known, group: 'xinhua-group' })).toBe('xinhua-group');
  expect(groupOf({ ...known, owner: 'unknown', group: 'x' })).toBe('unknown');
});

test('the side is that of the origin’s country; a parent’s press is the counterpart’s side', () => {
  const at = (country?: string) => ({ ...rowOf('publishers', 'xinhua'), country });
  expect(sideOf(at('RU'), ['CN'])).toBe('principal');
  expect(sideOf(at('CN'), ['CN'])).toBe('counterpart');
  expect(sideOf(at('BA'), ['x-republika-srpska', 'BA'])).toBe('counterpart');
  expect(sideOf({ ...at(undefined), organisation: 'org-un' }, ['org-un'])).toBe('counterpart');
  expect(sideOf({ ...at(undefined), organisation: 'org-un' }, ['CN'])).toBe('unknown');
  expect(sideOf(at('US'), ['CN'])).toBe('third');
  expect(sideOf(at(undefined), ['CN'])).toBe('unknown');
});
