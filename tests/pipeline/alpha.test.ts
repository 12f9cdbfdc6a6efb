import fc from 'fast-check';
import { expect, test } from 'vitest';
import { interval, krippendorffAlpha } from '../../pipeline/documents/alpha.js';

/** Rows of coders, a dot for a unit of which one did not speak, to the values of each unit. */
function unitsOf(...coders: string[]): string[][] {
  const rows = coders.map((row) => row.split(' '));
  return (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? '.').filter((value) => value !== '.'));
}

// The worked examples of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
test('example A: two coders, two values', () => {
  const units = unitsOf('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0');
  expect(krippendorffAlpha(units)).toBeCloseTo(0.095, 3);
});

test('example B: two coders, several values', () => {
  const units = unitsOf('a a b b d c c c e d d a', 'b a b b b c c c e d d d');
  expect(krippendorffAlpha(units)).toBeCloseTo(0.692, 3);
});

test('examples C and D: four coders, values missing, as names and as numbers', () => {
  const units = unitsOf(
    '1 2 3 3 2 1 4 1 2 . . .',
    '1 2 3 3 2 2 4 1 2 5 . 3',
    '. 3 3 3 2 3 4 2 2 5 1 .',
    '1 2 3 3 2 4 4 1 2 5 1 .',
  );
  expect(krippendorffAlpha(units)).toBeCloseTo(0.743, 3);
  expect(krippendorffAlpha(units, interval)).toBeCloseTo(0.849, 3);
});

test('whole agreement on more than one value is 1; on a single value there is nothing to measure', () => {
  expect(krippendorffAlpha(unitsOf('a b', 'a b'))).toBe(1);
  expect(krippendorffAlpha(unitsOf('a a', 'a a'))).toBeNull();
  expect(krippendorffAlpha([])).toBeNull();
});

test('neither the order of coders nor that of units matters', () => {
  const unit = fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 4 });
  fc.assert(
    fc.property(fc.array(unit, { minLength: 2, maxLength: 8 }), (units) => {
      const turned = units.map((values) => values.toReversed()).toReversed();
      const [a, b] = [krippendorffAlpha(units), krippendorffAlpha(turned)];
      if (a === null) expect(b).toBeNull();
      else expect(b).toBeCloseTo(a, 10);
    }),
  );
});
